/** The anchor on its post, the plan that the terminal shows, and the trolley with the tag; metres. */
export const anchor = [-0.5, 0, 2.5] as const
export const plan = { at: [-0.5, -0.13, 1.45] as const, width: 0.72, height: 0.48 }
/** Sides of the hall that the plan stands for. */
export const hall = { length: 60, width: 40 }
export const tag = [0.62, -0.22, 0.98] as const
export const rings = 3
export const reach = 0.95
export const number = [-0.5, -0.13, 1.02] as const
