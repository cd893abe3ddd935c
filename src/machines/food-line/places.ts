type Triple = readonly [number, number, number]

export const beltTop = 0.95
/** Raw goods go through the washer into the cutter, cut ones on into the oven, baked ones out of it. */
export const raw = { count: 3, from: [-4.0, 0, beltTop] as Triple, way: 2.9 } as const
export const sliced = { count: 2, from: [-1.1, 0, beltTop] as Triple, way: 2.1 } as const
export const baked = { count: 3, from: [1.7, 0, beltTop] as Triple, way: 2.7 } as const
export const washer = { x: -2.75, length: 1.6 } as const
export const cutter: Triple = [-1.1, -0.47, 1.45]
export const oven = { x: 1.75, length: 3, top: 1.75 } as const
export const display: Triple = [1.0, -0.7, 1.42]
export const digits = { count: 4, height: 0.14 } as const
