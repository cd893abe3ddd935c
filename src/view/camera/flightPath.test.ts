import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parkScene, parks } from '../../../tests/fixtures/parks.ts'
import { hallAt, surroundingsOf } from '../relief/surroundings.ts'
import { counterClockwise, signedDistance } from '../shapes/polygon.ts'
import type { Shot, Vector } from './flight.ts'
import { planFlight } from './flightPath.ts'

const samples = 400
const position = { eps: 1e-3 }

describe.each(parks)('flights in %s', (id) => {
  const scene = parkScene(id)
  const surroundings = surroundingsOf(scene)
  const { bounds, buildings } = scene.document
  const prisms = buildings.map(({ footprint, base, height, mapId }) => ({
    outline: counterClockwise(footprint),
    top: base + height,
    opens: mapId !== undefined,
  }))

  /** Metres to the nearest building, of those that `counts`. */
  const distanceToBuildings = ([x, y, z]: Vector, counts: (slot: number) => boolean) =>
    Math.min(
      ...prisms.map(({ outline, top }, slot) =>
        counts(slot) ? Math.hypot(Math.max(0, signedDistance(outline, [x, y])), Math.max(0, z - top)) : 1000,
      ),
    )
  const hallsRound = ({ eye }: Shot) => {
    const slot = hallAt(surroundings, eye)?.volume.building
    return slot === undefined ? [] : [slot]
  }
  const isFree = (at: Vector) =>
    surroundings.outdoors.clearance(at, 1.5) >= 1.5 && at[2] >= surroundings.outdoors.groundAt(at[0], at[1]) + 1

  const number = (min: number, max: number) => fc.double({ min, max, noNaN: true })
  const [[x0, y0], [x1, y1]] = [bounds.min, bounds.max]
  const height = fc.oneof(number(1, 12), number(1, 60), number(20, 500))
  const outside = fc.tuple(number(x0, x1), number(y0, y1), height).filter(isFree)
  const inHall = fc
    .tuple(fc.nat(surroundings.halls.length - 1), number(0, 1), number(0, 1), number(1.2, 9))
    .map(([hall, u, v, z]): Vector => {
      const { min, max } = surroundings.halls[hall]!.volume
      return [min[0] + u * (max[0] - min[0]), min[1] + v * (max[1] - min[1]), z]
    })
    .filter((eye) => hallAt(surroundings, eye, 1.5) !== undefined)
  const shot = fc.record<Shot>({
    eye: fc.oneof({ weight: 4, arbitrary: outside }, { weight: 1, arbitrary: inHall }),
    target: fc.tuple(number(x0, x1), number(y0, y1), number(0, 30)),
  })

  test('keep 1.5 m from every building and 1 m over the ground, but through the roof of a hall they leave or enter', () => {
    expect(() =>
      fc.assert(
        fc.property(shot, shot, (from, to) => {
          const plan = planFlight(from, to, surroundings)
          const passed = new Set([...hallsRound(from), ...hallsRound(to)])
          for (let i = 0; i <= samples; i++) {
            const { eye } = plan.at(i / samples)
            expect(eye[2]).toBeGreaterThan(surroundings.outdoors.groundAt(eye[0], eye[1]) + 1 - position.eps)
            expect(distanceToBuildings(eye, (slot) => !passed.has(slot))).toBeGreaterThan(1.5 - position.eps)
          }
        }),
        { numRuns: 60 },
      ),
    ).not.toThrow()
  }, 60_000)
})
