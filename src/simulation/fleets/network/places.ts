import { wrapAngle } from '../../../model/pose.ts'
import type { RouteMap } from './routeMap.ts'

/** Where a vehicle can stand: a node, with the heading in which one arrives there. */
export interface Places {
  /** By place. */
  readonly node: Int32Array
  readonly heading: Float64Array
  /** By node: its places. */
  readonly at: readonly (readonly number[])[]
  /** By segment: the place to which it leads. */
  readonly endOf: Int32Array
}

export function listPlaces(map: RouteMap): Places {
  const node: number[] = []
  const heading: number[] = []
  const endOf = new Int32Array(map.segments.length)
  const at = map.nodes.map((_, index) => {
    const own: number[] = []
    const placeFor = (theta: number) => {
      const known = own.find((place) => Math.abs(wrapAngle(heading[place]! - theta)) < 1e-3)
      if (known !== undefined) return known
      node.push(index)
      own.push(heading.push(theta) - 1)
      return own.at(-1)!
    }
    for (const segment of map.entering[index]!) endOf[segment] = placeFor(map.segments[segment]!.endHeading)
    if (own.length === 0) for (const segment of map.leaving[index]!) placeFor(map.segments[segment]!.startHeading)
    return own
  })
  return { node: Int32Array.from(node), heading: Float64Array.from(heading), at, endOf }
}
