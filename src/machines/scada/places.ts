type Triple = readonly [number, number, number]

/** The wall of screens: its middle, size and how many across and up. */
export const wall = { at: [0, 1.5, 1.85] as Triple, width: 6, height: 2.1, across: 3, up: 2 } as const

/** A point of the wall's picture, m right of and above its middle, a little in front of it. */
export function onWall(x: number, z: number, before = 0.005): Triple {
  return [wall.at[0] + x, wall.at[1] - before, wall.at[2] + z]
}

/** Tanks of the mimic: lower left corner, width and height. */
export const tanks = { source: [-2.8, -0.55], reservoir: [0.15, 0.0], width: 0.42, height: 0.72 } as const
export const pumps: readonly (readonly [number, number])[] = [
  [-1.85, -0.78],
  [-1.25, -0.78],
  [-0.65, -0.78],
  [-0.05, -0.78],
]
export const valves: readonly (readonly [number, number])[] = [
  [-1.2, 0.3],
  [-0.35, 0.3],
]
export const trend = { columns: 12, from: [1.1, -0.9], pitch: 0.14, height: 0.62 } as const
export const numbers: readonly (readonly [number, number])[] = [
  [1.42, 0.78],
  [1.42, 0.42],
  [1.42, 0.06],
]
export const alarms: readonly (readonly [number, number])[] = [
  [2.4, 0.82],
  [2.4, 0.58],
  [2.4, 0.34],
  [2.4, 0.1],
]
export const digits = { count: 5, height: 0.18 } as const
