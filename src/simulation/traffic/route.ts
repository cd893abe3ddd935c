import { wrapAngle } from '../../model/pose.ts'
import type { CellMap } from './cells.ts'
import { smoothTurn } from './sweptArea.ts'

/** A way laid out in cells: node, cells of the edge, node, … up to the goal's node. */
export interface Route {
  readonly edges: Int32Array
  /** By edge: metres from the start of the route to the start of the edge; then the whole length. */
  readonly edgeStarts: Float64Array
  /** By edge: turn on the spot before it, radians; 0 when the vehicle drives on. */
  readonly turns: Float64Array
  readonly cells: Int32Array
  /** By cell: metres from the start of the route; then the whole length. */
  readonly cellStarts: Float64Array
  /** Index in `cells` of the node at the start of each edge; then that of the goal. */
  readonly nodeCells: Int32Array
}

/** A vehicle at rest on a node: nothing to drive. */
export function restAt(node: number): Route {
  return {
    edges: new Int32Array(0),
    edgeStarts: new Float64Array(1),
    turns: new Float64Array(0),
    cells: Int32Array.of(node),
    cellStarts: new Float64Array(2),
    nodeCells: new Int32Array(1),
  }
}

/** @param heading of the vehicle at the start of the first edge, or undefined when it is already on that edge */
export function layRoute(map: CellMap, edges: readonly number[], heading: number | undefined): Route {
  const edgeStarts = new Float64Array(edges.length + 1)
  const turns = new Float64Array(edges.length)
  const nodeCells = new Int32Array(edges.length + 1)
  const cells: number[] = []
  const cellStarts: number[] = []
  let arrival = heading
  edges.forEach((edge, index) => {
    const { headings, length } = map.geometry[edge]!
    const start = edgeStarts[index]!
    const turn = arrival === undefined ? 0 : wrapAngle(headings[0]! - arrival)
    turns[index] = Math.abs(turn) > smoothTurn ? turn : 0
    arrival = headings.at(-1)!
    nodeCells[index] = cells.length
    cells.push(map.startNode[edge]!)
    cellStarts.push(start)
    for (let part = 0; part < map.cellsOfEdge[edge]!; part++) {
      const cell = map.firstCell[edge]! + part
      cells.push(cell)
      cellStarts.push(start + map.startOf[cell]!)
    }
    edgeStarts[index + 1] = start + length
  })
  const whole = edgeStarts[edges.length]!
  nodeCells[edges.length] = cells.length
  cells.push(map.endNode[edges.at(-1)!]!)
  cellStarts.push(whole, whole)
  return {
    edges: Int32Array.from(edges),
    edgeStarts,
    turns,
    cells: Int32Array.from(cells),
    cellStarts: Float64Array.from(cellStarts),
    nodeCells,
  }
}
