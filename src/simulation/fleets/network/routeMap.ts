import type { RouteNetwork } from '../../../scene/compiledScene.ts'
import { findOneWayEdges } from './oneWayEdges.ts'
import { poseOnPath, pathGeometry, type PathGeometry } from './pathGeometry.ts'

/**
 * A network as traffic sees it: nodes where a vehicle may stand, and directed segments between them. A long edge
 * that nobody drives the other way is cut into segments, so that vehicles can follow one another on it.
 */
export interface RouteMap {
  readonly network: RouteNetwork
  /** By edge. */
  readonly geometry: readonly PathGeometry[]
  readonly nodeIndex: ReadonlyMap<string, number>
  /** Nodes of the network come first, then the cuts of edges. */
  readonly nodes: readonly RoutePoint[]
  readonly segments: readonly Segment[]
  /** By node: segments that leave it and that come in. */
  readonly leaving: readonly (readonly number[])[]
  readonly entering: readonly (readonly number[])[]
  /** By edge: its first segment; the segments of an edge follow one another. */
  readonly firstSegment: Int32Array
}

interface RoutePoint {
  readonly x: number
  readonly y: number
  readonly mapId: string
}

export interface Segment {
  readonly edge: number
  /** Metres from the start of the edge. */
  readonly from: number
  readonly length: number
  readonly start: number
  readonly end: number
  /** Headings of the body at its ends, radians. */
  readonly startHeading: number
  readonly endHeading: number
}

/** Where edges may be cut, metres. */
export interface Cuts {
  /** Longest segment between cuts. */
  readonly longest: number
  /** From either end of the edge to the nearest cut, so that who waits there is in nobody's way at the nodes. */
  readonly margin: number
}

export function mapRoutes(network: RouteNetwork, { longest, margin }: Cuts): RouteMap {
  const nodeIndex = new Map(network.nodes.map((node, index) => [node.id, index]))
  const geometry = network.edges.map(pathGeometry)
  const oneWay = findOneWayEdges(network, geometry, 2 * margin)
  const nodes: RoutePoint[] = [...network.nodes]
  const segments: Segment[] = []
  const firstSegment = new Int32Array(network.edges.length)
  network.edges.forEach((edge, index) => {
    firstSegment[index] = segments.length
    const path = geometry[index]!
    const inner = path.length - 2 * margin
    const cuts = oneWay[index] && inner >= 0 ? Math.floor(inner / longest) + 1 : 0
    const ends = Array.from({ length: cuts }, (_, cut) =>
      cuts > 1 ? margin + (inner * cut) / (cuts - 1) : path.length / 2,
    )
    let from = 0
    let start = nodeIndex.get(edge.start)!
    for (const to of [...ends, path.length]) {
      const [head, tail] = [poseAt(path, from), poseAt(path, to)]
      const end = to === path.length ? nodeIndex.get(edge.end)! : nodes.length
      if (to < path.length) nodes.push({ x: tail.x, y: tail.y, mapId: nodes[start]!.mapId })
      segments.push({
        edge: index,
        from,
        length: to - from,
        start,
        end,
        startHeading: head.theta,
        endHeading: tail.theta,
      })
      start = end
      from = to
    }
  })
  const leaving = nodes.map((): number[] => [])
  const entering = nodes.map((): number[] => [])
  segments.forEach(({ start, end }, index) => {
    leaving[start]!.push(index)
    entering[end]!.push(index)
  })
  return { network, geometry, nodeIndex, nodes, segments, leaving, entering, firstSegment }
}

function poseAt(path: PathGeometry, distance: number): { x: number; y: number; theta: number } {
  const pose = { x: 0, y: 0, theta: 0 }
  poseOnPath(path, distance, pose)
  return pose
}
