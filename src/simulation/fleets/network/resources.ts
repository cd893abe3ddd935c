import { wrapAngle } from '../../../model/pose.ts'
import type { Places } from './places.ts'
import type { RouteMap } from './routeMap.ts'

/** Radians below which two headings are the same. */
const sameHeading = 1e-3

/**
 * Everything of which vehicles have the use in turn, numbered through: segments, then turns at nodes, then stances
 * (standing at a node). A body looks the same the other way round, so headings count modulo π.
 */
export interface Resources {
  readonly count: number
  readonly firstTurn: number
  readonly firstStance: number
  readonly turns: readonly Turn[]
  readonly stances: readonly Stance[]
  /** By place: the resource of standing there. */
  readonly stanceOf: Int32Array
  /** The resource of turning at a place by an angle, -1 for no turn at all. */
  turnAt(place: number, angle: number): number
}

interface Turn {
  readonly node: number
  /** Heading at its start, and the angle with its sign, radians. */
  readonly from: number
  readonly angle: number
}

interface Stance {
  readonly node: number
  readonly heading: number
}

/** @param sharpestTurn the greatest turn that any vehicle makes, radians */
export function listResources(map: RouteMap, places: Places, sharpestTurn: number): Resources {
  const turns: Turn[] = []
  const stances: Stance[] = []
  const turnKeys = new Map<string, number>()
  const stanceKeys = new Map<string, number>()
  const stanceOf = Int32Array.from(places.node, (node, place) => {
    const heading = places.heading[place]!
    const key = `${node} ${halfTurn(heading)}`
    if (!stanceKeys.has(key)) stanceKeys.set(key, stances.push({ node, heading }) - 1)
    return stanceKeys.get(key)!
  })
  places.node.forEach((node, place) => {
    const from = places.heading[place]!
    for (const segment of map.leaving[node]!) {
      const angle = wrapAngle(map.segments[segment]!.startHeading - from)
      if (Math.abs(angle) < sameHeading || Math.abs(angle) > sharpestTurn) continue
      const key = turnKey(node, from, angle)
      if (!turnKeys.has(key)) turnKeys.set(key, turns.push({ node, from, angle }) - 1)
    }
  })
  const firstTurn = map.segments.length
  const firstStance = firstTurn + turns.length
  return {
    count: firstStance + stances.length,
    firstTurn,
    firstStance,
    turns,
    stances,
    stanceOf: stanceOf.map((stance) => firstStance + stance),
    turnAt: (place, angle) => {
      if (Math.abs(angle) < sameHeading) return -1
      return firstTurn + turnKeys.get(turnKey(places.node[place]!, places.heading[place]!, angle))!
    },
  }
}

/** A turn sweeps the same ground whichever way round it is made. */
function turnKey(node: number, from: number, angle: number): string {
  const start = angle < 0 ? from + angle : from
  const swept = Math.round(Math.abs(angle) / sameHeading)
  return swept >= Math.floor(Math.PI / sameHeading) ? `${node} all` : `${node} ${halfTurn(start)} ${swept}`
}

/** The heading modulo π in steps of `sameHeading`. */
function halfTurn(heading: number): number {
  const steps = Math.round(Math.PI / sameHeading)
  const step = Math.round(wrapAngle(2 * heading) / 2 / sameHeading)
  return ((step % steps) + steps) % steps
}
