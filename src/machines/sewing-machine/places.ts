/** Where the needle goes in, on the table top. */
export const needle = { x: -0.24, top: 0.8 } as const
/** A piece of cloth, m: it passes under the needle along y, and goes to the stack on the left. */
export const piece = { width: 0.3, length: 0.5, from: -0.28, way: 0.52, aside: 0.5 } as const
export const stitches = 26
export const sewing = { from: 0.12, until: 0.78 } as const
