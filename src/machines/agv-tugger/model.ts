import type { BuildModel } from '../model.ts'
import type { Body, Pair } from '../kit/body.ts'
import { box } from '../kit/box.ts'
import { console, emergencyStop, lidar, scanner, stackLight, statusBar, wheel } from '../kit/fittings.ts'
import { cylinder } from '../kit/lathe.ts'
import { sideProfile } from '../kit/prism.ts'

const hood: readonly Pair[] = [
  [-0.1, 0.3],
  [0.84, 0.3],
  [0.88, 0.42],
  [0.78, 0.72],
  [0.5, 0.84],
  [0.02, 0.86],
  [-0.1, 0.78],
]
const deck: readonly Pair[] = [
  [-0.86, 0.14],
  [0.82, 0.14],
  [0.88, 0.22],
  [0.86, 0.34],
  [-0.86, 0.34],
]
const tower: readonly Pair[] = [
  [-0.24, 0.3],
  [-0.06, 0.3],
  [-0.06, 0.98],
  [-0.16, 1.06],
  [-0.28, 1.02],
]

/** Tow tractor: low rear deck with a hitch, hood in front, operator's column; a load makes it pull a trolley. */
const buildModel: BuildModel = ({ part }) => ({ parts: [part(tractor)], load: part(trolley) })
export default buildModel

function tractor(body: Body): void {
  sideProfile(body, 'dark', deck, 0.86, 0.03)
  sideProfile(body, 'yellow', hood, 0.8, 0.05)
  sideProfile(body, 'grey', tower, 0.62, 0.03)
  box(body, 'rubber', [0.5, 0.6, 0.02], [-0.56, 0, 0.35], 0)
  body.at([-0.25, 0, 1], [0, 0, -Math.PI / 2], () => body.at([0, 0, 0], [-0.5, 0, 0], () => console(body, 0.44, 0.3)))
  lidar(body, [-0.02, 0, 0.84], 1.24)
  stackLight(body, [-0.16, 0.24, 1.02], 0.04)
  for (const side of [1, -1]) {
    wheel(body, 0.17, 0.1, [0.58, side * 0.37, 0.17])
    wheel(body, 0.17, 0.1, [-0.58, side * 0.37, 0.17])
    statusBar(body, [0.7, 0.014, 0.026], [0.35, side * 0.402, 0.37])
    box(body, 'gap', [0.012, 0.01, 0.4], [0.1, side * 0.4, 0.56], 0)
    emergencyStop(body, [-0.16, side * 0.31, 0.8], side)
    box(body, 'dark', [0.5, 0.012, 0.16], [0.3, side * 0.4, 0.55], 0)
    box(body, 'louvre', [0.24, 0.012, 0.12], [0.2, side * 0.405, 0.55], 0)
    box(body, 'headlight', [0.02, 0.14, 0.07], [0.845, side * 0.26, 0.5], 0)
    box(body, 'tailLight', [0.01, 0.08, 0.04], [-0.862, side * 0.36, 0.28], 0)
    scanner(body, [0.8, side * 0.34, 0.25])
    box(body, 'hazard', [0.01, 0.18, 0.12], [-0.862, side * 0.2, 0.24], 0)
  }
  box(body, 'steel', [0.16, 0.08, 0.05], [-0.92, 0, 0.24], 0.01)
  cylinder(body, 'steel', 0.03, 0.12, [-0.97, 0, 0.27], 'z', 10)
}

function trolley(body: Body): void {
  const back = -1.9
  box(body, 'steel', [0.6, 0.05, 0.05], [back + 0.85, 0, 0.24], 0)
  box(body, 'blue', [1.2, 0.84, 0.06], [back, 0, 0.28], 0.015)
  for (const x of [-0.5, 0.5]) for (const y of [-0.34, 0.34]) wheel(body, 0.11, 0.06, [back + x, y, 0.11])
  for (const x of [-0.58, 0.58])
    for (const y of [-0.4, 0.4]) box(body, 'steel', [0.04, 0.04, 0.8], [back + x, y, 0.7], 0)
  for (const x of [-0.29, 0.29])
    for (const z of [0, 1]) box(body, 'carton', [0.54, 0.74, 0.36], [back + x, 0, 0.5 + z * 0.38], 0.012)
}
