import type { CompiledScene } from '../../scene/compiledScene.ts'
import { scatter, seedOf } from '../shapes/seeded.ts'
import { fillPositions } from './fillPositions.ts'
import type { HallSketch, Spot } from './hallSketch.ts'
import { colored } from './lineSide.ts'
import { rackBay } from './shapes/stores.ts'

type Store = CompiledScene['document']['stores'][number]

const positionsPerBay = rackBay.levels.length * rackBay.columns.length
/** Bays in a row until an aisle across, and the fewest that are worth a row. */
const mostBays = 8
const fewestBays = 3
const aisle = 3.2
/** Half of two racks back to back. */
const rowHalf = 1.3
/** Columns of places on the floor until an aisle. */
const blockColumns = 4
const cartons = [0xffffff, 0xf3e6d0, 0xe6d8c0, 0xd8ccb8]
/** Metres from one place on the floor to the next, along and across. */
const pitch: Record<Store['holds'], readonly [number, number]> = {
  pallet: [1.5, 1.2],
  totes: [1.5, 1],
  panels: [3, 1.9],
  carBody: [5.2, 2.6],
  paintedBody: [5.2, 2.6],
  car: [5.6, 2.8],
  batteryPack: [2.6, 1.9],
  engine: [1.5, 1.4],
  boards: [1.4, 1.2],
}

/** Racks and marked places of the stores in a hall, as many as there is room for, filled as the document says. */
export function furnishStores(sketch: HallSketch, stores: readonly Store[]): void {
  for (const store of stores) {
    if (store.building !== sketch.hall.id) continue
    if (store.kind === 'rack' || store.kind === 'asrs') racks(sketch, store)
    else floorPlaces(sketch, store)
  }
}

function racks(sketch: HallSketch, store: Store): void {
  const bays: Spot[] = []
  const wanted = Math.ceil(store.capacity / positionsPerBay)
  const { min, max } = sketch.hall
  for (let x = max[0] - 3; x > min[0] + 3 && bays.length < wanted; x -= 0.5) {
    for (const [from, count] of runsAt(sketch, x)) {
      if (bays.length >= wanted) break
      const y = from + (count * rackBay.length) / 2
      sketch.free.take({ x, y, halfX: rowHalf, halfY: (count * rackBay.length) / 2 }, aisle)
      for (let bay = 0; bay < count; bay++) {
        for (const side of [-1, 1])
          bays.push({ x: x + side * 0.62, y: from + bay * rackBay.length, theta: Math.PI / 2 })
      }
    }
  }
  bays.length = Math.min(bays.length, wanted)
  for (const bay of bays) sketch.put('rack', bay)
  const seed = seedOf(store.id)
  for (const position of fillPositions(bays.length * positionsPerBay, store.fill, seed)) {
    const bay = bays[Math.floor(position / positionsPerBay)]!
    const [level, column] = [position % rackBay.levels.length, Math.floor(position / 3) % rackBay.columns.length]
    const chance = scatter(seed + position * 1.7)
    const spot = { x: bay.x, y: bay.y + rackBay.columns[column]!, theta: Math.PI / 2 }
    const scale = [1, 1, 0.72 + 0.38 * scatter(position * 0.9)] as const
    const look = { z: rackBay.levels[level]!, color: cartons[Math.floor(chance * cartons.length)]! }
    if (chance > 0.72) sketch.put('totes', spot, { z: look.z })
    else sketch.put('pallet', spot, { ...look, scale })
  }
}

/** Free stretches along y at x: where they begin and how many bays they hold. */
function runsAt(sketch: HallSketch, x: number): [number, number][] {
  const { min, max } = sketch.hall
  const runs: [number, number][] = []
  let from = min[1] + 2
  while (from < max[1] - 2) {
    let count = 0
    const fits = (bays: number) =>
      sketch.free.isFree({ x, y: from + (bays - 0.5) * rackBay.length, halfX: rowHalf, halfY: rackBay.length / 2 })
    while (count < mostBays && fits(count + 1)) count++
    if (count >= fewestBays) {
      runs.push([from, count])
      from += count * rackBay.length + aisle
    } else from += 0.5
  }
  return runs
}

function floorPlaces(sketch: HallSketch, store: Store): void {
  const [along, across] = pitch[store.holds]
  const { min, max } = sketch.hall
  const spots: Spot[] = []
  let x = max[0] - 4
  for (let column = 1; x > min[0] + 4 && spots.length < store.capacity; column++) {
    for (let y = min[1] + 6; y < max[1] - 6 && spots.length < store.capacity; y += along) {
      const box = { x, y, halfX: across / 2 - 0.05, halfY: along / 2 - 0.05 }
      if (sketch.free.takeIfFree(box)) spots.push({ x, y, theta: Math.PI / 2 })
    }
    x -= across + (column % blockColumns === 0 ? aisle : 0)
  }
  const taken = fillPositions(spots.length, store.fill, seedOf(store.id))
  spots.forEach((spot, i) => {
    sketch.marks.push({ ...spot, kind: 'position', halfX: along / 2 - 0.15, halfY: across / 2 - 0.12, number: i + 1 })
    if (taken.has(i)) sketch.put(store.holds, spot, colored(store.holds, i))
  })
}
