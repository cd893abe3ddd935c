import { findKind } from '../../../machines/known.ts'
import { AssetState } from '../../../model/assetState.ts'
import { Quality, qualityOf } from '../../../model/quality.ts'
import type { FrameReader } from '../../../telemetry/reader.ts'

export interface RecordedVehicle {
  readonly slot: number
  readonly isTruck: boolean
}

const standingBy: readonly AssetState[] = [AssetState.unknown, AssetState.offline, AssetState.idle, AssetState.charging]

/** The vehicles among the reader's assets, in the order in which they became known: an index never changes its vehicle. */
export class Fleet {
  readonly vehicles: RecordedVehicle[] = []
  readonly #reader: FrameReader
  readonly #known = new Set<number>()
  #assetRevision = -1

  constructor(reader: FrameReader) {
    this.#reader = reader
  }

  refresh(): void {
    if (this.#reader.assetRevision === this.#assetRevision) return
    this.#assetRevision = this.#reader.assetRevision
    for (let slot = 0; slot < this.#reader.assetCount; slot++) {
      if (this.#known.has(slot) || !isVehicle(this.#reader, slot)) continue
      this.#known.add(slot)
      this.vehicles.push({ slot, isTruck: this.#reader.identity(slot)?.kind === 'truck' })
    }
  }

  forget(): void {
    this.vehicles.length = 0
    this.#known.clear()
    this.#assetRevision = -1
  }
}

export function isVehicle(reader: FrameReader, slot: number): boolean {
  const kind = reader.identity(slot)?.kind
  return kind !== undefined && findKind(kind)?.mobility === 'vehicle'
}

/** Whether it is known where the vehicle is. */
export function isLocated({ statuses }: FrameReader, slot: number): boolean {
  return statuses[4 * slot + 2] === 1 && qualityOf(statuses[4 * slot + 1]!) < Quality.stale
}

/** Whether a vehicle takes part in traffic: it drives, waits or is stuck, and does not just stand by. */
export function isInTraffic(reader: FrameReader, slot: number): boolean {
  const state = reader.statuses[4 * slot] as AssetState
  return isLocated(reader, slot) && !standingBy.includes(state)
}
