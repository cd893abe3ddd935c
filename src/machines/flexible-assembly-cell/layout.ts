/** Pallets in the cell, the lane that they run on, and the places of its stations along x; metres. */
export const pallets = 2
export const lane = { y: 0.05, height: 0.86, ends: 1.8 } as const
export const stations = [-0.8, 0.8] as const
/** Top of a pallet over the lane, and of the base that lies on it. */
export const palletTop = 0.045
export const baseTop = 0.1
/** Where the gripper takes covers, and where the ends of its axes are when it waits. */
export const covers = [0, 0.44, 1.08] as const
export const gripper = { waits: [0, 0.44, 1.4] as const, coverTop: 0.05 }
/** Bins with a light each, above the lane: x of station 1's. */
export const bins = [-1.2, -0.93, -0.66, -0.39] as const
