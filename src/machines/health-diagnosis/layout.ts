/** Bars of the spectrum: multiples of the turning frequency, with the share of the vibration that each has in a sound spindle. */
export const orders = [0.12, 0.9, 0.22, 0.5, 0.14, 0.3, 0.1, 0.18, 0.08, 0.12, 0.06, 0.08] as const
/** Orders that a worn bearing raises. */
export const bearingOrders: ReadonlySet<number> = new Set([4, 6, 9])
export const barPitch = 0.085
export const barHeight = 0.44
export const screen = [-0.75, 0.36, 1.22] as const
/** Height of the spindle's axis over the bench. */
export const axis = 1.06
export const bench = { x: 0.85, length: 1.7 } as const
export const numbers = [
  [-1.18, 0.34, 1.92],
  [-0.32, 0.34, 1.92],
] as const
/** mm/s at which an order fills the screen. */
export const fullScale = 4
/** Health below which the spindle is to be looked after, %. */
export const worn = 60
