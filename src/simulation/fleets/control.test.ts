import { describe, expect, test } from 'vitest'
import { startFleet, testCarrier, type FleetRun } from '../../../tests/fixtures/fleetRun.ts'
import { plainNetwork } from '../../../tests/fixtures/plainNetwork.ts'
import { Coordinator } from './coordinator.ts'
import { none } from './execute/mover.ts'
import { compileFleetNetwork } from './network/fleetNetwork.ts'

/** Two crossings, 20 m apart on one track, with two ends each. */
const corridor = plainNetwork({ w1: [0, 5], w2: [0, -5], p: [5, 0], q: [25, 0], e1: [30, 5], e2: [30, -5] }, [
  'w1-p',
  'w2-p',
  'p-q',
  'q-e1',
  'q-e2',
])

const cross = plainNetwork(
  {
    c: [0, 0],
    n1: [0, 6],
    n2: [0, 12],
    s1: [0, -6],
    s2: [0, -12],
    e1: [6, 0],
    e2: [12, 0],
    w1: [-6, 0],
    w2: [-12, 0],
  },
  ['c-n1', 'n1-n2', 'c-s1', 's1-s2', 'c-e1', 'e1-e2', 'c-w1', 'w1-w2'],
)

test('two vehicles on one track: the second sets out when the first has left it, to the hundredth of a second', () => {
  const network = compileFleetNetwork(corridor, [testCarrier])
  const at = (id: string) => network.map.nodeIndex.get(id)!
  const arrivals: number[] = []
  const coordinator = new Coordinator(network, 2, (mover, time) => {
    arrivals[mover.index] = time
    mover.fixed = mover.index === 1
  })
  const first = coordinator.add(0, at('w1'))!
  const second = coordinator.add(0, at('e2'))!
  coordinator.send(first, at('e1'), false)
  coordinator.advance(13, () => {})
  coordinator.send(second, at('w2'), false)
  coordinator.advance(120, () => {})
  // Half a turn π/1 + 1/1.5, √50 m at 1.5 m/s and 0.6 m/s² from rest to rest, 45° at p, 20 m, 45° at q, √50 m.
  const slopeSeconds = Math.sqrt(50) / 1.5 + 1.5 / 0.6
  const bendSeconds = Math.PI / 4 + 1 / 1.5
  const wholeWay = Math.PI + 1 / 1.5 + 2 * slopeSeconds + 2 * bendSeconds + (20 / 1.5 + 1.5 / 0.6)
  expect(arrivals[0]).toBeCloseTo(wholeWay, 2)
  expect(arrivals[1]).toBeCloseTo(2 * wholeWay, 2)
})

describe('a planted deadlock is resolved:', () => {
  test('four vehicles at a crossing, each bound for the arm of another', () => {
    const fleet = startAt(cross, ['n1', 'e1', 's1', 'w1'])
    expect(
      outcomeOf(fleet, [
        ['n1', 's2'],
        ['e1', 'w2'],
        ['s1', 'n2'],
        ['w1', 'e2'],
      ]),
    ).toEqual(Array(4).fill('delivered'))
  })

  test('two vehicles head on between two crossings', () => {
    const fleet = startAt(corridor, ['p', 'q'])
    expect(
      outcomeOf(fleet, [
        ['p', 'e1'],
        ['q', 'w1'],
      ]),
    ).toEqual(Array(2).fill('delivered'))
  })

  test('a station on which somebody rests who has nothing to do', () => {
    const fleet = startAt(corridor, ['w1', 'e2'])
    expect(outcomeOf(fleet, [['w1', 'e2']])).toEqual(Array(1).fill('delivered'))
  })

  test('a dead end: the one inside has to come out past the one who wants in', () => {
    const fleet = startAt(corridor, ['e1', 'q'])
    expect(
      outcomeOf(fleet, [
        ['q', 'e1'],
        ['e1', 'w1'],
        ['q', 'e1'],
      ]),
    ).toEqual(Array(3).fill('delivered'))
  })
})

test('a vehicle that waits says for whom and since when', () => {
  const fleet = startAt(corridor, ['q', 'w1'])
  const [ahead, behind] = fleet.control.vehicles
  fleet.control.setHalted(ahead!, true)
  order(fleet, 'w1', 'e1')
  fleet.run(60)
  expect(fleet.control.waitOf(ahead!)).toBeUndefined()
  const wait = fleet.control.waitOf(behind!)!
  expect(wait.blocker).toBe(ahead)
  expect(wait.since).toBeGreaterThan(4)
  expect(wait.since).toBeLessThan(30)
})

test('an order without a way is reported, and done as soon as there is one', () => {
  const fleet = startAt(corridor, ['w1'])
  const edges = corridor.edges.flatMap(({ id }, edge) => (id === 'p>q' ? [edge] : []))
  fleet.control.setClosed(edges[0]!, true)
  order(fleet, 'w2', 'e1')
  const [transport] = fleet.control.openOrders
  fleet.run(5)
  expect(transport!.state).toBe('unreachable')
  fleet.control.setClosed(edges[0]!, false)
  fleet.run(180)
  expect(transport!.state).toBe('delivered')
})

test('a vehicle with little charge goes to charge before it works on', () => {
  const fleet = startAt(corridor, ['w1'], ['e1'])
  const [vehicle] = fleet.control.vehicles
  vehicle!.battery = 20
  order(fleet, 'w1', 'w2')
  fleet.run(20)
  expect(vehicle!.job.task).toBe('charge')
  fleet.run(600)
  expect(vehicle!.battery).toBeGreaterThan(80)
  expect(fleet.control.openOrders).toEqual([])
})

function startAt(network: typeof corridor, ids: readonly string[], chargers: readonly string[] = []): FleetRun {
  const fleet = startFleet(network, 0, 1, chargers)
  const policy = { drivingMinutes: 75, chargingMinutes: 6 }
  for (const id of ids) {
    const vehicle = fleet.control.add(0, fleet.control.network.map.nodeIndex.get(id)!, policy)
    expect(vehicle?.mover.goal).toBe(none)
  }
  return fleet
}

function order({ control }: FleetRun, from: string, to: string): void {
  const { nodeIndex } = control.network.map
  control.order({ id: `${from} ${to}`, pick: nodeIndex.get(from)!, drop: nodeIndex.get(to)!, priority: 0 })
}

/** States of the orders after ten minutes, and bodies that touched meanwhile. */
function outcomeOf(fleet: FleetRun, orders: readonly (readonly [string, string])[]): readonly string[] {
  for (const [from, to] of orders) order(fleet, from, to)
  const transports = [...fleet.control.openOrders]
  fleet.run(600)
  return [...transports.map(({ state }) => state), ...fleet.touching]
}
