import { useRef } from 'react'
import type { Sampler } from '../../sampler.ts'
import type { SlotEntry } from '../../slotIndex.ts'
import { useSampled } from '../../useSampled.ts'
import { orderVehicles, type VehicleSort } from './orderVehicles.ts'

/** Samples between two new orders: rows that change places more often than once a second can't be clicked. */
const samplesPerOrder = 5

interface Ordered {
  readonly tick: number
  readonly revision: number
  readonly sort: VehicleSort
  readonly search: string
  readonly vehicles: readonly SlotEntry[]
}

export function useVehicleOrder(sort: VehicleSort, search: string): readonly SlotEntry[] {
  const ordered = useRef<Ordered>(undefined)
  return useSampled(({ tick, reader, slots }: Sampler) => {
    const before = ordered.current
    const asked = before?.sort === sort && before.search === search && before.revision === slots.revision
    if (asked && (sort === 'name' || tick - before.tick < samplesPerOrder)) return before.vehicles
    const vehicles = orderVehicles(reader, slots, sort, search)
    const kept = before && sameOrder(before.vehicles, vehicles) ? before.vehicles : vehicles
    ordered.current = { tick, revision: slots.revision, sort, search, vehicles: kept }
    return kept
  })
}

function sameOrder(a: readonly SlotEntry[], b: readonly SlotEntry[]): boolean {
  return a.length === b.length && a.every((entry, i) => entry === b[i])
}
