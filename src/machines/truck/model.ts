import type { BuildModel } from '../model.ts'
import type { Body, Pair } from '../kit/body.ts'
import { box } from '../kit/box.ts'
import { wheel } from '../kit/fittings.ts'
import { cylinder } from '../kit/lathe.ts'
import { sideProfile } from '../kit/prism.ts'

const cab: readonly Pair[] = [
  [3.9, 0.62],
  [5.78, 0.62],
  [5.95, 0.8],
  [5.98, 1.9],
  [5.72, 3.1],
  [5.45, 3.5],
  [3.9, 3.62],
]
const deflector: readonly Pair[] = [
  [3.95, 3.5],
  [5.4, 3.48],
  [4.9, 3.74],
  [3.95, 3.88],
]
const windscreen: readonly Pair[] = [
  [5.9, 1.98],
  [5.99, 1.98],
  [5.77, 3.02],
  [5.68, 3.02],
]

/** Tractor with a box trailer, 12 m over all. The load is the container on the trailer. */
const buildModel: BuildModel = ({ part }) => ({ parts: [part(tractorAndTrailer)], load: part(container) })
export default buildModel

function tractorAndTrailer(body: Body): void {
  driversCab(body)
  box(body, 'dark', [6.4, 0.9, 0.24], [2.6, 0, 0.84], 0.03)
  box(body, 'mast', [9.2, 0.9, 0.2], [-1.3, 0, 1.1], 0.02)
  box(body, 'dark', [9.3, 2.4, 0.12], [-1.3, 0, 1.26], 0.02)
  for (const x of [-5.2, -3.9, -2.6]) pair(body, x)
  pair(body, 2.3)
  pair(body, 4.9)
  for (const side of [1, -1]) {
    box(body, 'steel', [2.6, 0.03, 0.5], [-0.4, side * 1.2, 0.85], 0)
    cylinder(body, 'steel', 0.32, 1.1, [3.45, side * 0.98, 0.72], 'x', 16)
    box(body, 'dark', [1.2, 0.3, 0.08], [2.3, side * 1.1, 1.16], 0.02)
    box(body, 'tailLight', [0.02, 0.4, 0.12], [-5.96, side * 0.95, 0.95], 0)
    for (let i = 0; i < 5; i++) box(body, 'lamp', [0.06, 0.01, 0.04], [-5 + i * 1.6, side * 1.205, 1.24], 0)
  }
  box(body, 'hazard', [0.02, 2.2, 0.14], [-5.96, 0, 0.72], 0)
}

function driversCab(body: Body): void {
  sideProfile(body, 'white', cab, 2.44, 0.07)
  sideProfile(body, 'white', deflector, 2.1, 0.05)
  sideProfile(body, 'smoke', windscreen, 2.2, 0.02)
  box(body, 'dark', [0.06, 2, 0.6], [5.965, 0, 1.25], 0.02)
  for (let i = 0; i < 4; i++) box(body, 'steel', [0.03, 1.8, 0.03], [5.99, 0, 1.06 + i * 0.14], 0)
  box(body, 'dark', [0.24, 2.46, 0.34], [5.86, 0, 0.56], 0.05)
  box(body, 'blue', [1.9, 2.46, 0.09], [4.9, 0, 1.78], 0.01)
  box(body, 'state', [0.2, 0.9, 0.1], [4.6, 0, 3.86], 0.02)
  for (const side of [1, -1]) {
    sideProfile(
      body,
      'smoke',
      [
        [4.75, 2],
        [5.72, 2],
        [5.52, 2.95],
        [4.75, 2.95],
      ],
      0.03,
      0.01,
      side * 1.21,
    )
    box(body, 'headlight', [0.05, 0.42, 0.16], [5.98, side * 0.92, 0.8], 0.02)
    box(body, 'dark', [0.12, 0.22, 0.55], [5.62, side * 1.36, 2.45], 0.03)
    box(body, 'gap', [0.012, 0.02, 1.9], [4.7, side * 1.215, 1.9], 0)
    box(body, 'steel', [0.02, 0.03, 0.5], [4.62, side * 1.23, 1.7], 0)
    for (const z of [0.5, 0.8]) box(body, 'dark', [0.5, 0.2, 0.05], [5.35, side * 1.14, z], 0.01)
  }
}

function pair(body: Body, x: number): void {
  for (const side of [1, -1]) {
    wheel(body, 0.5, 0.5, [x, side * 0.98, 0.5], 'grey')
    box(body, 'dark', [1.15, 0.5, 0.04], [x, side * 0.98, 1.06], 0.01)
  }
  cylinder(body, 'dark', 0.09, 1.6, [x, 0, 0.5], 'y', 8)
}

function container(body: Body): void {
  const [length, height, middle, floor] = [9.2, 2.58, -1.3, 1.32]
  box(body, 'container', [length, 2.44, height], [middle, 0, floor + height / 2], 0.02)
  const ends = [middle - length / 2, middle + length / 2]
  for (const x of ends) {
    for (const y of [-1.2, 1.2]) box(body, 'grey', [0.14, 0.14, height + 0.02], [x, y, floor + height / 2], 0.015)
    for (const z of [floor, floor + height]) box(body, 'grey', [0.14, 2.46, 0.14], [x, 0, z], 0.015)
  }
  for (const y of [-1.2, 1.2]) {
    for (const z of [floor, floor + height]) box(body, 'grey', [length, 0.12, 0.12], [middle, y, z], 0.012)
  }
  for (const y of [-0.8, -0.25, 0.25, 0.8])
    cylinder(body, 'steel', 0.025, height - 0.3, [ends[0]! - 0.05, y, floor + height / 2], 'z', 6)
}
