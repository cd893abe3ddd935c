import { parentPort, workerData } from 'node:worker_threads'
import { GoalFields, type FieldStore } from '../../src/simulation/fleets/grid/goalFields.ts'
import { dealtGoals } from '../../src/simulation/fleets/grid/goalSources.ts'
import { GridFleet } from '../../src/simulation/fleets/grid/gridFleet.ts'
import { findMeeting } from '../../src/simulation/fleets/grid/meetings.ts'
import { Pibt } from '../../src/simulation/fleets/grid/pibt.ts'
import { hashOf, type GridResult, type GridRun } from './gridRun.ts'
import { quantile } from './report.ts'
import { processorMs, TimedFields } from './timedFields.ts'

const run = workerData as GridRun
parentPort?.postMessage(measure())

/** A first run makes the fields of all goals and is checked for conflicts; the later ones are timed: planning alone. */
function measure(): GridResult {
  const fields = new TimedFields(new GoalFields(run.map, run.costs, new Set(run.goals).size))
  const checked = createFleet(fields)
  let conflicts = 0
  for (let step = 0; step < run.steps; step++) {
    const before = checked.planner.cells.slice()
    checked.step()
    if (findMeeting(run.map, before, checked.planner.cells)) conflicts++
  }
  const timed = Array.from({ length: run.timedRuns }, () => timeSteps(createFleet(fields)))
  const best = timed.reduce((a, b) => (a.stepMs <= b.stepMs ? a : b))
  const fieldMs = fields.milliseconds / fields.made
  return { ...best, fieldMs, conflicts, delivered: checked.delivered, hash: hashOf(checked.planner.cells) }
}

function createFleet(fields: FieldStore): GridFleet {
  const goals = dealtGoals(run.goals, run.starts.length)
  return new GridFleet(new Pibt(run.map, fields, run.starts, run.seed), goals)
}

function timeSteps(fleet: GridFleet): Pick<GridResult, 'stepMs' | 'p99Ms' | 'meanMs'> {
  const times: number[] = []
  const began = processorMs()
  for (let step = 0; step < run.steps; step++) {
    const start = performance.now()
    fleet.step()
    times.push(performance.now() - start)
  }
  const stepMs = (processorMs() - began) / run.steps
  const meanMs = times.reduce((sum, time) => sum + time, 0) / times.length
  return { stepMs, p99Ms: quantile(times, 0.99), meanMs }
}
