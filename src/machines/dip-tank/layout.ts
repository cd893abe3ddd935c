/** Inner measures of the tank and height of its surface; metres. */
export const usualLength = 6.4
export const tank = { width: 2.5, rim: 1.9, surface: 1.65 }
export const rail = 4.6
/** Way of the carrier along x, and how far it lowers a body under the surface. */
export const way = 3.6
export const dip = 2.1
/** Height of the body's floor below the carrier's pivot. */
export const hang = 1.2
export const pumps = [-1.6, 1.6] as const
