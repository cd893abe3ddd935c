import type { CompiledScene } from '../scene/compiledScene.ts'
import type { PlantScenario } from './scenario.ts'

/** A message that a simulated plant publishes, as an MQTT client would. */
export interface PlantMessage {
  readonly topic: string
  readonly payload: Uint8Array
  readonly qos: 0 | 1
  readonly retain: boolean
}

/**
 * A simulated plant: fixed step, seeded, its own clock. Every device of the scene publishes as a real one
 * would; nothing in it knows about frames.
 */
export interface Plant {
  /** Topic filters of everything it publishes, for the declaration of provenance. */
  readonly topics: readonly string[]
  /** Births, connections and factsheets: what devices say when they connect. Again after a lost broker: they go on. */
  start(utcTime: number): readonly PlantMessage[]
  /** Moves the simulation to `utcTime` in fixed steps and returns what was published on the way. */
  advance(utcTime: number): readonly PlantMessage[]
  /** What every device says when it leaves in order (OFFLINE, DDEATH, NDEATH). */
  stop(utcTime: number): readonly PlantMessage[]
}

export type CreatePlant = (scene: CompiledScene, scenario: PlantScenario) => Plant
