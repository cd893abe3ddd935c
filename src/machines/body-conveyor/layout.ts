/** Height of the rollers' tops, their places along x, and the way of a skid from where it comes to where it leaves; metres. */
export const deck = 0.62
export const rollers = [-2.5, -1.5, -0.5, 0.5, 1.5, 2.5] as const
export const rollerRadius = 0.12
export const way = 4
/** What stands on the skid, by number of the stage. */
export const stages = ['body in white', 'primed', 'painted', 'finished'] as const
