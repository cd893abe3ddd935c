import type { BuildingShape } from '../buildings/buildingShape.ts'

/** Metres from one lamp to the next, along and across a hall. */
export const lampPitch = [11, 7] as const
const margin = { x: 5.5, y: 5 }

/** Where the lamps of a hall hang: the first of them in the hall's frame, and how many each way. */
export function lampGrid({ min, max }: BuildingShape): {
  readonly first: readonly [number, number]
  readonly counts: readonly [number, number]
} {
  const count = (length: number, step: number) => Math.max(0, Math.floor(length / step) + 1)
  return {
    first: [min[0] + margin.x, min[1] + margin.y],
    counts: [count(max[0] - min[0] - 2 * margin.x, lampPitch[0]), count(max[1] - min[1] - 2 * margin.y, lampPitch[1])],
  }
}
