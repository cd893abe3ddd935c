/** Castings on the line at the same time, the belt's height, and the way from where they come to where they leave. Metres. */
export const parts = 2
export const beltHeight = 0.75
export const way = 4
/** Where the arch's cameras and lasers stand around the line: y and z, from left to right. */
export const eyes = [
  [0.92, 1.1],
  [0.72, 1.72],
  [0.28, 2],
  [-0.28, 2],
  [-0.72, 1.72],
  [-0.92, 1.1],
] as const
export const focus = [0, beltHeight + 0.15] as const
