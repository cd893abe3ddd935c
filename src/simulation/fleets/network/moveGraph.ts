import { wrapAngle } from '../../../model/pose.ts'
import { curvatureBetween } from './pathGeometry.ts'
import type { Places } from './places.ts'
import type { Resources } from './resources.ts'
import type { RouteMap } from './routeMap.ts'
import { smoothTurn, turnSeconds, type VehicleClass } from './vehicleClass.ts'

/** How vehicles of one class can go on from each place: a turn on the spot, where one is needed, and a segment. */
export interface MoveGraph {
  readonly able: VehicleClass
  /** By place: its moves are `firstMove[place] … firstMove[place + 1]`. */
  readonly firstMove: Int32Array
  /** By move: the places at its ends. */
  readonly source: Int32Array
  readonly target: Int32Array
  readonly segment: Int32Array
  /** Resource of the turn, -1 for none, and its angle, radians. */
  readonly turn: Int32Array
  readonly angle: Float64Array
  /** Seconds to the next place at full speed. */
  readonly seconds: Float64Array
  /** By place: moves that lead to it, with offsets. */
  readonly firstArrival: Int32Array
  readonly arrivals: Int32Array
  /** By segment: speed that edge, curvature and class allow, m/s. */
  readonly speedLimit: Float64Array
}

/** Seconds that stopping for a turn costs beside the turn itself. */
const stopSeconds = 1

export function buildMoveGraph(map: RouteMap, places: Places, resources: Resources, able: VehicleClass): MoveGraph {
  const speedLimit = Float64Array.from(map.segments, ({ edge, from, length }) => {
    const curvature = curvatureBetween(map.geometry[edge]!, from, from + length)
    const inCurve = Math.sqrt(able.lateralAcceleration / Math.max(curvature, 1e-9))
    return Math.min(able.speed, map.network.edges[edge]!.maxSpeed ?? Infinity, inCurve)
  })
  const count = places.node.length
  const firstMove = new Int32Array(count + 1)
  const source: number[] = []
  const segment: number[] = []
  const angle: number[] = []
  for (let place = 0; place < count; place++) {
    for (const next of map.leaving[places.node[place]!]!) {
      const turn = wrapAngle(map.segments[next]!.startHeading - places.heading[place]!)
      if (Math.abs(turn) > Math.max(able.sharpestTurn, smoothTurn)) continue
      source.push(place)
      segment.push(next)
      angle.push(turn)
    }
    firstMove[place + 1] = source.length
  }
  const target = Int32Array.from(segment, (each) => places.endOf[each]!)
  return {
    able,
    firstMove,
    source: Int32Array.from(source),
    target,
    segment: Int32Array.from(segment),
    turn: Int32Array.from(angle, (each, move) => resources.turnAt(source[move]!, each)),
    angle: Float64Array.from(angle),
    seconds: Float64Array.from(angle, (each, move) => {
      const driving = map.segments[segment[move]!]!.length / speedLimit[segment[move]!]!
      return Math.abs(each) > smoothTurn ? driving + stopSeconds + turnSeconds(each, able) : driving
    }),
    ...arrivalsOf(count, target),
    speedLimit,
  }
}

function arrivalsOf(places: number, target: Int32Array): Pick<MoveGraph, 'firstArrival' | 'arrivals'> {
  const firstArrival = new Int32Array(places + 1)
  for (const place of target) firstArrival[place + 1]!++
  for (let place = 0; place < places; place++) firstArrival[place + 1]! += firstArrival[place]!
  const next = firstArrival.slice()
  const arrivals = new Int32Array(target.length)
  target.forEach((place, move) => {
    arrivals[next[place]!++] = move
  })
  return { firstArrival, arrivals }
}
