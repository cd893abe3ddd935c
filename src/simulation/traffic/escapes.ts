import type { CellMap } from './cells.ts'
import type { Planner } from './planner.ts'
import { layRoute } from './route.ts'
import type { Abilities } from './router.ts'
import type { Escape, Traveller } from './traveller.ts'

/** Finds for vehicles the way to the nearest haven that nobody else has. */
export class Escapes {
  readonly #map: CellMap
  readonly #planner: Planner
  readonly #isFree: (traveller: Traveller, node: number) => boolean

  constructor(map: CellMap, planner: Planner, isFree: (traveller: Traveller, node: number) => boolean) {
    this.#map = map
    this.#planner = planner
    this.#isFree = isFree
  }

  /** The escape of a vehicle that will hold its route up to a cell. */
  from(traveller: Traveller, claimed: number, able: Abilities): Escape {
    const last = traveller.lastEdgeOf(claimed)
    const edge = traveller.route.edges[last]!
    const node = this.#map.endNode[edge]!
    const edges = this.#wayFrom(traveller, edge, node, able)
    if (!edges) return this.#goalOf(traveller, claimed)
    const { cells } = layRoute(this.#map, [edge, ...edges], undefined)
    const haven = edges.length > 0 ? this.#map.endNode[edges.at(-1)!]! : node
    return { haven, edges, cells: cells.subarray(claimed - traveller.route.nodeCells[last]!) }
  }

  /** Where no haven is free, only the goal is left to go to. */
  #goalOf({ route, goal }: Traveller, claimed: number): Escape {
    const held = Math.max(
      0,
      route.nodeCells.findLastIndex((cell) => cell + 1 < claimed),
    )
    return { haven: goal, edges: [...route.edges.subarray(held + 1)], cells: route.cells.subarray(claimed) }
  }

  #wayFrom(traveller: Traveller, edge: number, node: number, able: Abilities): readonly number[] | undefined {
    const isFree = (haven: number) => this.#isFree(traveller, haven)
    if (this.#planner.isHaven(node) && isFree(node)) return []
    return this.#planner.wayToHaven(isFree, this.#planner.departure(traveller, edge), able)
  }
}
