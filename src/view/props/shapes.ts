import type { BufferGeometry } from 'three'
import { Solids, type Vector, plain } from '../mesh/solids.ts'
import { Surface } from '../mesh/surface.ts'
import { palette } from '../palette.ts'
import { lampHeight } from '../roads/lamps.ts'

const { building: colors, halo } = palette
const white = 0xffffff
const dark = 0x0c0d0f
const glass = 0x10161c

/** A saloon of 4.6 m that looks along x; white parts take the colour of the instance. */
export function parkedCar(): BufferGeometry {
  const solids = new Solids()
  const half = 0.93
  const body: readonly [number, number][] = [
    [2.3, 0.35],
    [2.26, 0.74],
    [1.05, 0.93],
    [0.25, 1.45],
    [-0.7, 1.51],
    [-1.75, 1.33],
    [-2.2, 0.92],
    [-2.3, 0.35],
  ]
  const width = (z: number) => (z > 1 ? half - 0.22 : z < 0.5 ? half - 0.04 : half)
  const at = (i: number, side: number): Vector => [body[i]![0], side * width(body[i]![1]), body[i]![1]]
  for (let i = 0; i + 1 < body.length; i++) {
    const window = i === 2 || i === 5
    solids.quad(at(i, 1), at(i + 1, 1), at(i + 1, -1), at(i, -1), plain(window ? glass : white))
  }
  for (const side of [1, -1]) {
    const face = (points: readonly [number, number][], finish = plain(white)) => {
      const corners = points.map(([x, z]): Vector => [x, side * width(z), z])
      const [a, b, c, d] = (side > 0 ? corners.toReversed() : corners) as [Vector, Vector, Vector, Vector]
      solids.quad(a, b, c, d, finish)
    }
    face([
      [-2.3, 0.35],
      [2.3, 0.35],
      [2.26, 0.74],
      [-2.24, 0.82],
    ])
    face([
      [-2.24, 0.82],
      [2.26, 0.74],
      [1.05, 0.93],
      [-2.2, 0.92],
    ])
    face(
      [
        [-2.2, 0.92],
        [1.05, 0.93],
        [0.25, 1.45],
        [-1.75, 1.33],
      ],
      plain(glass),
    )
    for (const x of [-1.4, 1.42]) {
      solids.box([x - 0.33, side > 0 ? 0.72 : -0.95, 0], [x + 0.33, side > 0 ? 0.95 : -0.72, 0.62], plain(dark))
    }
  }
  solids.box([-2.32, -0.8, 0.66], [-2.24, 0.8, 0.78], plain(0x8a1a12))
  return solids.geometry()
}

/** A 40-foot container along x, standing on z = 0. */
export function container(): BufferGeometry {
  const solids = new Solids()
  const corrugated = { surface: Surface.corrugated, color: white }
  solids.box([-6.1, -1.22, 0], [6.1, 1.22, 2.6], corrugated)
  for (const x of [-6.05, 6.05]) solids.box([x - 0.08, -1.25, 0], [x + 0.08, 1.25, 2.62], plain(white))
  return solids.geometry()
}

/** A flat wagon of a block train, along x. */
export function wagon(): BufferGeometry {
  const solids = new Solids()
  solids.box([-6.6, -1.3, 0.95], [6.6, 1.3, 1.2], plain(colors.dark))
  solids.box([-6.6, -0.3, 0.6], [6.6, 0.3, 0.95], plain(colors.steel))
  for (const x of [-5.2, -3.6, 3.6, 5.2]) {
    for (const y of [-0.75, 0.75]) solids.box([x - 0.42, y - 0.1, 0.15], [x + 0.42, y + 0.1, 0.95], plain(dark))
  }
  return solids.geometry()
}

/** Street lamp with its arm along x. */
export function streetLamp(): BufferGeometry {
  const solids = new Solids()
  const { street: top } = lampHeight
  solids.beam([0, 0, 0], [0, 0, top - 0.2], 0.2, plain(0x6a747c))
  solids.beam([0, 0, top - 0.2], [2.4, 0, top + 0.2], 0.14, plain(0x6a747c))
  solids.box([1.6, -0.25, top + 0.05], [3, 0.25, top + 0.22], plain(0xe9edf0))
  solids.box([1.7, -0.2, top - 0.02], [2.9, 0.2, top + 0.05], plain(halo.lamp, 6))
  return solids.geometry()
}

/** Mast with five flood lights that look along x. */
export function floodMast(): BufferGeometry {
  const solids = new Solids()
  const { flood: top } = lampHeight
  solids.cylinder(0, 0, 0, top, 0.4, plain(0x7b868e), 0.22, 8)
  solids.box([-0.5, -2.4, top - 0.6], [0.5, 2.4, top + 0.4], plain(0x59626a))
  for (const y of [-2, -1, 0, 1, 2])
    solids.box([0.5, y - 0.36, top - 0.5], [0.6, y + 0.36, top + 0.3], plain(halo.flood, 6))
  return solids.geometry()
}
