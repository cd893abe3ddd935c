import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parkScene, parks } from '../../../tests/fixtures/parks.ts'
import { hallAt, surroundingsOf } from '../relief/surroundings.ts'
import { counterClockwise, extentOf, isNear, signedDistance } from '../shapes/polygon.ts'
import type { Shot, Vector } from './flight.ts'
import { planFlight } from './flightPath.ts'
import { frame } from './framing.ts'

const machinesFrom: Shot = { eye: [0, 0, 10], target: [0, 10, 0] }
const samples = 400
/** Metres. */
const least = 1.499

describe.each(parks)('flights in %s', (id) => {
  const scene = parkScene(id)
  const surroundings = surroundingsOf(scene)
  const { bounds, buildings } = scene.document
  const prisms = buildings.map(({ footprint, base, height }) => ({
    outline: counterClockwise(footprint),
    extent: extentOf(footprint),
    top: base + height,
  }))

  /** Whether a point is nearer than 1.5 m to a building, other than those that are `passed`. */
  const isTooClose = ([x, y, z]: Vector, passed: ReadonlySet<number>) =>
    prisms.some(
      ({ outline, extent, top }, slot) =>
        z < top + least &&
        isNear(extent, [x, y], least) &&
        !passed.has(slot) &&
        Math.hypot(Math.max(0, signedDistance(outline, [x, y])), Math.max(0, z - top)) < least,
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
          const eyes = Array.from({ length: samples + 1 }, (_, i) => plan.at(i / samples).eye)
          expect(eyes.filter((eye) => isTooClose(eye, passed))).toEqual([])
          expect(eyes.filter(([x, y, z]) => z < surroundings.outdoors.groundAt(x, y) + 0.999)).toEqual([])
        }),
        { numRuns: 30 },
      ),
    ).not.toThrow()
  }, 60_000)

  test('between machines of one hall stay under its roof, and over its machines', () => {
    for (const { volume, ceiling, room } of surroundings.halls) {
      const machines = scene.assets.filter(
        ({ kind, building }) => kind !== 'building' && building === buildings[volume.building]!.id,
      )
      const shots = machines
        .filter((_, i) => i % 9 === 0)
        .map(({ pose, size }) => frame('machine', pose, size, machinesFrom))
        .filter(({ eye }) => hallAt(surroundings, eye, 1) && room.clearance(eye, 1) === 1)
      expect(shots.length).toBeGreaterThan(2)
      for (const [i, to] of shots.entries()) {
        const plan = planFlight(shots.at(i - 1)!, to, surroundings)
        if (plan.opens.length > 0) continue
        const eyes = Array.from({ length: 101 }, (_, step) => plan.at(step / 100).eye)
        expect(eyes.filter((eye) => eye[2] > ceiling || room.clearance(eye, 0.5) < 0.4)).toEqual([])
      }
    }
  })

  test('between named viewpoints take at most 3.5 s', () => {
    const { viewpoints } = scene.document
    for (const [i, to] of viewpoints.entries()) {
      expect(planFlight(viewpoints.at(i - 1)!, to, surroundings).seconds).toBeLessThanOrEqual(3.5)
    }
  })
})
