import type { RouteNetwork } from '../../../scene/compiledScene.ts'
import type { BodySize } from './footprint.ts'
import { findConflicts, type ConflictSets } from './conflictSets.ts'
import { findCorridors, type Corridors } from './corridors.ts'
import { Distances } from './distances.ts'
import { buildMoveGraph, type MoveGraph } from './moveGraph.ts'
import { listPlaces, type Places } from './places.ts'
import { listResources, type Resources } from './resources.ts'
import { mapRoutes, type RouteMap } from './routeMap.ts'
import { smoothTurn, type VehicleClass } from './vehicleClass.ts'

/** A network, compiled for the classes of vehicles that drive on it. */
export interface FleetNetwork {
  readonly map: RouteMap
  readonly places: Places
  readonly resources: Resources
  readonly corridors: Corridors
  readonly classes: readonly VehicleClass[]
  /** By class. */
  readonly graphs: readonly MoveGraph[]
  readonly distances: readonly Distances[]
  /** By class: which of the distinct bodies it has; conflict sets are by body. */
  readonly bodyOf: readonly number[]
  readonly conflicts: ConflictSets
  /** By segment: seconds by which it is slower than free; Infinity when it is closed. */
  readonly extra: Float64Array
}

/** Body lengths of the longest vehicle from cut to cut of an edge. */
const segmentLength = 1.2

export function compileFleetNetwork(network: RouteNetwork, classes: readonly VehicleClass[]): FleetNetwork {
  const longest = Math.max(...classes.map(({ body }) => body.length))
  const map = mapRoutes(network, { longest: segmentLength * longest, margin: Math.max(...classes.map(marginOf)) })
  const places = listPlaces(map)
  const sharpest = Math.max(smoothTurn, ...classes.map(({ sharpestTurn }) => sharpestTurn))
  const resources = listResources(map, places, sharpest)
  const graphs = classes.map((able) => buildMoveGraph(map, places, resources, able))
  const bodies = classes
    .map(({ body }) => body)
    .filter((body, index, all) => all.findIndex((other) => isSameBody(other, body)) === index)
  const extra = new Float64Array(map.segments.length)
  return {
    map,
    places,
    resources,
    corridors: findCorridors(map, places),
    classes,
    graphs,
    distances: graphs.map((graph) => new Distances(graph, places, extra)),
    bodyOf: classes.map((able) => bodies.findIndex((body) => isSameBody(body, able.body))),
    conflicts: findConflicts(map, resources, bodies),
    extra,
  }
}

/** Metres from the middle of a body that turns at a node to the middle of one that stands clear of it. */
function marginOf({ body, sharpestTurn }: VehicleClass): number {
  const turning = sharpestTurn > 1 ? Math.hypot(body.length, body.width) : body.length
  return (1.03 * turning + body.length) / 2
}

function isSameBody(a: BodySize, b: BodySize): boolean {
  return a.length === b.length && a.width === b.width
}
