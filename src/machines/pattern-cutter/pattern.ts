type Point = readonly [x: number, y: number]

/** Height of the top of the cloth, m. */
export const clothTop = 0.93
/** How far the table moves the pieces on when all are cut. */
export const feedWay = 1.95

/** Pieces of a shirt as they lie on the cloth, m from the middle of the cutting field: front, back, two sleeves, collar. */
export const pieces: readonly (readonly Point[])[] = [
  [
    [-0.72, -0.72],
    [-0.12, -0.72],
    [-0.12, -0.42],
    [-0.3, -0.3],
    [-0.32, -0.14],
    [-0.5, -0.08],
    [-0.72, -0.12],
  ],
  [
    [-0.72, 0.72],
    [-0.72, 0.06],
    [-0.46, 0.02],
    [-0.3, 0.12],
    [-0.3, 0.3],
    [-0.1, 0.44],
    [-0.1, 0.72],
  ],
  [
    [0.02, -0.7],
    [0.5, -0.66],
    [0.66, -0.4],
    [0.5, -0.16],
    [0.02, -0.2],
  ],
  [
    [0.02, 0.7],
    [0.02, 0.2],
    [0.5, 0.16],
    [0.66, 0.4],
    [0.5, 0.66],
  ],
  [
    [0.0, -0.07],
    [0.62, -0.1],
    [0.68, 0.0],
    [0.62, 0.1],
    [0.0, 0.07],
  ],
]

/** Middle of a piece. */
export function middleOf(piece: readonly Point[]): Point {
  const sum = (axis: 0 | 1) => piece.reduce((total, point) => total + point[axis], 0) / piece.length
  return [sum(0), sum(1)]
}

/** A point of the knife's way: where, after how many metres of all, with the knife in the cloth or above it, on which piece. */
interface Stop {
  readonly at: Point
  readonly way: number
  readonly cutting: boolean
  readonly piece: number
}

/** The knife's whole way from the middle of the field round all pieces and back; lifting counts as 0.12 m. */
export function knifeWay(): readonly Stop[] {
  const lift = 0.12
  const stops: Stop[] = [{ at: [0, 0], way: 0, cutting: false, piece: 0 }]
  const go = (at: Point, cutting: boolean, piece: number, extra = 0) => {
    const before = stops.at(-1)!
    const way = before.way + Math.hypot(at[0] - before.at[0], at[1] - before.at[1]) + extra
    stops.push({ at, way, cutting, piece })
  }
  pieces.forEach((piece, index) => {
    go(piece[0]!, false, index)
    go(piece[0]!, true, index, lift)
    for (const corner of [...piece.slice(1), piece[0]!]) go(corner, true, index)
    go(piece[0]!, false, index, lift)
  })
  go([0, 0], false, pieces.length - 1)
  return stops
}
