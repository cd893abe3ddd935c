import type { BufferGeometry, Material } from 'three'
import type { SceneDocument } from '../../scene/schema.ts'
import { type Level, LodInstances } from '../props/lodInstances.ts'
import { placeContainers, placeParkedCars, placeTrain } from '../props/placeProps.ts'
import type { Place } from '../props/prop.ts'
import { container, wagon } from '../props/freight.ts'
import { floodMast, streetLamp } from '../props/lampPosts.ts'
import { parkedCar } from '../props/parkedCar.ts'
import type { Lamp } from '../roads/lamps.ts'
import { placeCargo } from '../water/ships.ts'

/** One of the things that stand about in great numbers. */
export interface PropKind {
  readonly levels: readonly Level[]
  readonly places: readonly Place[]
  /** Of the largest, metres. */
  readonly size: number
  /** Its coarsest form casts its shadow. */
  readonly casts: boolean
}

/** Cars, containers, wagons and lamps. @param reach how far the nearer forms are shown, relative to the standard tier */
export function* parkProps(document: SceneDocument, lamps: readonly Lamp[], reach: number): Generator<PropKind> {
  const levels = (near: BufferGeometry, far: BufferGeometry, within: number): Level[] => [
    { geometry: near, within: within * reach },
    { geometry: far, within: Number.POSITIVE_INFINITY },
  ]
  yield {
    levels: levels(parkedCar('near'), parkedCar('far'), 190),
    places: placeParkedCars(document),
    size: 4.6,
    casts: true,
  }
  const train = placeTrain(document)
  yield {
    levels: levels(container('near'), container('far'), 160),
    places: [...placeContainers(document), ...placeCargo(document), ...train.loads],
    size: 12.2,
    casts: true,
  }
  yield { levels: levels(wagon('near'), wagon('far'), 160), places: train.wagons, size: 13, casts: false }
  const of = (wanted: Lamp['kind']) => lamps.filter(({ kind }) => kind === wanted).map(placeOf)
  yield {
    levels: levels(streetLamp('near'), streetLamp('far'), 150),
    places: of('street'),
    size: 10,
    casts: false,
  }
  yield { levels: levels(floodMast('near'), floodMast('far'), 260), places: of('flood'), size: 26, casts: false }
}

/** Side of the squares that props are left out of view by, metres. */
const square = 110

export function lodOf({ levels, places, size }: PropKind, material: Material): LodInstances {
  return new LodInstances(levels, material, places, square, size)
}

function placeOf({ x, y, z, heading }: Lamp): Place {
  return { x, y, z, theta: heading }
}
