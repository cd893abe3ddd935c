import type { LevelArmTable } from '../robots/planarArms.ts'
import { lookingDown } from '../robots/planarArms.ts'
import type { Tip, Vector } from '../robots/toolFrame.ts'

/** A four-axis palletiser of the 180 kg, 3.2 m class; lengths are typical of it. */
export const table: LevelArmTable = { a1: 0.42, c1: 1, c2: 1.25, c3: 1.5, ahead: 0.22, drop: 0.62 }
export const turntable = 0.4
export const box = { length: 0.58, width: 0.38, height: 0.3 }
/** Middle of the pallet's deck, and where the next box waits on the conveyor (its top); metres in the kind's frame. */
export const pallet: Vector = [1.75, -0.75, 0.15]
export const pick: Vector = [1.75, 1.35, 0.85 + box.height]
const layers = 2
/** Layers that lie there already when a pallet is begun. */
export const below = 1

/** Five blocks: three across, two along, in a pallet of 1.2 m by 1 m; every second layer is turned round. */
const blocks = [
  { x: -0.4, y: 0.2, turn: Math.PI / 2 },
  { x: 0, y: 0.2, turn: Math.PI / 2 },
  { x: 0.4, y: 0.2, turn: Math.PI / 2 },
  { x: -0.3, y: -0.3, turn: 0 },
  { x: 0.3, y: -0.3, turn: 0 },
] as const

export interface Place {
  /** Middle of the box's underside. */
  readonly at: Vector
  readonly turn: number
}

export function placesOf(layer: number): readonly Place[] {
  const side = layer % 2 === 0 ? 1 : -1
  return blocks.map(({ x, y, turn }) => ({
    at: [pallet[0] + x * side, pallet[1] + y * side, pallet[2] + layer * box.height],
    turn,
  }))
}

export const places: readonly Place[] = Array.from({ length: layers }, (_, layer) => placesOf(below + layer)).flat()

/** The gripper on top of a box that stands in a place. */
export function onTopOf({ at: [x, y, z], turn }: Place): Tip {
  return lookingDown([x, y, z + box.height], turn)
}
