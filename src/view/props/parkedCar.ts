import type { BufferGeometry } from 'three'
import { type Finish, Solids, type Vector, plain } from '../mesh/solids.ts'
import type { Form } from './prop.ts'

const white = plain(0xffffff)
const glass = plain(0x10161c)
const dark = plain(0x0c0d0f)
const half = 0.93

/** A car of 4.6 m that looks along x, dark below as the ground under it is; white parts take the colour of the instance. */
export function parkedCar(form: Form): BufferGeometry {
  const solids = new Solids()
  solids.area(
    [
      [-2.35, -1],
      [2.35, -1],
      [2.35, 1],
      [-2.35, 1],
    ],
    0.04,
    dark,
  )
  if (form === 'near') nearCar(solids)
  else farCar(solids)
  return solids.geometry()
}

type Profile = readonly (readonly [number, number])[]

const width = (z: number) => (z > 1 ? half - 0.22 : z < 0.5 ? half - 0.04 : half)

function nearCar(solids: Solids): void {
  const body: Profile = [
    [2.3, 0.35],
    [2.26, 0.74],
    [1.05, 0.93],
    [0.25, 1.45],
    [-0.7, 1.51],
    [-1.75, 1.33],
    [-2.2, 0.92],
    [-2.3, 0.35],
  ]
  overTheTop(solids, body, [2, 5])
  for (const side of [1, -1]) {
    const face = (points: Profile, finish: Finish) => flank(solids, points, side, finish)
    face(
      [
        [-2.3, 0.35],
        [2.3, 0.35],
        [2.26, 0.74],
        [-2.24, 0.82],
      ],
      white,
    )
    face(
      [
        [-2.24, 0.82],
        [2.26, 0.74],
        [1.05, 0.93],
        [-2.2, 0.92],
      ],
      white,
    )
    face(
      [
        [-2.2, 0.92],
        [1.05, 0.93],
        [0.25, 1.45],
        [-1.75, 1.33],
      ],
      glass,
    )
    for (const x of [-1.4, 1.42])
      solids.box([x - 0.33, side > 0 ? 0.72 : -0.95, 0], [x + 0.33, side > 0 ? 0.95 : -0.72, 0.62], dark)
    solids.box([2.24, side * 0.68 - 0.2, 0.6], [2.31, side * 0.68 + 0.2, 0.7], plain(0xdfe8ee))
  }
  solids.box([-2.32, -0.8, 0.66], [-2.24, 0.8, 0.78], plain(0x8a1a12))
}

function farCar(solids: Solids): void {
  const body: Profile = [
    [2.3, 0.3],
    [2.2, 0.8],
    [1.05, 0.93],
    [0.2, 1.48],
    [-1.5, 1.4],
    [-2.3, 0.3],
  ]
  overTheTop(solids, body, [2])
  for (const side of [1, -1]) {
    flank(
      solids,
      [
        [-2.3, 0.3],
        [2.3, 0.3],
        [1.05, 0.93],
        [-2.1, 0.93],
      ],
      side,
      white,
    )
    flank(
      solids,
      [
        [-2.1, 0.93],
        [1.05, 0.93],
        [0.2, 1.48],
        [-1.5, 1.4],
      ],
      side,
      glass,
    )
  }
}

/** The skin from the nose over the roof to the tail; `windows` counts its panes of glass. */
function overTheTop(solids: Solids, body: Profile, windows: readonly number[]): void {
  const at = (i: number, side: number): Vector => [body[i]![0], side * width(body[i]![1]), body[i]![1]]
  for (let i = 0; i + 1 < body.length; i++) {
    solids.quad(at(i, 1), at(i + 1, 1), at(i + 1, -1), at(i, -1), windows.includes(i) ? glass : white)
  }
}

function flank(solids: Solids, points: Profile, side: number, finish: Finish): void {
  const corners = points.map(([x, z]): Vector => [x, side * width(z), z])
  const [a, b, c, d] = (side > 0 ? corners.toReversed() : corners) as [Vector, Vector, Vector, Vector]
  solids.quad(a, b, c, d, finish)
}
