import type { Places } from './places.ts'
import type { RouteMap } from './routeMap.ts'

/**
 * Single tracks that are driven both ways: chains of nodes with two neighbours, on which nobody can pass another, and
 * dead ends, from which a vehicle must come out before the next can go in.
 */
export interface Corridors {
  readonly count: number
  /** By place: its corridor, -1 outside; and the way in which one is on it, 0 or 1. */
  readonly of: Int32Array
  readonly way: Uint8Array
  /** By corridor: 1 where it has only one mouth. */
  readonly isDeadEnd: Uint8Array
}

export function findCorridors(map: RouteMap, places: Places): Corridors {
  const neighbours = map.nodes.map((_, node) => {
    const before = map.entering[node]!.map((segment) => map.segments[segment]!.start)
    const after = map.leaving[node]!.map((segment) => map.segments[segment]!.end)
    return { all: new Set([...before, ...after]), isTwoWay: before.some((each) => after.includes(each)) }
  })
  const isInner = neighbours.map(({ all, isTwoWay }) => isTwoWay && all.size <= 2)
  const corridorOf = new Int32Array(map.nodes.length).fill(-1)
  const rank = new Int32Array(map.nodes.length)
  const deadEnds: boolean[] = []
  isInner.forEach((inner, node) => {
    if (!inner || corridorOf[node]! >= 0) return
    const chain = chainThrough(node, neighbours, isInner)
    chain.forEach((each, at) => {
      corridorOf[each] = deadEnds.length
      rank[each] = at
    })
    deadEnds.push(chain.some((each) => neighbours[each]!.all.size === 1))
  })
  const of = Int32Array.from(places.node, (node) => corridorOf[node]!)
  const way = new Uint8Array(of.length)
  map.segments.forEach(({ start, end }, segment) => {
    const place = places.endOf[segment]!
    const corridor = of[place]!
    if (corridor < 0) return
    const inside = corridorOf[start] === corridor
    way[place] = (inside ? rank[end]! > rank[start]! : entersAtHead(end, corridorOf, neighbours, rank, start)) ? 1 : 0
  })
  return { count: deadEnds.length, of, way, isDeadEnd: Uint8Array.from(deadEnds, Number) }
}

interface Neighbourhood {
  readonly all: ReadonlySet<number>
}

/** The chain of inner nodes through a node, from one end to the other. */
function chainThrough(node: number, neighbours: readonly Neighbourhood[], isInner: readonly boolean[]): number[] {
  const chain = [node]
  const known = new Set(chain)
  for (const [end, add] of [
    [() => chain.at(-1)!, (next: number) => chain.push(next)],
    [() => chain[0]!, (next: number) => chain.unshift(next)],
  ] as const) {
    for (;;) {
      const next = [...neighbours[end()]!.all].find((each) => isInner[each] && !known.has(each))
      if (next === undefined) break
      known.add(next)
      add(next)
    }
  }
  return chain
}

/** Whether one who comes onto an inner node from outside goes on to nodes of higher rank. */
function entersAtHead(
  node: number,
  corridorOf: Int32Array,
  neighbours: readonly Neighbourhood[],
  rank: Int32Array,
  from: number,
): boolean {
  const onward = [...neighbours[node]!.all].find((each) => each !== from)
  if (onward === undefined || corridorOf[onward] !== corridorOf[node]) return from < (onward ?? Infinity)
  return rank[onward]! > rank[node]!
}
