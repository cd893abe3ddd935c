import { directions, type GridMap } from '../gridMap.ts'
import { depth, moves, operationCount, turns, waiting } from './operations.ts'

/** Makes any distance outweigh the sum of those on the way. */
const distanceWeight = 4096 * 64

/** What each agent can do in the next steps, where that leads, and what it likes best. */
export class Choices {
  /** Cells of every operation of every agent, `depth` each. */
  readonly paths: Int32Array
  readonly #map: GridMap
  /** Possible operations of every agent, the best first. */
  readonly #operations: Uint8Array
  readonly #counts: Uint8Array
  readonly #weights = new Float64Array(operationCount)

  constructor(map: GridMap, agents: number) {
    this.paths = new Int32Array(agents * operationCount * depth)
    this.#map = map
    this.#operations = new Uint8Array(agents * operationCount)
    this.#counts = new Uint8Array(agents)
  }

  /** Where the path of an operation begins in `paths`. */
  path(agent: number, operation: number): number {
    return (agent * operationCount + operation) * depth
  }

  /** The choice of an agent at this place of its preference, undefined after the last. */
  at(agent: number, place: number): number | undefined {
    return place < this.#counts[agent]! ? this.#operations[agent * operationCount + place] : undefined
  }

  /**
   * Looks at an agent anew. `distances` to its goal by `cell * 4 + heading`; without, it moves as little as possible.
   * Waiting is no choice: it is what an agent does that finds none.
   */
  rate(agent: number, from: number, heading: number, goal: number, distances: Uint16Array | undefined): void {
    let count = 0
    for (let operation = 0; operation < operationCount; operation++) {
      const weight = this.#follow(this.path(agent, operation), operation, from, heading, goal, distances)
      if (weight === Infinity || operation === waiting) continue
      this.#insert(agent * operationCount, count++, operation, weight)
    }
    this.#counts[agent] = count
  }

  /** Writes the path of an operation and gives its weight, Infinity at a wall. */
  #follow(
    path: number,
    operation: number,
    from: number,
    looking: number,
    goal: number,
    distances: Uint16Array | undefined,
  ): number {
    const { cells, neighbours } = this.#map
    let cell = from
    let heading = looking
    let onTheWay = 0
    let early = 0
    for (let step = 0; step < depth; step++) {
      const action = operation * depth + step
      heading = (heading + turns[action]!) & 3
      if (moves[action] === 1) cell = neighbours[cell * directions + heading]!
      if (cell === cells) return Infinity
      this.paths[path + step] = cell
      if (cell === goal && early === 0) early = depth - step
      onTheWay += distances ? distances[cell * directions + heading]! : moves[action]!
    }
    if (!distances) return onTheWay
    const left = early > 0 ? 1 - early : distances[cell * directions + heading]!
    return left * distanceWeight + onTheWay
  }

  /** Keeps the operations of an agent sorted by weight, equals as they came. */
  #insert(first: number, count: number, operation: number, weight: number): void {
    const weights = this.#weights
    let at = count
    for (; at > 0 && weights[at - 1]! > weight; at--) {
      weights[at] = weights[at - 1]!
      this.#operations[first + at] = this.#operations[first + at - 1]!
    }
    weights[at] = weight
    this.#operations[first + at] = operation
  }
}
