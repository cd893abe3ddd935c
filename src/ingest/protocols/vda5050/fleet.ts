import { Quality } from '../../../model/quality.ts'
import type { AssetSource } from '../../assetBook.ts'
import { EdgePaths } from '../../motion/edgePaths.ts'
import type { IngestContext } from '../../protocol.ts'
import { fillCaptures } from '../../topicTemplate.ts'
import { nominalBody } from './factsheet.ts'
import { Vehicle } from './vehicle.ts'

const agingIntervalMs = 500

/** The vehicles of one binding, made when the first valid message of each comes. */
export class Fleet {
  readonly #context: IngestContext
  readonly #assetTemplate: string
  readonly #boundKind: string | undefined
  readonly #network: EdgePaths
  readonly #vehicles = new Map<string, Vehicle>()
  #agedAt = Number.NEGATIVE_INFINITY
  /** Those whose pose may change without a message. */
  readonly #moving = new Set<Vehicle>()

  constructor(context: IngestContext, assetTemplate: string, boundKind: string | undefined) {
    this.#context = context
    this.#assetTemplate = assetTemplate
    this.#boundKind = boundKind
    this.#network = new EdgePaths(context.scene.networks)
  }

  /** The vehicle of these ids, or undefined with a problem when there are too many. `source` tells of it first. */
  vehicle(manufacturer: string, serialNumber: string, source: AssetSource): Vehicle | undefined {
    const path = this.#pathOf(manufacturer, serialNumber)
    const known = this.#vehicles.get(path)
    if (known) return known
    const body = nominalBody(this.#context.assets.placedKind(path) ?? this.#boundKind)
    const slot = this.#context.assets.open(path, body.kind)
    if (slot === undefined) {
      this.#context.report('assets.limit', 'fewer assets that are not in the scene', path, 'assets')
      return undefined
    }
    const vehicle = new Vehicle(this.#context, { path, slot, boundKind: this.#boundKind }, this.#network, body)
    this.#vehicles.set(path, vehicle)
    this.#context.assets.tellQuality(slot, Quality.uncertain, source)
    return vehicle
  }

  moved(vehicle: Vehicle): void {
    this.#moving.add(vehicle)
  }

  /** Moves what moves to `now` and, now and then, looks for those that have fallen silent. */
  tick(now: number): void {
    for (const vehicle of this.#moving) if (!vehicle.move(now)) this.#moving.delete(vehicle)
    if (now - this.#agedAt < agingIntervalMs) return
    this.#agedAt = now
    for (const vehicle of this.#vehicles.values()) vehicle.age(now)
  }

  lose(): void {
    for (const vehicle of this.#vehicles.values()) vehicle.lose()
  }

  #pathOf(manufacturer: string, serialNumber: string): string {
    const captures = new Map([
      ['manufacturer', manufacturer],
      ['serialNumber', serialNumber],
    ])
    return fillCaptures(this.#assetTemplate, captures) ?? this.#assetTemplate
  }
}
