import { createRandom } from '../../random.ts'
import type { FieldStore } from './goalFields.ts'
import { directions, type GridMap } from './gridMap.ts'
import type { GridPlanner } from './gridPlanner.ts'
import { permutations, preferences, stay } from './preferences.ts'

/**
 * Priority inheritance with backtracking (Okumura et al., AIJ 2022): an agent takes its best cell, whoever stands there
 * must move first and inherits its priority; if it cannot, the next best cell is tried. Where every two neighbouring
 * cells lie on a common cycle, every agent gets to its goal in finite time.
 */
export class Pibt implements GridPlanner {
  readonly cells: Int32Array
  readonly #neighbours: Int32Array
  readonly #fields: FieldStore
  readonly #masks: Uint8Array
  /** Goal of each agent, -1 for none, and where its field begins. */
  readonly #goals: Int32Array
  readonly #fieldOf: Int32Array
  /** Agent that stands on each cell, and that will after the step; -1 for none. After the cells comes a wall, always taken. */
  #standing: Int32Array
  #taken: Int32Array
  /** Cell of each agent after the step, -1 while undecided. */
  readonly #next: Int32Array
  /** Agents that wait for the one behind them to find a cell, and the candidates that each has left. */
  readonly #chain: Int32Array
  readonly #left: Int32Array
  #random: number

  /** `starts`: a free cell for each agent, no two the same. */
  constructor(map: GridMap, fields: FieldStore, starts: Int32Array, seed: number) {
    const agents = starts.length
    this.cells = starts.slice()
    this.#neighbours = map.neighbours
    this.#fields = fields
    this.#masks = fields.masks
    this.#goals = new Int32Array(agents).fill(-1)
    this.#fieldOf = new Int32Array(agents)
    this.#standing = new Int32Array(map.cells + 1).fill(-1)
    this.#taken = new Int32Array(map.cells + 1).fill(-1)
    this.#standing[map.cells] = this.#taken[map.cells] = agents
    for (let agent = 0; agent < agents; agent++) this.#standing[starts[agent]!] = agent
    this.#next = new Int32Array(agents).fill(-1)
    this.#chain = new Int32Array(agents)
    this.#left = new Int32Array(agents)
    this.#random = createRandom(seed, 'pibt').below(0xffff_ffff) + 1
  }

  aim(agent: number, goal: number | undefined): void {
    const before = this.#goals[agent]!
    this.#fieldOf[agent] = goal === undefined ? 0 : this.#fields.hold(goal)
    this.#goals[agent] = goal ?? -1
    if (before >= 0) this.#fields.letGo(before)
  }

  step(order: Int32Array): void {
    this.#decideAll(order)
    this.#move()
  }

  #decideAll(order: Int32Array): void {
    const next = this.#next
    for (let at = 0; at < order.length; at++) {
      const agent = order[at]!
      if (next[agent]! < 0) this.#decide(agent)
    }
  }

  #move(): void {
    const cells = this.cells
    const next = this.#next
    const left = this.#standing
    this.#standing = this.#taken
    this.#taken = left
    for (let agent = 0; agent < next.length; agent++) {
      left[cells[agent]!] = -1
      cells[agent] = next[agent]!
      next[agent] = -1
    }
  }

  /** Finds a cell for an agent and for everyone who has to move for it. */
  #decide(first: number): void {
    const neighbours = this.#neighbours
    const standing = this.#standing
    const taken = this.#taken
    const next = this.#next
    const cells = this.cells
    const chain = this.#chain
    const left = this.#left
    chain[0] = first
    left[0] = this.#candidates(first)
    for (let depth = 0; depth >= 0;) {
      const agent = chain[depth]!
      const cell = cells[agent]!
      const candidates = left[depth]!
      if (candidates === 0) {
        taken[cell] = agent
        next[agent] = cell
        depth--
        continue
      }
      left[depth] = candidates >> 3
      const candidate = candidates & 7
      const to = candidate === stay ? cell : neighbours[cell * directions + candidate - 1]!
      if (taken[to]! >= 0) continue
      const other = standing[to]!
      if (other >= 0 && next[other] === cell) continue
      taken[to] = agent
      next[agent] = to
      if (other < 0 || next[other]! >= 0) return
      depth++
      chain[depth] = other
      left[depth] = this.#candidates(other)
    }
  }

  #candidates(agent: number): number {
    const neighbours = this.#neighbours
    const standing = this.#standing
    const cell = this.cells[agent]!
    const nearer = (this.#masks[this.#fieldOf[agent]! + (cell >> 1)]! >> ((cell & 1) << 2)) & 15
    const arc = cell * directions
    const occupied =
      (~standing[neighbours[arc]!]! >>> 31) |
      ((~standing[neighbours[arc + 1]!]! >>> 31) << 1) |
      ((~standing[neighbours[arc + 2]!]! >>> 31) << 2) |
      ((~standing[neighbours[arc + 3]!]! >>> 31) << 3)
    let random = this.#random
    random ^= random << 13
    random ^= random >>> 17
    random ^= random << 5
    this.#random = random
    const permutation = ((random >>> 16) * permutations) >>> 16
    return preferences[((occupied << 4) + nearer) * permutations + permutation]!
  }
}
