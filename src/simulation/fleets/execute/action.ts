/** One move of one vehicle in the action dependency graph. */
export interface Action {
  /** Move of the vehicle's graph. */
  readonly move: number
  /** Pairs: a vehicle, and how many actions it must have completed before this one may begin. */
  readonly after: readonly number[]
}
