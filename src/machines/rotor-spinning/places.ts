/** Spinning positions along x. */
export const positions: readonly number[] = Array.from({ length: 14 }, (_, i) => (i - 6.5) * 0.46)
/** Axis of all packages. */
export const winding = { y: -0.46, z: 1.62 } as const
/** Wound radius of a full package, and its width; m. */
export const full = { radius: 0.17, width: 0.3, tube: 0.032 } as const
/** A bare tube, as a share of a full package. */
export const bare = 0.22
/** Positions in the order in which the robot serves them: every other one out, the rest on the way back. */
export const served: readonly number[] = [0, 2, 4, 6, 8, 10, 12, 13, 11, 9, 7, 5, 3, 1]
