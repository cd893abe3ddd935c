/** Height of the rail, way of a carrier along x, and the height of the body's floor when it hangs low; metres. */
export const rail = 4.5
export const way = 4
export const floor = 0.9
/** How much the carrier lifts it for work from below. */
export const lift = 0.8
export const stages = ['painted', 'finished'] as const
