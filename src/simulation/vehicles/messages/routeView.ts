import { wrapAngle } from '../../../model/pose.ts'
import type { CellMap } from '../../traffic/cells.ts'
import type { Vehicle } from '../vehicle.ts'
import { rounded } from './rounding.ts'
import { trajectoryOf } from './trajectory.ts'

/** Nodes beyond the base that an order shows. */
const horizonNodes = 5

/** Index in the route of the last node that the order holds. */
export function lastShownNode({ traveller }: Vehicle): number {
  return Math.min(traveller.route.edges.length, traveller.lastHeldNode + horizonNodes)
}

/** JSON members of a node of the route, common to order and state. */
export function nodeMembers(vehicle: Vehicle, index: number, position: string): string {
  const { traveller, site } = vehicle
  const { map } = site.traffic
  const edge = traveller.route.edges[Math.max(0, index - 1)]!
  const id = fragmentsOf(map).nodeIds[index === 0 ? map.startNode[edge]! : map.endNode[edge]!]!
  const sequenceId = 2 * (traveller.passedEdges + index)
  return `"nodeId":${id},"sequenceId":${sequenceId},"released":${index <= traveller.lastHeldNode},"nodePosition":{${position}}`
}

/** JSON members of the position of a node of the route: x, y, theta, mapId. */
export function positionMembers({ traveller, site }: Vehicle, index: number): string {
  const { starts, ends } = fragmentsOf(site.traffic.map)
  const edge = traveller.route.edges[Math.max(0, index - 1)]!
  return index === 0 ? starts[edge]! : ends[edge]!
}

/** JSON members of the edge that leads from the node of the same index. */
export function edgeMembers({ traveller, site }: Vehicle, index: number): string {
  const { map } = site.traffic
  const edge = traveller.route.edges[index]!
  const sequenceId = 2 * (traveller.passedEdges + index) + 1
  const { edgeIds, shapes } = fragmentsOf(map)
  return `"edgeId":${edgeIds[edge]},"sequenceId":${sequenceId},"released":${index < traveller.lastHeldNode}${shapes[edge]}`
}

/** In [-3.141, 3.141]: three decimals of -π would lie outside the schema's range. */
export function angle(theta: number): number {
  return Math.max(-3.141, Math.min(3.141, rounded(wrapAngle(theta))))
}

/** What messages repeat of a network, as JSON: ids, and by edge the positions of its nodes and its trajectory. */
interface Fragments {
  readonly nodeIds: readonly string[]
  readonly edgeIds: readonly string[]
  readonly starts: readonly string[]
  readonly ends: readonly string[]
  readonly shapes: readonly string[]
}

const fragmentsByMap = new WeakMap<CellMap, Fragments>()

function fragmentsOf(map: CellMap): Fragments {
  let fragments = fragmentsByMap.get(map)
  if (!fragments) {
    fragments = {
      nodeIds: map.network.nodes.map(({ id }) => JSON.stringify(id)),
      edgeIds: map.network.edges.map(({ id }) => JSON.stringify(id)),
      starts: map.geometry.map(({ headings }, edge) => position(map, map.startNode[edge]!, headings[0]!)),
      ends: map.geometry.map(({ headings }, edge) => position(map, map.endNode[edge]!, headings.at(-1)!)),
      shapes: map.geometry.map((geometry, edge) => {
        const trajectory = trajectoryOf(geometry, map.network.edges[edge]!.orientation)
        return trajectory ? `,"trajectory":${JSON.stringify(trajectory)}` : ''
      }),
    }
    fragmentsByMap.set(map, fragments)
  }
  return fragments
}

function position(map: CellMap, node: number, theta: number): string {
  const { x, y, mapId } = map.network.nodes[node]!
  return `"x":${rounded(x)},"y":${rounded(y)},"theta":${angle(theta)},"mapId":${JSON.stringify(mapId)}`
}
