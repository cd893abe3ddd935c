import type { GridMap } from '../../src/simulation/fleets/grid/gridMap.ts'
import type { ArcCosts } from '../../src/simulation/fleets/grid/guidance.ts'

/** What a planner is to do; travels to the worker. */
export interface GridRun {
  readonly map: GridMap
  readonly costs: ArcCosts
  readonly starts: Int32Array
  /** Dealt out to the agents in turn. */
  readonly goals: Int32Array
  readonly seed: number
  readonly steps: number
  /** The quickest of so many counts. */
  readonly timedRuns: number
}

/** What came of it. Milliseconds are of processor time. */
export interface GridResult {
  readonly stepMs: number
  /** The 99th percentile of the steps, and their mean, by the clock. */
  readonly p99Ms: number
  readonly meanMs: number
  readonly fieldMs: number
  readonly delivered: number
  readonly conflicts: number
  /** Of the cells in which the agents end. */
  readonly hash: number
}

export function hashOf(cells: Int32Array): number {
  return cells.reduce((hash, cell) => (Math.imul(hash, 31) + cell) | 0, 0)
}
