import { directions, type GridMap } from './gridMap.ts'

/** What must never happen in a step. */
export interface Meeting {
  /** `vertex`: two in one cell; `swap`: two through each other; `leap`: one farther than its neighbours. */
  readonly conflict: 'vertex' | 'swap' | 'leap'
  readonly agent: number
  /** The other agent; of a leap the same one. */
  readonly other: number
}

/** The first conflict of a step from `before` to `after`, cell by agent; knows nothing of how it was planned. */
export function findMeeting(map: GridMap, before: Int32Array, after: Int32Array): Meeting | undefined {
  const wasAt = new Map(Array.from(before, (cell, agent) => [cell, agent]))
  const isAt = new Map<number, number>()
  for (let agent = 0; agent < after.length; agent++) {
    const from = before[agent]!
    const to = after[agent]!
    const reachable = map.neighbours.subarray(from * directions, (from + 1) * directions)
    if (to !== from && (to >= map.cells || !reachable.includes(to))) return { conflict: 'leap', agent, other: agent }
    const other = isAt.get(to)
    if (other !== undefined) return { conflict: 'vertex', agent, other }
    isAt.set(to, agent)
    const ahead = wasAt.get(to)
    if (ahead !== undefined && ahead !== agent && after[ahead] === from) {
      return { conflict: 'swap', agent, other: ahead }
    }
  }
  return undefined
}
