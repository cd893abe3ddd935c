/** Boards in the oven and before and behind it at the same time, the belt's height and the way through; metres. */
export const boards = 5
export const lane = { y: 0, height: 0.95, way: 6 } as const
export const tunnel = { length: 5, width: 1.3 } as const
/** Zones of the temperature profile with their readouts, along x. */
export const zones = [
  { signal: 'preheatTemperature', x: -1.8 },
  { signal: 'soakTemperature', x: -0.7 },
  { signal: 'peakTemperature', x: 0.5 },
  { signal: 'coolingTemperature', x: 1.7 },
] as const
export const readoutAt = [-0.665, 1.02] as const
export const fans = [-1.6, 1.9] as const
