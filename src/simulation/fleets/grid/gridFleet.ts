import type { GoalSource } from './goalSources.ts'
import type { GridPlanner } from './gridPlanner.ts'
import { StallWatch } from './stallWatch.ts'

/**
 * Agents that get a goal again and again. Who has waited longest for its goal comes first; when the fleet stalls the
 * order is turned round, so that those who were in the way for ever may push away those who waited for them.
 */
export class GridFleet {
  readonly planner: GridPlanner
  /** Goal of each agent. */
  readonly goals: Int32Array
  readonly watch = new StallWatch()
  readonly #nextGoal: GoalSource
  #order: Int32Array
  #spare: Int32Array
  readonly #arrivals: Int32Array
  #delivered = 0

  constructor(planner: GridPlanner, nextGoal: GoalSource) {
    const agents = planner.cells.length
    this.planner = planner
    this.#nextGoal = nextGoal
    this.goals = new Int32Array(agents)
    this.#order = Int32Array.from({ length: agents }, (_, agent) => agent)
    this.#spare = new Int32Array(agents)
    this.#arrivals = new Int32Array(agents)
    for (let agent = 0; agent < agents; agent++) this.#aim(agent)
  }

  /** Goals reached since the beginning. */
  get delivered(): number {
    return this.#delivered
  }

  /** Moves everyone by one cell at most; who arrives gets its next goal and goes to the end of the order. */
  step(): void {
    this.planner.step(this.#order)
    const arrived = this.#partition()
    const order = this.#spare
    order.set(this.#arrivals.subarray(0, arrived), order.length - arrived)
    this.#spare = this.#order
    this.#order = order
    this.#delivered += arrived
    for (let at = order.length - arrived; at < order.length; at++) this.#aim(order[at]!)
    if (this.watch.count(arrived)) order.reverse()
  }

  /** Sorts those under way from those who have arrived, each in their order. Gives how many have arrived. */
  #partition(): number {
    const { cells } = this.planner
    const goals = this.goals
    const order = this.#order
    const next = this.#spare
    const arrivals = this.#arrivals
    let going = 0
    let arrived = 0
    for (let at = 0; at < order.length; at++) {
      const agent = order[at]!
      if (cells[agent] === goals[agent]) arrivals[arrived++] = agent
      else next[going++] = agent
    }
    return arrived
  }

  #aim(agent: number): void {
    const goal = this.#nextGoal(agent)
    this.goals[agent] = goal
    this.planner.aim(agent, goal)
  }
}
