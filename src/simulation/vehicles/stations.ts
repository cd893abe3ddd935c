import type { RouteStation } from '../../scene/compiledScene.ts'
import type { Traffic } from '../traffic/traffic.ts'

/** A place where a vehicle does something. */
export interface Stop {
  /** Index of the node in the traffic's map. */
  readonly node: number
  readonly station: string
}

/** The stations of a network by what is done there; a list is empty where the network has none. */
export interface Stations {
  readonly pick: readonly Stop[]
  readonly drop: readonly Stop[]
  readonly charge: readonly Stop[]
  readonly park: readonly Stop[]
}

/** A network that names no pick or no drop stations has its other ones used for both. */
export function stationsOf(traffic: Traffic): Stations {
  const { network, nodeIndex } = traffic.map
  const stops = (purpose: RouteStation['purpose']): Stop[] =>
    network.stations
      .filter((station) => station.purpose === purpose)
      .flatMap(({ id, nodes }) => nodes.map((node) => ({ node: nodeIndex.get(node)!, station: id })))
  const other = stops('other')
  const picks = stops('pick')
  const drops = stops('drop')
  return {
    pick: picks.length > 0 ? picks : other,
    drop: drops.length > 0 ? drops : other,
    charge: stops('charge'),
    park: stops('park'),
  }
}
