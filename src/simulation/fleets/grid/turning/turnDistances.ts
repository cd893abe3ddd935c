import { directions, type GridMap } from '../gridMap.ts'
import type { ArcCosts } from '../guidance.ts'

/** Distance of a state from which no way leads to the goal. */
export const unreachable = 0xffff

/**
 * Cost of the cheapest way to a goal from every state, `cell * 4 + heading`, where a quarter turn costs 1 and a move
 * what its arc costs. Made when first asked for: 8 bytes a cell and goal.
 */
export class TurnDistances {
  readonly #map: GridMap
  readonly #costs: ArcCosts
  readonly #byGoal = new Map<number, Uint16Array>()

  constructor(map: GridMap, costs: ArcCosts) {
    this.#map = map
    this.#costs = costs
  }

  to(goal: number): Uint16Array {
    const known = this.#byGoal.get(goal)
    if (known) return known
    const distances = this.#measure(goal)
    this.#byGoal.set(goal, distances)
    return distances
  }

  #measure(goal: number): Uint16Array {
    const { cells, neighbours } = this.#map
    const distances = new Uint16Array(cells * directions).fill(unreachable)
    const buckets: number[][] = [[]]
    const reach = (state: number, distance: number) => {
      if (distance >= distances[state]!) return
      distances[state] = distance
      const bucket = (buckets[distance] ??= [])
      bucket.push(state)
    }
    for (let heading = 0; heading < directions; heading++) reach(goal * directions + heading, 0)
    for (let distance = 0; distance < buckets.length; distance++) {
      for (const state of buckets[distance] ?? []) {
        if (distances[state] !== distance) continue
        const heading = state % directions
        const cell = (state - heading) / directions
        reach(cell * directions + ((heading + 1) % directions), distance + 1)
        reach(cell * directions + ((heading + 3) % directions), distance + 1)
        const before = neighbours[cell * directions + ((heading + 2) % directions)]!
        if (before < cells) reach(before * directions + heading, distance + this.#costs[before * directions + heading]!)
      }
    }
    return distances
  }
}
