import type { Sampler } from '../../sampler.ts'
import type { SlotEntry } from '../../slotIndex.ts'
import { matchingVehicles, orderVehicles } from './orderVehicles.ts'
import { BatteryColumn, urgencyOf, type VehicleSort } from './sorts.ts'

/** Samples between two new orders: rows that change places more often than once a second can't be clicked. */
const samplesPerOrder = 5

/** Keeps the list of vehicles in order over the samples, at a cost that a large fleet can bear. */
export class VehicleOrder {
  #batteries = new BatteryColumn()
  #asked = ''
  #tick = Number.NEGATIVE_INFINITY
  #vehicles: readonly SlotEntry[] = []

  at({ tick, reader, slots }: Sampler, sort: VehicleSort, search: string): readonly SlotEntry[] {
    const all = slots.members('agv').concat(slots.members('truck'))
    const asked = `${slots.revision} ${sort} ${search}`
    const same = asked === this.#asked
    if (sort === 'battery') {
      this.#batteries.refresh(reader, all, same ? Math.ceil(all.length / samplesPerOrder) : all.length)
    }
    if (same && (sort === 'name' || tick - this.#tick < samplesPerOrder)) return this.#vehicles
    this.#asked = asked
    this.#tick = tick
    const found = matchingVehicles(all, search)
    const ordered =
      sort === 'name'
        ? found
        : orderVehicles(
            found,
            sort === 'state' ? (slot) => urgencyOf(reader, slot) : (slot) => this.#batteries.at(slot),
          )
    if (!sameOrder(this.#vehicles, ordered)) this.#vehicles = ordered
    return this.#vehicles
  }
}

function sameOrder(a: readonly SlotEntry[], b: readonly SlotEntry[]): boolean {
  return a.length === b.length && a.every((entry, i) => entry === b[i])
}
