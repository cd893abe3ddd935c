import { type Point, distanceToSegment } from './polygon.ts'

export interface Station {
  readonly x: number
  readonly y: number
  /** Radians, direction of travel. */
  readonly heading: number
  /** Metres from the start. */
  readonly along: number
}

export function lengthOf(line: readonly Point[]): number {
  return segmentsOf(line).reduce((sum, { length }) => sum + length, 0)
}

export function segmentsOf(line: readonly Point[]): { from: Point; to: Point; length: number }[] {
  return line.slice(1).map((to, i) => {
    const from = line[i]!
    return { from, to, length: Math.hypot(to[0] - from[0], to[1] - from[1]) }
  })
}

export function distanceToLine(line: readonly Point[], point: Point): number {
  let least = Number.POSITIVE_INFINITY
  for (let i = 1; i < line.length; i++) least = Math.min(least, distanceToSegment(point, line[i - 1]!, line[i]!))
  return least
}

/** Stations every `step` metres, starting half a step in. */
export function stationsAlong(line: readonly Point[], step: number): Station[] {
  const stations: Station[] = []
  let start = 0
  let next = step / 2
  for (const { from, to, length } of segmentsOf(line)) {
    const heading = Math.atan2(to[1] - from[1], to[0] - from[0])
    for (; next <= start + length; next += step) {
      const share = (next - start) / (length || 1)
      stations.push({
        x: from[0] + (to[0] - from[0]) * share,
        y: from[1] + (to[1] - from[1]) * share,
        heading,
        along: next,
      })
    }
    start += length
  }
  return stations
}

/** The point `aside` metres to the left of a station. */
export function besides({ x, y, heading }: Station, aside: number): Point {
  return [x - Math.sin(heading) * aside, y + Math.cos(heading) * aside]
}

/** Left normals at the corners, lengthened so that a strip keeps its width round a bend (mitre, at most doubled). */
export function mitres(line: readonly Point[]): Point[] {
  const normals = segmentsOf(line).map(({ from, to, length }): Point => [
    -(to[1] - from[1]) / (length || 1),
    (to[0] - from[0]) / (length || 1),
  ])
  return line.map((_, i) => {
    const before = normals[i - 1] ?? normals[i]!
    const after = normals[i] ?? normals[i - 1]!
    const sum: Point = [before[0] + after[0], before[1] + after[1]]
    const stretch = 2 / Math.max(1, sum[0] * sum[0] + sum[1] * sum[1])
    return [sum[0] * stretch, sum[1] * stretch]
  })
}

/** The piece between two distances from the start, its corners kept. */
export function pieceOf(line: readonly Point[], from: number, to: number): Point[] {
  const piece: Point[] = []
  let start = 0
  for (const { from: a, to: b, length } of segmentsOf(line)) {
    const at = (along: number): Point => {
      const share = (along - start) / (length || 1)
      return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share]
    }
    const end = start + length
    if (end > from && start < to) {
      if (piece.length === 0) piece.push(at(Math.max(from, start)))
      piece.push(at(Math.min(to, end)))
    }
    start = end
  }
  return piece
}
