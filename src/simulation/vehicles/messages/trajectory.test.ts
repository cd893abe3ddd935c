import { describe, expect, test } from 'vitest'
import { sampleNurbs } from '../../../scene/nurbs.ts'
import type { RouteEdge } from '../../../scene/compiledScene.ts'
import { pathGeometry } from '../../fleets/network/pathGeometry.ts'
import { trajectoryOf, type Trajectory } from './trajectory.ts'

describe('the trajectory of an edge', () => {
  test('is none where the edge is straight', () => {
    expect(trajectory(line(0, 0, 8, 3))).toBeUndefined()
  })

  test.each([
    ['a quarter turn to the left', arc(4, Math.PI / 2, 13)],
    ['a wide slight bend', arc(40, 0.3, 13)],
    ['a turn to the right', mirrored(arc(6, 1.2, 13))],
  ])('is one cubic for %s', (_, path) => {
    const curve = trajectory(path)!
    expect(curve.degree).toBe(3)
    expect(curve.knotVector).toEqual([0, 0, 0, 0, 1, 1, 1, 1])
    expect(farthestFrom(path, curve)).toBeLessThan(0.05)
  })

  test.each([
    ['an S', [...arc(5, 0.8, 11), ...after(arc(5, 0.8, 11), -1)]],
    ['a corner', [0, 0, 4, 0, 4, 5]],
    ['a half circle', arc(5, Math.PI, 25)],
  ])('is a chain of straight pieces for %s', (_, path) => {
    const chain = trajectory(path)!
    expect(chain.degree).toBe(1)
    expect(chain.knotVector).toHaveLength(chain.controlPoints.length + 2)
    expect(chain.knotVector).toEqual(chain.knotVector.toSorted((a, b) => a - b))
    expect(farthestFrom(path, chain)).toBeLessThan(0.05)
  })
})

function trajectory(path: readonly number[]): Trajectory | undefined {
  const edge: RouteEdge = { id: 'e', start: 'a', end: 'b', orientation: 0, path: Float64Array.from(path), length: 1 }
  return trajectoryOf(pathGeometry(edge), 0)
}

/** Greatest distance from a sample of the curve to the path. */
function farthestFrom(path: readonly number[], { degree, knotVector, controlPoints }: Trajectory): number {
  const points = controlPoints.map(({ x, y, weight }) => [x, y, weight] as const)
  const samples = sampleNurbs({ degree, knots: knotVector, points }, 80)
  let farthest = 0
  for (let index = 0; index < samples.length; index += 2) {
    farthest = Math.max(farthest, distanceToPath(samples[index]!, samples[index + 1]!, path))
  }
  return farthest
}

function distanceToPath(x: number, y: number, path: readonly number[]): number {
  let nearest = Infinity
  for (let index = 2; index < path.length; index += 2) {
    const [ax, ay, bx, by] = path.slice(index - 2, index + 2) as [number, number, number, number]
    const [dx, dy] = [bx - ax, by - ay]
    const t = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)))
    nearest = Math.min(nearest, Math.hypot(x - ax - t * dx, y - ay - t * dy))
  }
  return nearest
}

function line(ax: number, ay: number, bx: number, by: number): number[] {
  return [ax, ay, bx, by]
}

/** From the origin along +x, bending left. */
function arc(radius: number, angle: number, points: number): number[] {
  return Array.from({ length: points }, (_, index) => (angle * index) / (points - 1)).flatMap((turn) => [
    radius * Math.sin(turn),
    radius * (1 - Math.cos(turn)),
  ])
}

function mirrored(path: readonly number[]): number[] {
  return path.map((value, index) => (index % 2 === 0 ? value : -value))
}

/** The same path turned by half a turn about its end, without its first point: an S with the path before it. */
function after(path: readonly number[], sign: -1): number[] {
  const [endX, endY] = path.slice(-2) as [number, number]
  const points = Array.from(
    { length: path.length / 2 },
    (_, index) => [path[index * 2]!, path[index * 2 + 1]!] as const,
  )
  return points
    .toReversed()
    .slice(1)
    .flatMap(([x, y]) => [2 * endX + sign * x, 2 * endY + sign * y])
}
