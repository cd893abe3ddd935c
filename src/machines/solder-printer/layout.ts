/** Rails that carry the board, and how far it is lifted against the stencil; metres. */
export const lane = { y: -0.05, height: 0.95, way: 1.6, lift: 0.07 } as const
export const board = { length: 0.36, width: 0.3 } as const
export const squeegee = { way: 0.56, up: 0.06 } as const
