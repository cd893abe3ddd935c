import type { CompiledScene } from '../../../scene/compiledScene.ts'
import type { FrameReader } from '../../../telemetry/reader.ts'
import { type RecordedVehicle, isLocated } from './fleet.ts'
import { type Place, placesByNode } from './places.ts'

const periodMs = 1000

/** Trucks from one place to another over the last minutes, those on their way included. */
export interface Flow {
  readonly from: Place
  readonly to: Place
  readonly trips: number
}

interface Trip {
  readonly from: Place
  readonly to: Place
}

interface Journey {
  /** Where the truck stopped last. */
  from: Place | undefined
  /** Where it is known to go. */
  to: Place | undefined
}

/** What trucks really do: from where they stood at a place to the next one at which they do, or are ordered to. */
export class Flows {
  flows: readonly Flow[] = []
  /** Grows when the flows changed. */
  revision = 0
  readonly #placeOf: ReadonlyMap<string, Place>
  readonly #journeys = new Map<number, Journey>()
  readonly #windowMs: number
  #done: (Trip & { readonly time: number })[] = []
  #time = Number.NEGATIVE_INFINITY

  constructor(scene: CompiledScene, windowMs: number) {
    this.#placeOf = placesByNode(scene)
    this.#windowMs = windowMs
  }

  record(reader: FrameReader, vehicles: readonly RecordedVehicle[]): void {
    const { time } = reader
    if (time - this.#time < periodMs) return
    this.#time = time
    let changed = false
    for (const { slot, isTruck } of vehicles) {
      if (isTruck && isLocated(reader, slot)) changed = this.#follow(reader, slot) || changed
    }
    const kept = this.#done.filter((trip) => trip.time > time - this.#windowMs)
    if (!changed && kept.length === this.#done.length) return
    this.#done = kept
    this.flows = this.#gather()
    this.revision++
  }

  forget(): void {
    this.#journeys.clear()
    this.#done = []
    this.#time = Number.NEGATIVE_INFINITY
    this.flows = []
    this.revision++
  }

  #follow(reader: FrameReader, slot: number): boolean {
    const destination = reader.text(slot, 'destinationNodeId')
    if (destination === undefined) return false
    const journey = this.#journeys.get(slot) ?? { from: undefined, to: undefined }
    this.#journeys.set(slot, journey)
    return destination === '' ? this.#stop(journey, reader, slot) : this.#head(journey, destination)
  }

  #stop(journey: Journey, reader: FrameReader, slot: number): boolean {
    const here = this.#placeOf.get(reader.text(slot, 'lastNodeId') ?? '')
    const wasHeading = journey.to !== undefined
    const arrived = journey.from !== undefined && here !== undefined && here !== journey.from
    if (arrived) this.#done.push({ from: journey.from!, to: here!, time: reader.time })
    journey.from = here
    journey.to = undefined
    return wasHeading || arrived
  }

  #head(journey: Journey, destination: string): boolean {
    const place = this.#placeOf.get(destination)
    const to = place === journey.from ? undefined : place
    if (!journey.from || to === journey.to) return false
    journey.to = to
    return true
  }

  #gather(): readonly Flow[] {
    const trips: Trip[] = [...this.#done]
    for (const { from, to } of this.#journeys.values()) if (from && to) trips.push({ from, to })
    const flows = new Map<string, Flow>()
    for (const { from, to } of trips) {
      const key = `${from.id}>${to.id}`
      flows.set(key, { from, to, trips: (flows.get(key)?.trips ?? 0) + 1 })
    }
    return [...flows.values()]
  }
}
