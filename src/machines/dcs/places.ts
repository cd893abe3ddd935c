type Triple = readonly [number, number, number]

/** The four live screens of the middle desk: their middles, and their size. */
export const screens = {
  mimic: [-0.48, 0.06, 1.14],
  loops: [0.48, 0.06, 1.14],
  trend: [-0.48, 0.06, 1.72],
  unit: [0.48, 0.06, 1.72],
} as const satisfies Record<string, Triple>
export const size = { width: 0.9, height: 0.52 } as const

/** A point of a screen's picture, m right of and above its middle, a little in front of it. */
export function on(screen: keyof typeof screens, x: number, z: number, before = 0.005): Triple {
  const [sx, sy, sz] = screens[screen]
  return [sx + x, sy - before, sz + z]
}

/** The reactor on the mimic: lower left corner, width and height. */
export const reactor = { corner: [-0.08, -0.17], width: 0.22, height: 0.3 } as const
export const valves: readonly (readonly [number, number])[] = [
  [-0.25, 0.18],
  [0.27, -0.2],
]
/** Process value bars of the faceplates; two of the loops show their output too. */
export const loops: readonly number[] = [-0.33, -0.11, 0.11, 0.33]
export const bar = { width: 0.05, height: 0.26, output: 0.14 } as const
export const trend = { columns: 8, from: [-0.36, -0.18], pitch: 0.09, height: 0.34 } as const
export const numbers: readonly (readonly [number, number])[] = [
  [-0.2, 0.13],
  [-0.2, -0.06],
]
export const alarms: readonly (readonly [number, number])[] = [
  [0.22, 0.13],
  [0.22, 0.02],
]
export const digits = { count: 5, height: 0.11 } as const
export const cabinets = { y: 1.5, xs: [-1.5, -0.5, 0.5, 1.5] } as const
