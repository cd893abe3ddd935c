import { beforeAll, describe, expect, test } from 'vitest'
import { plantScenario, plantScene } from '../../../tests/fixtures/smallPlant.ts'
import { createOutbox } from '../outbox.ts'
import { createVehicles, type Vehicles } from './createVehicles.ts'

interface Said {
  readonly serial: string
  readonly topic: string
  readonly at: number
  readonly body: Body
}

interface Body {
  readonly headerId: number
  readonly timestamp: string
  readonly connectionState?: string
  readonly orderId: string
  readonly orderUpdateId: number
  readonly lastNodeSequenceId: number
  readonly nodes: readonly Step[]
  readonly edges: readonly Step[]
  readonly nodeStates: readonly Step[]
  readonly edgeStates: readonly Step[]
  readonly loads: readonly object[]
  readonly actionStates: readonly { readonly actionType: string; readonly actionStatus: string }[]
  readonly errors: readonly { readonly errorType: string }[]
  readonly agvPosition?: Position
  readonly mobileRobotPosition?: Position
}

interface Step {
  readonly sequenceId: number
  readonly released: boolean
}

interface Position {
  readonly x: number
  readonly y: number
}

const start = Date.UTC(2025, 0, 1)

describe('what a fleet says in six minutes', () => {
  let said: Said[] = []
  const serials = plantScenario.fleets.flatMap(({ prefix, count }) =>
    Array.from({ length: count }, (_, index) => `${prefix}-${index + 1}`),
  )

  beforeAll(() => {
    said = listen(createVehicles(plantScene, plantScenario), 360)
  })

  const of = (serial: string, topic?: string) =>
    said.filter((message) => message.serial === serial && (topic === undefined || message.topic === topic))

  test('comes from every vehicle of the scenario', () => {
    expect([...new Set(said.map(({ serial }) => serial))].toSorted()).toEqual(serials.toSorted())
  })

  test.each(serials)('%s numbers each topic and never goes back in time', (serial) => {
    for (const topic of ['state', 'visualization', 'order']) {
      const ids = of(serial, topic).map(({ body }) => body.headerId)
      expect(ids).toEqual(ids.map((_, index) => index))
    }
    for (const { body, at } of of(serial).filter(({ topic }) => topic !== 'connection')) {
      expect(Date.parse(body.timestamp)).toBe(at)
    }
  })

  test.each(serials)('%s gets orders whose updates join on and whose base is never taken back', (serial) => {
    let before: Body | undefined
    const orders = of(serial, 'order')
    expect(orders.length).toBeGreaterThan(3)
    for (const { body } of orders) {
      const steps = [...body.nodes, ...body.edges].toSorted((a, b) => a.sequenceId - b.sequenceId)
      expect(steps.map(({ sequenceId }) => sequenceId)).toEqual(steps.map((_, index) => steps[0]!.sequenceId + index))
      expect(steps.findIndex(({ released }) => !released) === -1 || isPrefix(steps)).toBe(true)
      const joins = before?.orderId === body.orderId ? before : undefined
      expect(body.orderUpdateId).toBe(joins ? joins.orderUpdateId + 1 : 0)
      expect(lastReleased(body.nodes)).toBeGreaterThanOrEqual(joins ? lastReleased(joins.nodes) : 0)
      expect(body.nodes[0]!.released).toBe(true)
      before = body
    }
  })

  test.each(serials)('%s reports what is left of its order and never leaves the base', (serial) => {
    let base = 0
    let order = ''
    for (const { topic, body } of of(serial)) {
      if (topic === 'order') [order, base] = [body.orderId, lastReleased(body.nodes)]
      if (topic !== 'state' || body.orderId !== order) continue
      expect(body.lastNodeSequenceId).toBeLessThanOrEqual(base)
      const left = body.nodeStates.map(({ sequenceId }) => sequenceId)
      expect(left).toEqual(left.map((_, index) => body.lastNodeSequenceId + 2 * (index + 1)))
      expect(body.edgeStates.map(({ sequenceId }) => sequenceId)).toEqual(left.map((sequence) => sequence - 1))
    }
  })

  test.each(serials)('%s moves as fast as it can at most', (serial) => {
    const seen = of(serial).filter(({ topic }) => topic === 'state' || topic === 'visualization')
    seen.slice(1).forEach(({ body, at }, index) => {
      const [from, to] = [positionOf(seen[index]!.body), positionOf(body)]
      const seconds = (at - seen[index]!.at) / 1000
      expect(Math.hypot(to.x - from.x, to.y - from.y)).toBeLessThanOrEqual(1.5 * seconds + 0.01)
    })
  })

  test('is silent between a broken connection and the next ONLINE, told by an outdated last will', () => {
    const broken = said.filter(({ body }) => body.connectionState?.startsWith('CONNECTION'))
    expect(broken.length).toBeGreaterThan(2)
    for (const will of broken) {
      const later = said.slice(said.indexOf(will) + 1).filter(({ serial }) => serial === will.serial)
      expect(Date.parse(will.body.timestamp)).toBeLessThan(will.at)
      const next = later[0] ?? { topic: 'connection', body: { connectionState: 'ONLINE' } }
      expect([next.topic, next.body.connectionState]).toEqual(['connection', 'ONLINE'])
    }
  })

  test('tells of loads, actions and errors', () => {
    const states = said.filter(({ topic }) => topic === 'state').map(({ body }) => body)
    const actions = new Set(states.flatMap((body) => body.actionStates.map((a) => `${a.actionType} ${a.actionStatus}`)))
    const errors = new Set(states.flatMap((body) => body.errors.map(({ errorType }) => errorType)))
    expect(states.some(({ loads }) => loads.length === 1) && states.some(({ loads }) => loads.length === 0)).toBe(true)
    expect([...actions]).toEqual(
      expect.arrayContaining(['pick WAITING', 'pick RUNNING', 'pick FINISHED', 'drop RUNNING']),
    )
    expect([...errors]).toEqual(expect.arrayContaining(['obstacleInField', 'localizationDegraded']))
  })
})

