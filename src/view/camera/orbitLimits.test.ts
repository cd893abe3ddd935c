import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parkScene, parks } from '../../../tests/fixtures/parks.ts'
import { surroundingsOf } from '../relief/surroundings.ts'
import type { Vector } from './flight.ts'
import { allowedShot } from './orbitLimits.ts'

describe.each(parks)('a hand that leads the camera round %s', (id) => {
  const scene = parkScene(id)
  const surroundings = surroundingsOf(scene)
  const { min, max } = scene.document.bounds
  const number = (low: number, high: number) => fc.double({ min: low, max: high, noNaN: true })
  const position = (low: number, high: number) =>
    fc.tuple(number(min[0] - 900, max[0] + 900), number(min[1] - 900, max[1] + 900), number(low, high))

  const outOfABuildingUphill: [Vector, Vector] = [
    [0, 0, 0],
    [0, -126.6, 0],
  ]

  test('never gets it under the ground', () => {
    expect(() =>
      fc.assert(
        fc.property(position(-400, 300), position(-50, 50), (eye, target) => {
          const allowed = allowedShot({ eye, target }, surroundings)
          expect(allowed.eye[2]).toBeGreaterThan(surroundings.outdoors.groundAt(allowed.eye[0], allowed.eye[1]) + 0.9)
        }),
        { examples: [outOfABuildingUphill] },
      ),
    ).not.toThrow()
  })

  test('never gets it into the closed building that it runs into, and moves it along the line of sight alone', () => {
    const inReach = surroundings.outdoors.volumes.filter(
      ({ closed, min: [x, y] }) =>
        closed && x > min[0] - 700 && x < max[0] + 700 && y > min[1] - 700 && y < max[1] + 700,
    )
    const inside = fc
      .tuple(fc.constantFrom(...inReach), number(0, 1), number(0, 1), number(1, 40))
      .map(([volume, u, v, z]) => ({
        volume,
        eye: [
          volume.min[0] + u * (volume.max[0] - volume.min[0]),
          volume.min[1] + v * (volume.max[1] - volume.min[1]),
          z,
        ] as const,
      }))
      .filter(({ volume, eye }) => surroundings.outdoors.volumeAt(eye) === volume)
    const aside = fc.tuple(number(-60, 60), number(-60, 60), number(-20, 0))
    expect(() =>
      fc.assert(
        fc.property(inside, aside, ({ volume, eye }, [dx, dy, dz]) => {
          fc.pre(Math.hypot(dx, dy) > 1)
          const target = [eye[0] + dx, eye[1] + dy, Math.max(0, eye[2] + dz)] as const
          const allowed = allowedShot({ eye, target }, surroundings)
          expect(surroundings.outdoors.volumeAt(allowed.eye)).not.toBe(volume)
          const cross = (allowed.eye[0] - target[0]) * dy - (allowed.eye[1] - target[1]) * dx
          expect(Math.abs(cross)).toBeLessThan(1e-3)
        }),
        { numRuns: 40 },
      ),
    ).not.toThrow()
  })

  test('leaves a free view as it is', () => {
    for (const { eye, target } of scene.document.viewpoints) {
      expect(allowedShot({ eye, target }, surroundings)).toEqual({ eye, target })
    }
  })
})
