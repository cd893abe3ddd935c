import type { CompiledScene } from '../../../scene/compiledScene.ts'
import type { FrameReader } from '../../../telemetry/reader.ts'
import { Fleet } from './fleet.ts'
import { Flows } from './flows.ts'
import { Presence } from './presence.ts'
import { Trails } from './trails.ts'
import { Waypoints } from './waypoints.ts'

/** Minutes over which presence and flows are gathered. */
const windowMs = { presence: 600_000, flows: 900_000 }

/** What the frames of the last minutes tell. It lives as long as the reader: a picture may come and go meanwhile. */
export class LifeRecord {
  readonly fleet: Fleet
  readonly trails = new Trails()
  readonly presence: Presence
  readonly flows: Flows
  readonly waypoints: Waypoints
  readonly #reader: FrameReader
  readonly close: () => void

  constructor(scene: CompiledScene, reader: FrameReader) {
    this.#reader = reader
    this.fleet = new Fleet(reader)
    this.presence = new Presence(scene, windowMs.presence)
    this.flows = new Flows(scene, windowMs.flows)
    this.waypoints = new Waypoints(scene)
    this.close = reader.observe({ applied: () => this.#record(), epochBegan: () => this.#forget() })
  }

  #record(): void {
    this.fleet.refresh()
    const { vehicles } = this.fleet
    for (const part of this.#parts) part.record(this.#reader, vehicles)
  }

  #forget(): void {
    this.fleet.forget()
    for (const part of this.#parts) part.forget()
  }

  get #parts() {
    return [this.trails, this.presence, this.flows, this.waypoints] as const
  }
}
