import { AssetState } from '../../../model/assetState.ts'
import type { FrameReader } from '../../../telemetry/reader.ts'
import type { SlotEntry } from '../../slotIndex.ts'

export const vehicleSorts = ['state', 'battery', 'name'] as const
export type VehicleSort = (typeof vehicleSorts)[number]

const mostUrgentFirst: readonly AssetState[] = [
  AssetState.fault,
  AssetState.warning,
  AssetState.manual,
  AssetState.waiting,
  AssetState.running,
  AssetState.charging,
  AssetState.idle,
  AssetState.offline,
  AssetState.unknown,
]
const urgencies = Object.values(AssetState)
  .toSorted((a, b) => a - b)
  .map((state) => mostUrgentFirst.indexOf(state))

/** 0 needs somebody first. */
export function urgencyOf(reader: FrameReader, slot: number): number {
  return urgencies[reader.statuses[4 * slot]!] ?? urgencies.length
}

/** Above any charge, tenths of a percent: a vehicle that never told stands last. */
const unknownCharge = 10_000

/** The batteries of a large fleet, read in turns: values are looked up by name, which is slow ten thousand times. */
export class BatteryColumn {
  #tenths = new Uint16Array(0)
  #next = 0

  /** Reads `count` of the vehicles, going on where it stopped. */
  refresh(reader: FrameReader, vehicles: readonly SlotEntry[], count: number): void {
    if (this.#tenths.length < reader.capacity) this.#tenths = new Uint16Array(reader.capacity).fill(unknownCharge)
    for (let i = Math.min(count, vehicles.length); i > 0; i--) {
      this.#next = (this.#next + 1) % vehicles.length
      const { slot } = vehicles[this.#next]!
      const charge = reader.number(slot, 'batteryCharge')
      this.#tenths[slot] = charge === undefined ? unknownCharge : Math.min(1000, Math.max(0, Math.round(10 * charge)))
    }
  }

  /** Tenths of a percent. */
  at(slot: number): number {
    return this.#tenths[slot] ?? unknownCharge
  }
}
