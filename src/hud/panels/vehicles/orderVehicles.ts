import type { SlotEntry } from '../../slotIndex.ts'

/** More vehicles than any fleet has: the place in natural order goes below the sort key in one number. */
const places = 2 ** 20

/**
 * Vehicles by ascending key, a whole number ≥ 0 by slot; equals stay in the order in which they come. One pass
 * and one sort of plain numbers.
 */
export function orderVehicles(vehicles: readonly SlotEntry[], keyOf: (slot: number) => number): readonly SlotEntry[] {
  const keys = new Float64Array(vehicles.length)
  for (let place = 0; place < keys.length; place++) keys[place] = keyOf(vehicles[place]!.slot) * places + place
  keys.sort()
  const ordered = vehicles.slice()
  for (let i = 0; i < keys.length; i++) ordered[i] = vehicles[keys[i]! % places]!
  return ordered
}

/** Vehicles whose name contains `search`, in any case; all of them for an empty search. */
export function matchingVehicles(vehicles: readonly SlotEntry[], search: string): readonly SlotEntry[] {
  const wanted = search.trim().toLowerCase()
  return wanted === '' ? vehicles : vehicles.filter(({ label }) => label.toLowerCase().includes(wanted))
}
