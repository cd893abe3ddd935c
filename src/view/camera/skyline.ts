/** A point over the way: metres along it, metres up. */
export type SkylinePoint = readonly [number, number]

/**
 * The lowest line from the first point to the last that dips nowhere and passes over all others: their upper convex
 * hull. `points` come in the order of their way; several over the same place are a wall that it climbs.
 */
export function lineOver(points: readonly SkylinePoint[]): SkylinePoint[] {
  const line: SkylinePoint[] = []
  for (const point of points) {
    while (line.length >= 2 && turnsUp(line.at(-2)!, line.at(-1)!, point)) line.pop()
    line.push(point)
  }
  return line
}

/** Height of a line at a place along it; at a wall its highest. */
export function heightOn(line: readonly SkylinePoint[], along: number): number {
  let height = Number.NEGATIVE_INFINITY
  for (let i = 0; i + 1 < line.length; i++) {
    const [[a, low], [b, high]] = [line[i]!, line[i + 1]!]
    if (along < a || along > b) continue
    height = Math.max(height, b === a ? Math.max(low, high) : low + ((high - low) * (along - a)) / (b - a))
  }
  return height
}

function turnsUp(a: SkylinePoint, b: SkylinePoint, c: SkylinePoint): boolean {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]) >= 0
}
