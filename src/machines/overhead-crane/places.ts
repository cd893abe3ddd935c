/** Where a coil is fetched and put, metres from the middle of the runway. */
export const from = [-4, -2] as const
export const to = [4, 2] as const
/** Farthest that the hook goes down, metres. */
export const drop = 4.2
/** Share of it at which the tongs reach a coil on the floor. */
export const atCoil = 0.94
