/** Moves all agents of a floor by one step, so that no two meet. */
export interface GridPlanner {
  /** Cell of each agent. */
  readonly cells: Int32Array
  /** Gives an agent somewhere to go; without a goal it makes way and otherwise stays. */
  aim(agent: number, goal: number | undefined): void
  /** One step; `order` names every agent once, who comes first gives way last. */
  step(order: Int32Array): void
}
