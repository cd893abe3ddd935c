import type { BuildModel } from '../model.ts'
import type { Body, Pair } from '../kit/body.ts'
import { box, panel } from '../kit/box.ts'
import { bolts, emergencyStop, scanner, statusBar, wheel } from '../kit/fittings.ts'
import { cylinder, lathe } from '../kit/lathe.ts'
import { sideProfile } from '../kit/prism.ts'
import { toteBox } from '../kit/totes.ts'

/** Height of the lifting deck when it carries, metres. */
const lifted = 0.3
const hull: readonly Pair[] = [
  [-0.5, 0.06],
  [0.5, 0.06],
  [0.55, 0.11],
  [0.54, 0.19],
  [0.46, 0.24],
  [-0.46, 0.24],
  [-0.54, 0.19],
  [-0.55, 0.11],
]

/** Drives under a shelf and lifts it: a flat hull with a round deck. */
const buildModel: BuildModel = ({ part }) => ({ parts: [part(vehicle)], load: part(shelf) })
export default buildModel

function vehicle(body: Body): void {
  sideProfile(body, 'dark', hull, 0.72, 0.03)
  sideProfile(
    body,
    'white',
    hull.map(([x, z]): Pair => [x * 0.985, z * 0.72 + 0.072]),
    0.7,
    0.03,
  )
  lathe(
    body,
    'steel',
    [
      [0, 0.2],
      [0.3, 0.2],
      [0.3, 0.26],
      [0.27, 0.285],
      [0, 0.285],
    ],
    28,
  )
  body.at([0, 0, 0.286], [0, 0, 0], () => bolts(body, 0.2, 8, 0.012))
  cylinder(body, 'rubber', 0.14, 0.006, [0, 0, 0.289], 'z', 20)
  for (const x of [-0.4, 0.4]) box(body, 'gap', [0.012, 0.66, 0.01], [x, 0, 0.244], 0)
  for (const side of [1, -1]) {
    wheel(body, 0.085, 0.06, [0, side * 0.33, 0.085])
    for (const x of [-0.42, 0.42]) cylinder(body, 'rubber', 0.04, 0.04, [x, side * 0.22, 0.04], 'y', 10)
    statusBar(body, [0.7, 0.01, 0.02], [0, side * 0.352, 0.2])
    box(body, 'blue', [0.26, 0.008, 0.04], [-0.24, side * 0.355, 0.15], 0)
    box(body, 'hazard', [0.01, 0.2, 0.05], [0.548, side * 0.2, 0.13], 0)
    box(body, 'headlight', [0.01, 0.12, 0.02], [0.545, side * 0.2, 0.175], 0)
    box(body, 'tailLight', [0.01, 0.12, 0.02], [-0.545, side * 0.2, 0.175], 0)
    emergencyStop(body, [side * 0.36, -side * 0.355, 0.15], -side)
    scanner(body, [side * 0.46, side * 0.28, 0.16])
  }
  panel(body, 'screen', 0.1, 0.16, [0.46, 0.16, 0.245])
}

function shelf(body: Body): void {
  const [length, width, height] = [1.06, 0.86, 1.75]
  for (const x of [-1, 1]) {
    for (const y of [-1, 1])
      box(body, 'rackPost', [0.05, 0.05, height - 0.04], [(x * length) / 2, (y * width) / 2, 0.04 + height / 2], 0.008)
  }
  for (const z of [lifted + 0.03, 0.8, 1.28, height]) {
    box(body, 'zinc', [length, width, 0.02], [0, 0, z], 0)
    for (const side of [-1, 1]) {
      box(body, 'rackBeam', [length, 0.04, 0.06], [0, (side * width) / 2, z], 0.008)
      box(body, 'rackBeam', [0.04, width, 0.06], [(side * length) / 2, 0, z], 0.008)
    }
  }
  for (const [level, z] of [lifted + 0.04, 0.81, 1.29].entries())
    for (const x of [-0.26, 0.26]) if (level < 2 || x > 0) toteBox(body, [x, 0, z], level + (x > 0 ? 1 : 0))
}
