/** Height of the board's way and its length; metres. */
export const lane = { height: 0.95, way: 0.9 } as const
export const board = { length: 0.3, width: 0.26 } as const
