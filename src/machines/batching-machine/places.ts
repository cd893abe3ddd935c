/** Middle of each bin along x, and how high their outlets are. */
export const bins = [-3.3, -1.9, -0.5] as const
export const outlet = 2.1
/** The trough in which the charge is weighed, between the feet of the bins. */
export const trough = { x: -1.9, length: 4.2, width: 0.9, floor: 1.05, height: 0.55 } as const
/** The skip runs from its pit beside the trough up to the mixer. */
export const skip = { foot: [1.05, 0, 0.28] as const, run: 2.15, rise: 2.75 } as const
export const skipWay = Math.hypot(skip.run, skip.rise)
export const skipAlong = [skip.run / skipWay, 0, skip.rise / skipWay] as const
export const mixer = { x: 4.1, z: 2.3, radius: 0.62, width: 1.5 } as const
/** Belt under the mixer: its top, and how far a heap goes on it. */
export const belt = { from: 4.1, z: 0.62, way: 1.75 } as const
/** Centre of the readout of the weight; it faces -y. */
export const display = [-1.9, -0.56, 1.32] as const
export const digits = { count: 4, height: 0.2 } as const
