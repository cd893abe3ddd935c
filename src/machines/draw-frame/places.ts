/** Where the coiler stands over the can that fills. */
export const coiler = { x: 1.75, z: 1.16 } as const
/** Cans: radius and height; how far they travel across the machine, half of it up to the coiler. */
export const can = { radius: 0.29, height: 0.92, floor: 0.14, way: 2.3 } as const
/** Pairs of drafting rollers, from the creel to the delivery. */
export const rollers = [0.42, 0.62, 0.86] as const
export const draftHeight = 1.28
export const display = [1.1, -0.58, 1.02] as const
export const digits = { count: 5, height: 0.09 } as const
