import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyCrowd, scatteredFloor, type Crowd } from '../../../../../tests/fixtures/gridFloors.ts'
import { createRandom } from '../../../random.ts'
import { randomGoals, randomStarts } from '../goalSources.ts'
import { GridFleet } from '../gridFleet.ts'
import { createGridMap } from '../gridMap.ts'
import { evenCosts, laneCosts } from '../guidance.ts'
import { findMeeting } from '../meetings.ts'
import { Epibt } from './epibt.ts'
import { TurnDistances } from './turnDistances.ts'

const deep = process.env['YUJING_DEEP']

describe('a fleet that turns on the spot', () => {
  test('never lets two agents meet, and moves only ahead or turns by a quarter', () => {
    fc.assert(
      fc.property(anyCrowd, (crowd) => {
        const { fleet, planner } = fleetOf(crowd)
        let strays = 0
        for (let step = 0; step < 30; step++) {
          const [cells, headings] = [planner.cells.slice(), planner.headings.slice()]
          fleet.step()
          expect(findMeeting(crowd.map, cells, planner.cells)).toBeUndefined()
          for (let agent = 0; agent < crowd.agents; agent++) {
            const turned = (planner.headings[agent]! - headings[agent]! + 4) % 4
            const ahead = crowd.map.neighbours[cells[agent]! * 4 + headings[agent]!]
            const moved = planner.cells[agent] !== cells[agent]
            if (turned === 2 || (moved && (turned > 0 || planner.cells[agent] !== ahead))) strays++
          }
        }
        expect(strays).toBe(0)
      }),
      { numRuns: deep ? 3000 : 40 },
    )
  })

  test('goes to a goal in the fewest actions when alone', () => {
    const map = createGridMap(5, 4, () => true)
    const goals = [19]
    const planner = new Epibt(map, new TurnDistances(map, evenCosts(map)), Int32Array.of(0), Uint8Array.of(3))
    const fleet = new GridFleet(planner, () => goals.shift() ?? 0)
    let steps = 0
    for (; fleet.delivered === 0 && steps < 100; steps++) fleet.step()
    expect(steps).toBe(4 + 3 + 2)
  })

  test('moves in the same way for the same start', () => {
    const run = () => {
      const { fleet, planner } = fleetOf({ map: createGridMap(9, 9, () => true), agents: 50, seed: 3 })
      for (let step = 0; step < 50; step++) fleet.step()
      return [...planner.cells, ...planner.headings]
    }
    expect(run()).toEqual(run())
  })

  test('does not come to a standstill among obstacles and blind alleys, half of the cells taken', () => {
    const map = scatteredFloor(24, 24, 0.2, 5)
    const { fleet } = fleetOf({ map, agents: Math.floor(map.cells / 2), seed: 5 })
    const windows = Array.from({ length: deep ? 40 : 4 }, () => {
      const before = fleet.delivered
      for (let step = 0; step < 100; step++) fleet.step()
      return fleet.delivered - before
    })
    expect(Math.min(...windows)).toBeGreaterThan(100)
  })
})

function fleetOf({ map, agents, seed }: Crowd) {
  const random = createRandom(seed, 'headings')
  const headings = Uint8Array.from({ length: agents }, () => random.below(4))
  const costs = laneCosts(map, { rows: '><', columns: 'v^', against: 2 })
  const planner = new Epibt(map, new TurnDistances(map, costs), randomStarts(map.cells, agents, seed), headings)
  const everywhere = Array.from({ length: map.cells }, (_, cell) => cell)
  return { fleet: new GridFleet(planner, randomGoals(everywhere, seed)), planner }
}
