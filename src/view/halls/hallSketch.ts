import type { BuildingShape } from '../buildings/buildingShape.ts'
import type { Place } from '../props/prop.ts'
import { FreeFloor } from './freeFloor.ts'
import type { PropKind } from './propKinds.ts'

/** A place in the hall's frame, or in that of a line. */
export interface Spot {
  readonly x: number
  readonly y: number
  readonly theta: number
}

/** A rectangle painted on the floor; metres, in the hall's frame. */
export interface FloorMark extends Spot {
  readonly kind: 'cell' | 'position' | 'lane'
  readonly halfX: number
  readonly halfY: number
  readonly number: number
}

interface PutOptions {
  readonly z?: number
  readonly scale?: readonly [number, number, number]
  readonly color?: number
}

/** What stands and is painted in one hall, collected in the hall's frame. */
export class HallSketch {
  readonly hall: BuildingShape
  readonly free: FreeFloor
  readonly places = new Map<PropKind, Place[]>()
  readonly marks: FloorMark[] = []

  constructor(hall: BuildingShape) {
    this.hall = hall
    this.free = new FreeFloor(hall)
  }

  put(kind: PropKind, { x, y, theta }: Spot, { z = 0, ...look }: PutOptions = {}): void {
    const { hall } = this
    const [cos, sin] = [Math.cos(hall.theta), Math.sin(hall.theta)]
    const place: Place = {
      x: hall.x + x * cos - y * sin,
      y: hall.y + x * sin + y * cos,
      z: hall.base + z,
      theta: hall.theta + theta,
      ...look,
    }
    const known = this.places.get(kind)
    if (known) known.push(place)
    else this.places.set(kind, [place])
  }

  /** Puts something where the floor is free, and takes its place. @returns whether there was room */
  putIfFree(kind: PropKind, spot: Spot, [length, width]: readonly [number, number], look?: PutOptions): boolean {
    if (!this.free.takeIfFree(boxAt(spot, length, width))) return false
    this.put(kind, spot, look)
    return true
  }
}

/** The upright box around a turned rectangle. */
export function boxAt({ x, y, theta }: Spot, length: number, width: number) {
  const [cos, sin] = [Math.abs(Math.cos(theta)), Math.abs(Math.sin(theta))]
  return { x, y, halfX: (length * cos + width * sin) / 2, halfY: (length * sin + width * cos) / 2 }
}
