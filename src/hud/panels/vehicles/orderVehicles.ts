import type { FrameReader } from '../../../telemetry/reader.ts'
import type { SlotEntry, SlotIndex } from '../../slotIndex.ts'
import { urgencyOfState } from './urgency.ts'

export const vehicleSorts = ['state', 'battery', 'name'] as const
export type VehicleSort = (typeof vehicleSorts)[number]

/** More vehicles than any fleet has: the place in natural order goes below the sort key in one number. */
const places = 2 ** 20

/**
 * Vehicles in the order of the list: most urgent state first, or emptiest battery first, or by name. Equals stay
 * in natural order of their names. One pass and one sort of plain numbers.
 */
export function orderVehicles(
  reader: FrameReader,
  slots: SlotIndex,
  sort: VehicleSort,
  search: string,
): readonly SlotEntry[] {
  const found = matching([...slots.members('agv'), ...slots.members('truck')], search)
  if (sort === 'name') return found
  const keys = Float64Array.from(found, ({ slot }, place) => keyOf(reader, slot, sort) * places + place)
  return Array.from(keys.sort(), (key) => found[key % places]!)
}

function keyOf(reader: FrameReader, slot: number, sort: VehicleSort): number {
  if (sort === 'state') return urgencyOfState[reader.statuses[4 * slot]!] ?? 0
  return Math.round(10 * Math.min(1000, Math.max(0, reader.number(slot, 'batteryCharge') ?? 1000)))
}

function matching(entries: readonly SlotEntry[], search: string): readonly SlotEntry[] {
  const wanted = search.trim().toLowerCase()
  if (wanted === '') return entries
  return entries.filter(({ label }) => label.toLowerCase().includes(wanted))
}
