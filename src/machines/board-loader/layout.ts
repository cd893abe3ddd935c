/** Slots of a magazine, their distance, and the way of a board from its slot to the line. Metres. */
export const slots = 8
export const pitch = 0.05
export const conveyorHeight = 0.95
export const magazineAt = { x: -0.32, y: 0.05, foot: -0.06 } as const
export const board = { length: 0.3, width: 0.24 }
/** How far the pusher moves a board, and the conveyor takes it from there. */
export const pushed = 0.42
export const taken = 1.1
/** The ways of magazines that come from behind and leave to the front. */
export const magazineWay = 0.62
