import type { CellMap } from './cells.ts'
import type { Havens } from './havens.ts'
import { Router, type Abilities } from './router.ts'
import type { Traveller } from './traveller.ts'

/** Seconds by which a way gets longer where another vehicle stands in it. */
const standingPenalty = 40
/** Seconds of standing after which others look for another way. */
const longStanding = 10

/** Where a plan starts: at the end of the edges to which a vehicle is committed, or where it stands. */
interface Departure {
  readonly node: number
  readonly heading: number
  /** Last edge to which it is committed. */
  readonly edge: number | undefined
}

/** Ways to goals and havens; edges of a haven are only for who comes from there or goes there. */
export class Planner {
  readonly #map: CellMap
  readonly #router: Router
  readonly #owner: Int32Array
  readonly #isHaven: Uint8Array
  readonly #penalties: Float64Array

  constructor(map: CellMap, havens: Havens) {
    this.#map = map
    this.#router = new Router(map)
    this.#owner = havens.ownerOfEdge
    this.#isHaven = new Uint8Array(map.leaving.length)
    for (const node of havens.nodes) this.#isHaven[node] = 1
    this.#penalties = new Float64Array(map.network.edges.length)
  }

  isHaven(node: number): boolean {
    return this.#isHaven[node] === 1
  }

  /** At the end of an edge, or where the vehicle stands. */
  departure(traveller: Traveller, edge: number | undefined): Departure {
    if (edge === undefined) return { node: traveller.route.cells[0]!, heading: traveller.heading, edge }
    return { node: this.#map.endNode[edge]!, heading: this.#map.geometry[edge]!.headings.at(-1)!, edge }
  }

  /** The quickest way for a vehicle, round those who stand; empty when it is there. */
  wayTo(goal: number, from: Departure, able: Abilities, others: readonly Traveller[]): number[] | undefined {
    this.#penalties.fill(0)
    for (const other of others) {
      if (other.route.edges.length > 0 && other.standing < longStanding) continue
      for (let at = other.released; at < other.claimed; at++) this.#penalise(other.route.cells[at]!)
    }
    return from.node === goal ? [] : this.#quickest((node) => node === goal, from, able)
  }

  /** The quickest way to any haven that is free. */
  wayToHaven(isFree: (node: number) => boolean, from: Departure, able: Abilities): number[] | undefined {
    this.#penalties.fill(0)
    return this.#quickest((node) => this.isHaven(node) && isFree(node), from, able)
  }

  #quickest(isGoal: (node: number) => boolean, from: Departure, able: Abilities): number[] | undefined {
    const leaves = from.edge === undefined ? -1 : this.#owner[from.edge]!
    const isOpen = (edge: number) => {
      const owner = this.#owner[edge]!
      return owner === -1 || owner === from.node || owner === leaves || isGoal(owner)
    }
    return this.#router.quickest({
      start: from.node,
      heading: from.heading,
      able,
      penalties: this.#penalties,
      isGoal,
      isOpen,
    })
  }

  #penalise(cell: number): void {
    const edge = this.#map.edgeOf[cell]!
    const edges = edge < 0 ? this.#map.entering[cell]! : [edge]
    for (const each of edges) this.#penalties[each] = standingPenalty
  }
}
