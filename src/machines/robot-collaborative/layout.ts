import type { Tip, Vector } from '../robots/toolFrame.ts'

/** Bench at which a person works opposite to the robot; the robot's foot; metres in the kind's frame. */
export const bench = { length: 1.6, width: 0.9, height: 0.78 }
export const foot: Vector = [-0.5, 0, bench.height]
/** Middle of the housing on the bench, and its screws. */
export const housing = { at: [0.2, 0, bench.height] as Vector, length: 0.32, width: 0.42, height: 0.1 }
export const screws: readonly Vector[] = [
  [-0.13, -0.18],
  [-0.13, 0.18],
  [0.13, 0.18],
  [0.13, -0.18],
  [0.13, 0],
  [-0.13, 0],
].map(([x, y]): Vector => [housing.at[0] + x!, y!, housing.at[2] + housing.height])

/** The bit on a screw whose head stands `proud` metres above its seat. */
export function bitOn([x, y, z]: Vector, proud: number): Tip {
  return { at: [x, y, z + proud], aim: [0, 0, -1], up: [1, 0, 0] }
}
