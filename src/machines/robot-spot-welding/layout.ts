import type { Tip, Vector } from '../robots/toolFrame.ts'

export const foot: Vector = [-1.1, 0, 0]
/** Middle of the lower edge of the body side, metres in the kind's frame. */
export const side: Vector = [0.95, 0, 0.45]
/** Outer panel of a body side in y and z from there, as the pieces between its door openings. */
export const bodySide = {
  rear: [
    [-1.5, 0.5],
    [-1.45, 0.12],
    [-1.28, 0.06],
    [-1.18, 0.3],
    [-0.95, 0.4],
    [-0.72, 0.3],
    [-0.62, 0.04],
    [-0.6, 0.14],
    [-0.66, 0.6],
    [-0.52, 0.93],
    [-0.6, 1.02],
    [-1.1, 0.66],
  ],
  sill: [
    [-0.62, 0.04],
    [0.62, 0.04],
    [0.64, 0.14],
    [-0.6, 0.14],
  ],
  front: [
    [0.62, 0.04],
    [0.72, 0.3],
    [0.95, 0.4],
    [1.18, 0.3],
    [1.28, 0.08],
    [1.46, 0.12],
    [1.5, 0.42],
    [0.75, 0.6],
    [0.66, 0.55],
    [0.64, 0.14],
  ],
  frontPillar: [
    [0.75, 0.6],
    [0.35, 0.98],
    [0.3, 0.9],
    [0.66, 0.55],
  ],
  middlePillar: [
    [0, 0.14],
    [0.1, 0.14],
    [0.07, 0.94],
    [0, 0.94],
  ],
  roofRail: [
    [0.35, 0.98],
    [-0.6, 1.02],
    [-0.52, 0.93],
    [0.3, 0.9],
  ],
} as const

/** Spots lie along the roof rail, metres; the gun comes from above, its electrodes before and behind the flange. */
const rail = { from: -0.5, to: 0.3, z: 1.0 }

/** The spots of a program, from the right to the left. */
export function spots(count: number): readonly Tip[] {
  return Array.from({ length: count }, (_, i) => {
    const y = rail.from + ((rail.to - rail.from) * i) / (count - 1)
    const at: Vector = [side[0], side[1] + y, side[2] + rail.z - 0.03]
    return { at, aim: [1, 0, 0], up: [0, 0, 1] }
  })
}