test('a vehicle with little charge goes to a charging station and stays until it is full', () => {
  const vehicles = createVehicles(plantScene, plantScenario)
  const vehicle = vehicles.all[0]!
  vehicle.battery = 20
  const states = listen(vehicles, 600).filter(
    ({ serial, topic }) => serial === vehicle.serialNumber && topic === 'state',
  )
  const charging = states.filter(({ body }) => body.actionStates[0]?.actionType === 'startCharging')
  expect(charging.map(({ body }) => body.actionStates[0]!.actionStatus)).toContain('FINISHED')
  expect(vehicle.battery).toBeGreaterThan(60)
})

function listen(vehicles: Vehicles, seconds: number): Said[] {
  const outbox = createOutbox()
  const decoder = new TextDecoder()
  const said: Said[] = []
  const take = (at: number) => {
    for (const { topic, payload } of outbox.take()) {
      const [, , , serial = '', name = ''] = topic.split('/')
      said.push({ serial, topic: name, at, body: JSON.parse(decoder.decode(payload)) as Body })
    }
  }
  vehicles.start(outbox, start)
  take(start)
  for (let step = 1; step <= seconds * 10; step++) {
    vehicles.step(outbox, start + step * 100, 0.1)
    take(start + step * 100)
  }
  return said
}

function isPrefix(steps: readonly Step[]): boolean {
  const first = steps.findIndex(({ released }) => !released)
  return steps.slice(first).every(({ released }) => !released)
}

function lastReleased(nodes: readonly Step[]): number {
  return nodes.findLast(({ released }) => released)!.sequenceId
}

function positionOf({ agvPosition, mobileRobotPosition }: Body): Position {
  return (agvPosition ?? mobileRobotPosition)!
}
