import { directions, type GridMap } from '../gridMap.ts'
import type { GridPlanner } from '../gridPlanner.ts'
import { Choices } from './choices.ts'
import { depth, remainders, turns, waiting } from './operations.ts'
import { nobody, Reservations, several } from './reservations.ts'
import { unreachable, type TurnDistances } from './turnDistances.ts'
import { Urgency } from './urgency.ts'

/** How often an agent may be asked in one step to find another way. */
const mostVisits = 10

/**
 * Priority inheritance with backtracking for vehicles that turn on the spot (EPIBT, AAAI-26): an agent chooses among
 * operations of three actions; the one whose plan is in the way chooses anew and inherits its priority. What is left of
 * a plan is kept for the next step, so there is always one that is free of conflicts.
 */
export class Epibt implements GridPlanner {
  readonly cells: Int32Array
  /** Direction in which each agent looks. */
  readonly headings: Uint8Array
  readonly #distances: TurnDistances
  readonly #distancesOf: (Uint16Array | undefined)[]
  readonly #goals: Int32Array
  readonly #urgency: Urgency
  readonly #choices: Choices
  readonly #reservations: Reservations
  /** Operation that each agent plans. */
  readonly #plans: Uint8Array
  /** Place of each agent in the order of the step. */
  readonly #ranks: Int32Array
  readonly #visits: Uint8Array
  /** 1 for who has its plan of this step or waits in the chain for one. */
  readonly #settled: Uint8Array
  /** Agents that wait for the one behind them; what each has tried, and what it had planned. */
  readonly #chain: Int32Array
  readonly #tried: Uint8Array
  readonly #before: Uint8Array

  /** `starts`: a free cell for each agent, no two the same. */
  constructor(map: GridMap, distances: TurnDistances, starts: Int32Array, headings: Uint8Array) {
    const agents = starts.length
    this.cells = starts.slice()
    this.headings = headings.slice()
    this.#distances = distances
    this.#distancesOf = new Array<Uint16Array | undefined>(agents).fill(undefined)
    this.#goals = new Int32Array(agents).fill(-1)
    this.#urgency = new Urgency(agents)
    this.#choices = new Choices(map, agents)
    this.#reservations = new Reservations(map.cells)
    this.#plans = new Uint8Array(agents).fill(waiting)
    this.#ranks = new Int32Array(agents)
    this.#visits = new Uint8Array(agents)
    this.#settled = new Uint8Array(agents)
    this.#chain = new Int32Array(agents)
    this.#tried = new Uint8Array(agents)
    this.#before = new Uint8Array(agents)
  }

  aim(agent: number, goal: number | undefined): void {
    this.#goals[agent] = goal ?? -1
    this.#distancesOf[agent] = goal === undefined ? undefined : this.#distances.to(goal)
    this.#urgency.begin(agent)
  }

  /** As `GridPlanner` says, but who is nearer to its goal goes first; `order` decides among equals. */
  step(order: Int32Array): void {
    this.#begin()
    const urgent = this.#urgency.sort(order, (agent) => this.#away(agent))
    for (let at = 0; at < urgent.length; at++) this.#ranks[urgent[at]!] = at
    for (let at = 0; at < urgent.length; at++) {
      const agent = urgent[at]!
      if (this.#visits[agent] === 0 && this.#goals[agent]! >= 0) this.#improve(agent)
    }
    this.#act()
  }

  #away(agent: number): number {
    const distances = this.#distancesOf[agent]
    return distances ? distances[this.cells[agent]! * directions + this.headings[agent]!]! : unreachable
  }

  /** Everyone holds what is left of its plan. */
  #begin(): void {
    this.#reservations.begin(this.cells)
    this.#visits.fill(0)
    this.#settled.fill(0)
    for (let agent = 0; agent < this.cells.length; agent++) {
      const [cell, heading] = [this.cells[agent]!, this.headings[agent]!]
      this.#choices.rate(agent, cell, heading, this.#goals[agent]!, this.#distancesOf[agent])
      this.#write(agent, agent)
    }
  }

  /** Finds a better plan for an agent, and another for each whom it asks to give way; else all keep theirs. */
  #improve(root: number): void {
    const chain = this.#chain
    this.#write(root, nobody)
    this.#enter(0, root)
    for (let at = 0; at >= 0;) {
      const agent = chain[at]!
      const operation = this.#choices.at(agent, this.#tried[agent]!++)
      if (operation === undefined) {
        this.#plans[agent] = this.#before[agent]!
        this.#settled[agent] = 0
        at--
        if (at >= 0) this.#write(chain[at]!, nobody)
        this.#write(agent, agent)
        continue
      }
      this.#plans[agent] = operation
      const path = this.#choices.path(agent, operation)
      const other = this.#reservations.inTheWay(this.#choices.paths, path, this.cells[agent]!)
      if (other === several || (other >= 0 && !this.#mayAsk(root, other))) continue
      if (other >= 0) this.#write(other, nobody)
      this.#write(agent, agent)
      if (other === nobody) return
      at++
      this.#enter(at, other)
    }
  }

  #mayAsk(root: number, other: number): boolean {
    const isFree = this.#settled[other] === 0 && this.#visits[other]! < mostVisits
    return isFree && this.#ranks[other]! > this.#ranks[root]!
  }

  #enter(at: number, agent: number): void {
    this.#chain[at] = agent
    this.#tried[agent] = 0
    this.#before[agent] = this.#plans[agent]!
    this.#visits[agent]!++
    this.#settled[agent] = 1
  }

  #write(agent: number, holder: number): void {
    this.#reservations.write(this.#choices.paths, this.#choices.path(agent, this.#plans[agent]!), holder)
  }

  /** Everyone does the first action of its plan and keeps the rest. */
  #act(): void {
    for (let agent = 0; agent < this.cells.length; agent++) {
      const plan = this.#plans[agent]!
      this.cells[agent] = this.#choices.paths[this.#choices.path(agent, plan)]!
      this.headings[agent] = (this.headings[agent]! + turns[plan * depth]!) & 3
      this.#plans[agent] = remainders[plan]!
    }
  }
}
