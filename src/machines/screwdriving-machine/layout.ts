/** Screws of the product on the table, in the table's frame: metres. */
export const screws = [
  [-0.13, -0.08],
  [0, -0.08],
  [0.13, -0.08],
  [0.13, 0.08],
  [0, 0.08],
  [-0.13, 0.08],
] as const
/** Where the table stands when its middle is below the head, and how high its product is. */
export const table = { at: [0, 0.05, 1] as const, way: 0.42 }
export const productTop = 0.075
