import { Worker } from 'node:worker_threads'
import { besideObstacles, sorterFloor } from '../../src/simulation/fleets/grid/floors.ts'
import { randomGoals, randomStarts } from '../../src/simulation/fleets/grid/goalSources.ts'
import { GridFleet } from '../../src/simulation/fleets/grid/gridFleet.ts'
import { evenCosts, laneCosts } from '../../src/simulation/fleets/grid/guidance.ts'
import { Epibt } from '../../src/simulation/fleets/grid/turning/epibt.ts'
import { TurnDistances } from '../../src/simulation/fleets/grid/turning/turnDistances.ts'
import { benchmarkMap, benchmarkWarehouse, ownWarehouse, type GridInstance } from './gridInstance.ts'
import { runReference } from './gridReference.ts'
import type { GridResult, GridRun } from './gridRun.ts'
import { compared, limited, reached, type Line } from './report.ts'

const seed = 7
const steps = 500
const timedRuns = 8

/** Fleets on grids: time against C, goals reached against what is published, growth with the number of vehicles. */
export async function measureGridPlanning(): Promise<Line[]> {
  const instance = benchmarkWarehouse() ?? ownWarehouse()
  const isBenchmark = instance.name === 'warehouse_large'
  const plain = await measureWarehouse(instance, false)
  const guided = await measureWarehouse(instance, true)
  return [
    ...plain.lines,
    ...guided.lines,
    ...(isBenchmark
      ? [
          reached(`goals, ${plain.name}`, plain.goals, 'goals/step', 19, { name: 'PIBT, published C++', value: 20 }),
          reached(`goals, ${guided.name}`, guided.goals, 'goals/step', 26, {
            name: 'guided PIBT, published C++',
            value: 25.2,
          }),
        ]
      : [plain, guided].map(({ name, goals }) => ({ measure: `goals, ${name}`, value: goals, unit: 'goals/step' }))),
    ...measureTurning(),
    ...(await measureGrowth()),
  ]
}

async function measureWarehouse(instance: GridInstance, guided: boolean) {
  const { map, starts, goals } = instance
  const costs = guided ? laneCosts(map, instance.lanes) : evenCosts(map)
  const run: GridRun = { map, costs, starts, goals, seed, steps, timedRuns }
  const result = await runInWorker(run)
  const reference = runReference(run)
  if (reference && reference.hash !== result.hash) throw new Error('C and TypeScript have planned differently')
  const name = `${starts.length} vehicles, ${instance.name}, ${guided ? 'guided' : 'plain'}`
  const mean = { name: 'mean', value: result.meanMs }
  const lines: Line[] = [
    reference
      ? compared(`step, ${name}`, result.stepMs, 'ms', { name: 'tight C', value: reference.stepMs }, { atMost: 2.5 })
      : { measure: `step, ${name} (no C compiler here)`, value: result.stepMs, unit: 'ms' },
    compared(`step, ${name}, p99`, result.p99Ms, 'ms', mean, { atMost: 5 }),
    limited(`conflicts, ${name}`, result.conflicts, 'conflicts', 0),
    {
      measure: `way to a goal from everywhere, ${name}`,
      value: result.fieldMs,
      unit: 'ms',
      ...(reference
        ? { baseline: { name: 'tight C', value: reference.fieldMs }, ratio: result.fieldMs / reference.fieldMs }
        : {}),
    },
  ]
  return { name, lines, goals: result.delivered / steps }
}

function runInWorker(run: GridRun): Promise<GridResult> {
  const worker = new Worker(new URL('./startGridWorker.mjs', import.meta.url), { workerData: run, execArgv: [] })
  return new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}

/** Vehicles that turn on the spot. Without the map of the benchmark there is nothing to compare with. */
function measureTurning(): Line[] {
  const map = benchmarkMap('random-32-32-20')
  if (!map) return []
  const costs = laneCosts(map, { rows: '><', columns: 'v^', against: 2 })
  const goals = Array.from({ length: map.cells }, (_, cell) => cell)
  const run = (agents: number) => {
    const starts = randomStarts(map.cells, agents, seed)
    const planner = new Epibt(map, new TurnDistances(map, costs), starts, new Uint8Array(agents))
    const fleet = new GridFleet(planner, randomGoals(goals, seed))
    const windows: number[] = []
    const began = performance.now()
    for (let window = 0; window < 10; window++) {
      const before = fleet.delivered
      for (let step = 0; step < steps; step++) fleet.step()
      windows.push((fleet.delivered - before) / steps)
    }
    return { windows, worst: Math.min(...windows), stepMs: (performance.now() - began) / (steps * windows.length) }
  }
  const epibt = { name: 'EPIBT, published C++', value: 3.54 }
  return [400, 600].flatMap((agents) => {
    const { windows, worst, stepMs } = run(agents)
    const name = `${agents} turning vehicles, random-32-32-20`
    const first = windows[0]!
    return [
      agents === 400
        ? reached(`goals, ${name}`, first, 'goals/step', 3.5, epibt)
        : { measure: `goals, ${name}`, value: first, unit: 'goals/step' },
      compared(
        `goals, ${name}, worst of ten times 500 steps`,
        worst,
        'goals/step',
        { name: 'first', value: first },
        {
          atLeast: 0.5,
        },
      ),
      { measure: `step, ${name}`, value: stepMs, unit: 'ms' },
    ]
  })
}

/** The same floor with ever more vehicles. */
async function measureGrowth(): Promise<Line[]> {
  const floor = sorterFloor(500, 140)
  const beside = besideObstacles(floor)
  const random = randomGoals(beside, seed)
  const some = Array.from({ length: 1000 }, () => random(0))
  const deal = randomGoals(some, seed)
  const goals = Int32Array.from({ length: 200_000 }, () => deal(0))
  const costs = laneCosts(floor.map, floor.lanes)
  const [fewest, most] = [100, 10_000]
  const times = []
  for (const agents of [fewest, most]) {
    const starts = randomStarts(floor.map.cells, agents, seed)
    times.push((await runInWorker({ map: floor.map, costs, starts, goals, seed, steps, timedRuns })).stepMs)
  }
  const growth = (most * Math.log(most)) / (fewest * Math.log(fewest))
  const baseline = { name: `${fewest} vehicles`, value: times[0]! }
  return [compared(`step, ${most} vehicles, own sorter`, times[1]!, 'ms', baseline, { atMost: growth })]
}
