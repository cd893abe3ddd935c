type Triple = readonly [number, number, number]

export const belt = { y: -0.5, top: 0.95 } as const
/** Groups of bottles: empty to the filler, full to the capper, labelled to the packer; then cartons. */
export const empty = { count: 2, from: [-3.9, belt.y, belt.top] as Triple, way: 1.25 } as const
export const filled = { count: 2, from: [-1.75, belt.y, belt.top] as Triple, way: 1.35 } as const
export const labelled = { count: 3, from: [-0.15, belt.y, belt.top] as Triple, way: 1.75 } as const
export const cartons = { count: 2, from: [2.0, belt.y, 0.62] as Triple, way: 2.1 } as const
/** Carousel of the filler, whose bottles meet the belt. */
export const filler = { x: -2.25, y: 0.12, radius: 0.62, places: 12 } as const
export const capper = { x: -0.35, y: -0.22, radius: 0.28 } as const
/** Reel of labels. */
export const reel: Triple = [0.52, -0.02, 1.3]
export const display: Triple = [2.1, -1.03, 1.88]
export const digits = { count: 5, height: 0.14 } as const
