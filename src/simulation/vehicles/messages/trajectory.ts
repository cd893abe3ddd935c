import type { PathGeometry } from '../../fleets/network/pathGeometry.ts'
import { rounded } from './rounding.ts'

/** A NURBS as VDA 5050 gives it. */
export interface Trajectory {
  readonly degree: number
  readonly knotVector: readonly number[]
  readonly controlPoints: readonly { readonly x: number; readonly y: number; readonly weight: number }[]
}

type Point = readonly [number, number]

/** Metres by which a curve may miss the path. */
const tolerance = 0.03
const straight = 0.01

/**
 * The path as a curve, as a chain of straight pieces where no simple curve fits, undefined where it is straight.
 * @param orientation of the body to the path, radians
 */
export function trajectoryOf({ path, headings }: PathGeometry, orientation: number): Trajectory | undefined {
  const points = pointsOf(path)
  if (farthest(points, 0, points.length - 1).distance < straight) return undefined
  const controls = arcControls(points, headings[0]! - orientation, headings.at(-1)! - orientation)
  return controls && fits(controls, points) ? nurbs(3, controls) : chain(points)
}

/** A cubic from end to end along the end tangents, with handles as for a circular arc. */
function arcControls(points: readonly Point[], first: number, last: number): Point[] | undefined {
  const bend = Math.abs(last - first)
  if (bend < 0.05 || bend > 2) return undefined
  const [start, end] = [points[0]!, points.at(-1)!]
  const radius = Math.hypot(end[0] - start[0], end[1] - start[1]) / (2 * Math.sin(bend / 2))
  const handle = (4 / 3) * Math.tan(bend / 4) * radius
  return [
    start,
    [start[0] + handle * Math.cos(first), start[1] + handle * Math.sin(first)],
    [end[0] - handle * Math.cos(last), end[1] - handle * Math.sin(last)],
    end,
  ]
}

function fits(controls: readonly Point[], points: readonly Point[]): boolean {
  for (let step = 1; step < 16; step++) {
    const point = cubicAt(controls, step / 16)
    const near = points.some((to, index) => index > 0 && distanceToPiece(point, points[index - 1]!, to) < tolerance)
    if (!near) return false
  }
  return true
}

function cubicAt([a, b, c, d]: readonly Point[], t: number): Point {
  const s = 1 - t
  const weights = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t] as const
  const along = (axis: 0 | 1) =>
    weights[0] * a![axis] + weights[1] * b![axis] + weights[2] * c![axis] + weights[3] * d![axis]
  return [along(0), along(1)]
}

function distanceToPiece([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay]
  const t = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)))
  return Math.hypot(x - ax - t * dx, y - ay - t * dy)
}

/** The fewest of its points between which straight lines stay near the path. */
function chain(points: readonly Point[]): Trajectory {
  const kept = new Set([0, points.length - 1])
  const spans: [number, number][] = [[0, points.length - 1]]
  for (const [from, to] of spans) {
    const { index, distance } = farthest(points, from, to)
    if (distance < tolerance) continue
    kept.add(index)
    spans.push([from, index], [index, to])
  }
  return nurbs(
    1,
    [...kept].toSorted((a, b) => a - b).map((index) => points[index]!),
  )
}

function farthest(points: readonly Point[], from: number, to: number): { index: number; distance: number } {
  const [ax, ay] = points[from]!
  const [bx, by] = points[to]!
  const chord = Math.hypot(bx - ax, by - ay)
  let [index, distance] = [from, 0]
  for (let at = from + 1; at < to; at++) {
    const [x, y] = points[at]!
    const off = Math.abs((x - ax) * (by - ay) - (y - ay) * (bx - ax)) / chord
    if (off > distance) [index, distance] = [at, off]
  }
  return { index, distance }
}

function nurbs(degree: number, controls: readonly Point[]): Trajectory {
  const spans = controls.length - degree
  return {
    degree,
    knotVector: Array.from({ length: controls.length + degree + 1 }, (_, index) =>
      Math.min(1, Math.max(0, Math.round(((index - degree) / spans) * 1e6) / 1e6)),
    ),
    controlPoints: controls.map(([x, y]) => ({ x: rounded(x), y: rounded(y), weight: 1 })),
  }
}

function pointsOf(path: Float64Array): Point[] {
  return Array.from({ length: path.length / 2 }, (_, index): Point => [path[index * 2]!, path[index * 2 + 1]!])
}
