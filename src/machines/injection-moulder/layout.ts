/** Height of the mould's middle, the parting plane and the way of the moving platen; metres. */
export const axis = 1.25
export const parting = -0.35
export const opening = 0.62
/** How far the robot goes to the moving half, whose part it holds this far ahead of its wrist. */
export const taking = { x: -0.24, reach: 0.06 } as const
/** Where the take-out robot waits, and the belt on which it puts parts. */
export const robot = { waitZ: 2.55, inMould: 1.3, overBelt: 0.78, beltY: -1.25 } as const
export const belt = { y: -1.25, height: 0.7, from: -0.66, way: 1.6 } as const
