import type { BuildModel } from '../model.ts'
import type { Body, Pair } from '../kit/body.ts'
import { box, panel } from '../kit/box.ts'
import { emergencyStop, scanner, statusBar, wheel } from '../kit/fittings.ts'
import { cylinder } from '../kit/lathe.ts'
import { sideProfile } from '../kit/prism.ts'
import { toteBox } from '../kit/totes.ts'

/** Top of the rollers, metres. */
const deck = 0.76
const hull: readonly Pair[] = [
  [-0.62, 0.1],
  [0.62, 0.1],
  [0.69, 0.17],
  [0.69, 0.4],
  [0.64, 0.46],
  [-0.64, 0.46],
  [-0.69, 0.4],
  [-0.69, 0.17],
]

/** Hands boxes over at the side: a powered roller bed with guards on a white chassis. */
const buildModel: BuildModel = ({ part }) => ({ parts: [part(vehicle)], load: part(load) })
export default buildModel

function vehicle(body: Body): void {
  sideProfile(body, 'white', hull, 0.8, 0.04)
  box(body, 'dark', [1.3, 0.82, 0.1], [0, 0, 0.08], 0.02)
  box(body, 'gap', [1.388, 0.7, 0.012], [0, 0, 0.3], 0)
  for (const side of [1, -1]) {
    wheel(body, 0.11, 0.06, [0.02, side * 0.36, 0.11])
    statusBar(body, [0.98, 0.012, 0.022], [0, side * 0.402, 0.42])
    box(body, 'gap', [0.012, 0.81, 0.32], [side * 0.3, 0, 0.28], 0)
    box(body, 'blue', [0.4, 0.01, 0.07], [0, side * 0.402, 0.34], 0)
    box(body, 'louvre', [0.22, 0.01, 0.08], [-0.46, side * 0.402, 0.24], 0)
    box(body, 'hazard', [0.012, 0.16, 0.07], [0.692, side * 0.28, 0.2], 0)
    box(body, 'headlight', [0.012, 0.1, 0.03], [0.692, side * 0.2, 0.36], 0)
    box(body, 'tailLight', [0.012, 0.1, 0.03], [-0.692, side * 0.2, 0.36], 0)
    scanner(body, [side * 0.6, side * 0.34, 0.2])
    emergencyStop(body, [side * 0.5, -side * 0.402, 0.34], -side)
  }
  frame(body)
  rollers(body)
}

function frame(body: Body): void {
  box(body, 'dark', [1.2, 0.66, 0.16], [0, 0, 0.53], 0.02)
  for (const x of [-0.62, 0.62]) {
    box(body, 'zinc', [0.07, 0.76, 0.24], [x, 0, 0.64], 0.012)
    box(body, 'yellow', [0.05, 0.76, 0.1], [x, 0, 0.86], 0.015)
    box(body, 'hazard', [0.008, 0.6, 0.05], [x + Math.sign(x) * 0.038, 0, 0.62], 0)
  }
  for (const side of [1, -1]) {
    box(body, 'blue', [1.24, 0.04, 0.12], [0, side * 0.4, 0.66], 0.012)
    box(body, 'curtain', [0.03, 0.012, 0.03], [0.5, side * 0.424, 0.68], 0)
  }
  body.at([0.672, 0, 0.7], [0, Math.PI / 2, 0], () => panel(body, 'screen', 0.12, 0.2, [0, 0, 0]))
}

function rollers(body: Body): void {
  for (let i = 0; i < 9; i++) cylinder(body, 'steel', 0.042, 0.74, [-0.5 + i * 0.125, 0, deck - 0.042], 'y', 10)
  for (let i = 0; i < 8; i++) box(body, 'gap', [0.02, 0.72, 0.02], [-0.44 + i * 0.125, 0, deck - 0.09], 0)
}

function load(body: Body): void {
  for (const x of [-0.29, 0.29]) for (const level of [0, 1]) toteBox(body, [x, 0, deck + level * 0.3], level * 2)
}
