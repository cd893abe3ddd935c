import type { RouteNetwork } from '../../scene/compiledScene.ts'
import { curvatureBetween, pathGeometry, type PathGeometry } from '../fleets/network/pathGeometry.ts'

/**
 * A network cut into pieces that one vehicle at a time may claim: a cell for each node, then cells of about
 * equal length along each edge. A vehicle is in a cell when its centre is.
 */
export interface CellMap {
  readonly network: RouteNetwork
  readonly geometry: readonly PathGeometry[]
  /** Index of a node, which is also the number of its cell. */
  readonly nodeIndex: ReadonlyMap<string, number>
  /** By edge: index of the nodes at its ends. */
  readonly startNode: Int32Array
  readonly endNode: Int32Array
  /** By node: edges that leave it and that come in. */
  readonly leaving: readonly (readonly number[])[]
  readonly entering: readonly (readonly number[])[]
  readonly count: number
  /** By edge: its first cell; the cells of an edge follow one another. */
  readonly firstCell: Int32Array
  readonly cellsOfEdge: Int32Array
  /** By cell: its edge, -1 for a node's. */
  readonly edgeOf: Int32Array
  /** By cell: metres from the start of its edge, and its length; 0 for a node's. */
  readonly startOf: Float64Array
  readonly lengthOf: Float64Array
  /** By cell: speed that the edge and its curvature allow, m/s. */
  readonly speedLimit: Float64Array
}

/** @param lateralAcceleration m/s² that a load bears in a curve */
export function cutIntoCells(network: RouteNetwork, cellLength: number, lateralAcceleration: number): CellMap {
  const nodeIndex = new Map(network.nodes.map((node, index) => [node.id, index]))
  const geometry = network.edges.map(pathGeometry)
  const cellsOfEdge = Int32Array.from(geometry, ({ length }) => Math.max(1, Math.round(length / cellLength)))
  const firstCell = new Int32Array(network.edges.length)
  let count = network.nodes.length
  cellsOfEdge.forEach((cells, edge) => {
    firstCell[edge] = count
    count += cells
  })
  const startNode = Int32Array.from(network.edges, ({ start }) => nodeIndex.get(start)!)
  const endNode = Int32Array.from(network.edges, ({ end }) => nodeIndex.get(end)!)
  const edgeOf = new Int32Array(count).fill(-1)
  const startOf = new Float64Array(count)
  const lengthOf = new Float64Array(count)
  const speedLimit = new Float64Array(count).fill(Infinity)
  network.edges.forEach((edge, index) => {
    const cells = cellsOfEdge[index]!
    const length = geometry[index]!.length / cells
    for (let part = 0; part < cells; part++) {
      const cell = firstCell[index]! + part
      const curvature = curvatureBetween(geometry[index]!, part * length, (part + 1) * length)
      edgeOf[cell] = index
      startOf[cell] = part * length
      lengthOf[cell] = length
      speedLimit[cell] = Math.min(edge.maxSpeed ?? Infinity, Math.sqrt(lateralAcceleration / Math.max(curvature, 1e-9)))
    }
  })
  const leaving = listByNode(network.nodes.length, startNode)
  const entering = listByNode(network.nodes.length, endNode)
  return {
    network,
    geometry,
    nodeIndex,
    startNode,
    endNode,
    leaving,
    entering,
    count,
    firstCell,
    cellsOfEdge,
    edgeOf,
    startOf,
    lengthOf,
    speedLimit,
  }
}

function listByNode(nodes: number, nodeOfEdge: Int32Array): number[][] {
  const lists = Array.from({ length: nodes }, (): number[] => [])
  nodeOfEdge.forEach((node, edge) => lists[node]!.push(edge))
  return lists
}
