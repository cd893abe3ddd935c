import type { CellMap } from './cells.ts'
import type { Conflicts } from './conflicts.ts'

/** Metres by which a way past a lay-by may be longer than the way through it. */
const detour = 2

/**
 * Havens are places where a vehicle can stay for ever without standing in anybody's way: the edges that it would
 * close lead to nothing but the haven itself, so no other route uses them.
 */
export interface Havens {
  readonly nodes: readonly number[]
  /** By edge: the haven to which it belongs, -1 for an edge that everybody may use. */
  readonly ownerOfEdge: Int32Array
}

/**
 * Takes places aside first, dead ends and lay-bys; where they are fewer than the vehicles, stations on aisles too,
 * as long as every station can still be reached from every other one.
 */
export function findHavens(map: CellMap, conflicts: Conflicts, wanted: number): Havens {
  const stations = [...new Set(map.network.stations.flatMap(({ nodes }) => nodes.map((id) => map.nodeIndex.get(id)!)))]
  const places = stations.map((node) => {
    const closes = closedEdges(map, conflicts, node)
    return { node, closes, aside: isAside(map, node, closes) }
  })
  const inOrder = places.toSorted((a, b) => Number(b.aside) - Number(a.aside) || a.closes.length - b.closes.length)
  const ownerOfEdge = new Int32Array(map.network.edges.length).fill(-1)
  const nodes: number[] = []
  for (const { node, closes, aside } of inOrder) {
    if (nodes.length >= wanted && !aside) break
    if (closes.some((edge) => ownerOfEdge[edge]! >= 0)) continue
    for (const edge of closes) ownerOfEdge[edge] = node
    if (allReachable(map, ownerOfEdge, stations)) nodes.push(node)
    else for (const edge of closes) ownerOfEdge[edge] = -1
  }
  return { nodes, ownerOfEdge }
}

/** Whether a way past the node, not using what it closes, is about as short as the way through it. */
function isAside(map: CellMap, node: number, closes: readonly number[]): boolean {
  const closed = new Set(closes)
  return map.entering[node]!.every((into) =>
    map.leaving[node]!.every((out) => {
      const through = map.geometry[into]!.length + map.geometry[out]!.length
      return isNear(map, map.startNode[into]!, map.endNode[out]!, through + detour, closed)
    }),
  )
}

function isNear(map: CellMap, from: number, to: number, metres: number, closed: ReadonlySet<number>): boolean {
  if (from === to) return true
  return map.leaving[from]!.some((edge) => {
    const left = metres - map.geometry[edge]!.length
    return left >= 0 && !closed.has(edge) && isNear(map, map.endNode[edge]!, to, left, closed)
  })
}

/** Edges that nobody can drive along while somebody rests on the node. */
function closedEdges(map: CellMap, conflicts: Conflicts, node: number): number[] {
  const edges = new Set<number>()
  const closeNode = (cell: number) => {
    for (const edge of [...map.leaving[cell]!, ...map.entering[cell]!]) edges.add(edge)
  }
  for (const { offsets, cells } of conflicts.flat()) {
    for (const cell of cells.subarray(offsets[node]!, offsets[node + 1]!)) {
      if (map.edgeOf[cell]! < 0) closeNode(cell)
      else edges.add(map.edgeOf[cell]!)
    }
  }
  return [...edges]
}

/** Whether each station can be left for and reached from the largest part of the network that stays open. */
function allReachable(map: CellMap, ownerOfEdge: Int32Array, stations: readonly number[]): boolean {
  const core = largestOpenPart(map, ownerOfEdge)
  return stations.every((node) => {
    const open = (edge: number) => ownerOfEdge[edge] === -1 || ownerOfEdge[edge] === node
    return core.has(node) || (reaches(map, node, core, open, true) && reaches(map, node, core, open, false))
  })
}

function reaches(
  map: CellMap,
  from: number,
  core: Set<number>,
  open: (edge: number) => boolean,
  ahead: boolean,
): boolean {
  const seen = new Set([from])
  for (const node of seen) {
    if (core.has(node)) return true
    for (const edge of ahead ? map.leaving[node]! : map.entering[node]!) {
      if (open(edge)) seen.add((ahead ? map.endNode : map.startNode)[edge]!)
    }
  }
  return false
}

function largestOpenPart(map: CellMap, ownerOfEdge: Int32Array): Set<number> {
  const grouped = new Set<number>()
  let largest = new Set<number>()
  for (let node = 0; node < map.leaving.length; node++) {
    if (grouped.has(node)) continue
    const after = walk(map, ownerOfEdge, node, true)
    const before = walk(map, ownerOfEdge, node, false)
    const group = new Set([...after].filter((each) => before.has(each)))
    for (const each of group) grouped.add(each)
    if (group.size > largest.size) largest = group
  }
  return largest
}

function walk(map: CellMap, ownerOfEdge: Int32Array, from: number, ahead: boolean): Set<number> {
  const seen = new Set([from])
  for (const node of seen) {
    for (const edge of ahead ? map.leaving[node]! : map.entering[node]!) {
      if (ownerOfEdge[edge] === -1) seen.add((ahead ? map.endNode : map.startNode)[edge]!)
    }
  }
  return seen
}
