/** Rails that carry the board, its size and the height on which it lies; metres. */
export const lane = { y: 0.28, height: 0.95, way: 1.9 } as const
export const board = { length: 0.36, width: 0.3 } as const
/** Where the head takes parts from the feeders and how high its nozzles hang over the board when they are up. */
export const pickY = -0.34
export const head = { y: 0, z: 1.09, stroke: -0.1 } as const
export const feeders = 18
export const feederPitch = 0.066
/** Loads of parts that the head puts down, on the board: x and y from its middle, and the feeder that it takes from. */
export const loads = [
  { at: [-0.11, -0.08], from: -0.45 },
  { at: [0.02, -0.08], from: 0.1 },
  { at: [0.12, -0.07], from: 0.42 },
  { at: [0.11, 0.07], from: 0.25 },
  { at: [-0.01, 0.08], from: -0.2 },
  { at: [-0.12, 0.08], from: -0.35 },
] as const
