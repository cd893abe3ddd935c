import { describe, expect, test } from 'vitest'
import { gridNetwork, loopNetwork } from '../../../tests/fixtures/routeNetworks.ts'
import type { RouteNetwork } from '../../scene/compiledScene.ts'
import { createRandom, type Random } from '../random.ts'
import { drive } from './drive.ts'
import { footprint, overlaps } from '../fleets/network/footprint.ts'
import { Traffic } from './traffic.ts'
import type { Traveller } from './traveller.ts'

const body = { length: 1.4, width: 0.96 }
const able = { speed: 1.5, turnSpeed: 1, sharpestTurn: Math.PI, acceleration: 0.6 }
const dt = 0.1

describe.each([
  ['a grid of single tracks', gridNetwork(6, 5, 8), 16, 0.8],
  ['a grid with stations in the way', gridNetwork(6, 5, 8, true), 14, 0.6],
  ['a small grid with two of three stations taken', gridNetwork(3, 3, 6), 6, 0.8],
  ['a one-way loop with spurs', loopNetwork(60, 30, 8), 14, 0.9],
  ['a one-way loop with stations on the track', loopNetwork(60, 30, 8, true), 6, 0.9],
] as const)('traffic on %s', (_, network, count, share) => {
  test('keeps bodies apart and everybody moving', () => {
    const run = crowd(network, count)
    for (let period = 0; period < 3; period++) {
      const covered = run.vehicles.map(() => 0)
      for (let step = 0; step < 1800; step++) {
        const before = run.vehicles.map(({ x, y }) => [x, y] as const)
        run.step()
        run.vehicles.forEach(({ x, y }, index) => {
          covered[index]! += Math.hypot(x - before[index]![0], y - before[index]![1])
        })
        expect(touching(run.vehicles)).toEqual([])
      }
      expect(covered.filter((metres) => metres > 20).length).toBeGreaterThanOrEqual(count * share)
    }
  })

  test('never exceeds its speed, its acceleration or the claimed way', () => {
    const run = crowd(network, count)
    const faults: string[] = []
    for (let step = 0; step < 1500; step++) {
      const before = run.vehicles.map(({ speed }) => speed)
      run.step()
      run.vehicles.forEach(({ speed, room }, index) => {
        const change = speed - before[index]!
        if (room < -1e-9) faults.push(`${room} m beyond the claimed way`)
        if (speed > able.speed + 1e-9) faults.push(`${speed} m/s`)
        if (change > able.acceleration * dt + 1e-9) faults.push(`${change} m/s faster`)
        if (-change > able.acceleration * dt * 2.5 + 0.06) faults.push(`${change} m/s slower`)
      })
    }
    expect(faults).toEqual([])
  })
})

/** Vehicles that go from station to station without a pause. */
function crowd(network: RouteNetwork, count: number): { vehicles: Traveller[]; step(): void } {
  const random = createRandom(11, 'crowd')
  const traffic = new Traffic(network, {
    bodies: [{ length: body.length + 0.2, width: body.width + 0.2 }],
    lateralAcceleration: 0.6,
    sharpestTurn: Math.PI,
    vehicles: count,
  })
  const nodes = network.stations.map(({ nodes: [id] }) => traffic.map.nodeIndex.get(id!)!)
  const places = [...traffic.havens, ...nodes]
  for (let at = 0; at < places.length && traffic.travellers.length < count; at++) traffic.place(0, places[at]!)
  expect(traffic.travellers.length).toBe(count)
  return {
    vehicles: traffic.travellers,
    step: () => {
      for (const vehicle of traffic.travellers) {
        if (vehicle.atGoal) {
          if (vehicle.route.edges.length > 0) traffic.rest(vehicle)
          if (!sendSomewhere(traffic, vehicle, nodes, random)) traffic.sendToHaven(vehicle)
        } else if (vehicle.waiting > 20 && Math.round(vehicle.waiting * 10) % 50 === 0) {
          traffic.sendToHaven(vehicle)
        }
        drive(vehicle, traffic, able, false, dt)
      }
    },
  }
}

function sendSomewhere(traffic: Traffic, vehicle: Traveller, nodes: readonly number[], random: Random): boolean {
  for (let attempt = 0; attempt < 4; attempt++) {
    if (traffic.send(vehicle, nodes[random.below(nodes.length)]!, able)) return true
  }
  return false
}

function touching(vehicles: readonly Traveller[]): string[] {
  const shapes = vehicles.map(({ x, y, heading }) => footprint(x, y, heading, body))
  return shapes.flatMap((shape, a) =>
    shapes.flatMap((other, b) => (b > a && overlaps(shape, other) ? [`${a} and ${b} at ${shape.x}, ${shape.y}`] : [])),
  )
}
