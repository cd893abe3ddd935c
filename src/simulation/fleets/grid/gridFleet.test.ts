import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  anyCrowd,
  biconnectedCrowd,
  scatteredFloor,
  stepsTo,
  type Crowd,
} from '../../../../tests/fixtures/gridFloors.ts'
import { createRandom } from '../../random.ts'
import { GoalFields } from './goalFields.ts'
import { randomStarts } from './goalSources.ts'
import { GridFleet } from './gridFleet.ts'
import { createGridMap } from './gridMap.ts'
import { evenCosts, laneCosts } from './guidance.ts'
import { findMeeting } from './meetings.ts'
import { Pibt } from './pibt.ts'

const runs = process.env['YUJING_DEEP'] ? 3000 : 80
const openFloor = createGridMap(12, 12, () => true)
const guided = { rows: '><', columns: 'v^', against: 2 }

describe('a fleet planned by priority inheritance', () => {
  test('never lets two agents meet, on any floor, however full', () => {
    fc.assert(
      fc.property(anyCrowd, fc.boolean(), (crowd, lanes) => {
        const { fleet } = fleetOf(crowd, lanes)
        let before = fleet.planner.cells.slice()
        for (let step = 0; step < 60; step++) {
          fleet.step()
          expect(findMeeting(crowd.map, before, fleet.planner.cells)).toBeUndefined()
          before = fleet.planner.cells.slice()
        }
      }),
      { numRuns: runs },
    )
  })

  test('brings every agent to its goals where every two neighbouring cells lie on a cycle, even with no cell free', () => {
    fc.assert(
      fc.property(biconnectedCrowd, fc.boolean(), (crowd, lanes) => {
        const { fleet, turns } = fleetOf(crowd, lanes)
        const longest = Math.max(...stepsTo(crowd.map, 0).values())
        const enough = 4 * longest * crowd.agents + 10
        for (let step = 0; step < enough && turns.some((turn) => turn < 3); step++) fleet.step()
        expect(turns.every((turn) => turn >= 3)).toBe(true)
      }),
      { numRuns: runs },
    )
  })

  test('moves in the same way for the same seed, and in another for another', () => {
    fc.assert(
      fc.property(anyCrowd, (crowd) => {
        const run = () => {
          const { fleet } = fleetOf(crowd, true)
          for (let step = 0; step < 40; step++) fleet.step()
          return [...fleet.planner.cells, fleet.delivered]
        }
        expect(run()).toEqual(run())
      }),
      { numRuns: runs / 4 },
    )
    const ways = [1, 2].map((seed) => {
      const { fleet } = fleetOf({ map: openFloor, agents: 30, seed: 1 }, false, seed)
      for (let step = 0; step < 10; step++) fleet.step()
      return [...fleet.planner.cells]
    })
    expect(ways[0]).not.toEqual(ways[1])
  })

  test('mends a standstill among obstacles and blind alleys: agents that block each other change who gives way', () => {
    const map = scatteredFloor(32, 32, 0.2, 5)
    const { fleet } = fleetOf({ map, agents: Math.floor(map.cells / 2), seed: 5 }, true)
    for (let step = 0; step < 600; step++) fleet.step()
    const before = fleet.delivered
    for (let step = 0; step < 300; step++) fleet.step()
    expect(fleet.watch.stalls).toBeGreaterThan(0)
    expect(fleet.delivered - before).toBeGreaterThan(600)
  })

  test('counts a goal in the step in which it is reached, and gives the next at once', () => {
    const corridor = createGridMap(5, 1, () => true)
    const goals = [3, 1]
    const pibt = new Pibt(corridor, new GoalFields(corridor, evenCosts(corridor), 2), Int32Array.of(0), 1)
    const fleet = new GridFleet(pibt, () => goals.shift() ?? 0)
    const seen: number[][] = []
    for (let step = 0; step < 6; step++) {
      fleet.step()
      seen.push([fleet.planner.cells[0]!, fleet.goals[0]!, fleet.delivered])
    }
    expect(seen).toEqual([
      [1, 3, 0],
      [2, 3, 0],
      [3, 1, 1],
      [2, 1, 1],
      [1, 0, 2],
      [0, 0, 3],
    ])
  })
})

function fleetOf({ map, agents, seed }: Crowd, lanes: boolean, planSeed = seed) {
  const turns = new Array<number>(agents).fill(-1)
  const random = createRandom(seed, 'test')
  const fields = new GoalFields(map, lanes ? laneCosts(map, guided) : evenCosts(map), agents + 1)
  const planner = new Pibt(map, fields, randomStarts(map.cells, agents, seed), planSeed)
  const fleet = new GridFleet(planner, (agent) => {
    turns[agent]!++
    return random.below(map.cells)
  })
  return { fleet, turns }
}
