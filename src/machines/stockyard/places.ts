type Triple = readonly [number, number, number]

/** Middles of the bays, the front row first, from the left; their half lengths. */
export const bays: readonly Triple[] = [0.3, 2.7].flatMap((y) => [-3.3, 0, 3.3].map((x): Triple => [x, y, 0.02]))
export const bay = { length: 3, width: 2.1 } as const
/** Runway of the scanning gantry: its rails, and how high its beam is. */
export const gantry = { front: -1.15, back: 4.1, z: 3.3, reach: 4.4 } as const
/** Screen of the yard's control station: its middle, size, and the width and height of a bar. */
export const screen = { at: [-3.1, -2.3, 1.72] as Triple, width: 1.9, height: 1.06, bar: [0.3, 0.3] } as const

/** Foot of the bar of a bay on the screen. */
export function barAt(index: number): Triple {
  const [x, y, z] = screen.at
  return [x - 0.32 + (index % 3) * 0.48, y - 0.004, z + (index < 3 ? -0.44 : -0.02)]
}
export const display: Triple = [screen.at[0] + 0.46, screen.at[1] - 0.004, screen.at[2] + 0.41]
export const digits = { count: 5, height: 0.13 } as const
/** Where the mark of the gantry stands on the map when the gantry is in the middle, and metres on the map for one in the yard. */
export const mark = {
  at: [screen.at[0] + 0.16, screen.at[1] - 0.006, screen.at[2] - 0.04] as Triple,
  scale: 0.145,
} as const
