import type { BuildModel } from '../model.ts'
import type { Body, Pair } from '../kit/body.ts'
import { box } from '../kit/box.ts'
import { loadedPallet } from '../kit/carriers.ts'
import { emergencyStop, scanner, wheel } from '../kit/fittings.ts'
import { prism, sideProfile } from '../kit/prism.ts'

const deck: readonly Pair[] = [
  [-0.68, 0.1],
  [0.68, 0.1],
  [0.7, 0.16],
  [0.64, 0.27],
  [-0.64, 0.27],
  [-0.7, 0.16],
]

/** Flat carrier that lifts a pallet from below: light band all round, scanner at two corners. */
const buildModel: BuildModel = ({ part }) => ({ parts: [part(chassis)], load: part(load) })
export default buildModel

function chassis(body: Body): void {
  sideProfile(body, 'white', deck, 0.9, 0.04)
  sideProfile(
    body,
    'dark',
    [
      [-0.66, 0.03],
      [0.66, 0.03],
      [0.69, 0.11],
      [-0.69, 0.11],
    ],
    0.93,
    0.012,
  )
  box(body, 'gap', [1.2, 0.926, 0.034], [0, 0, 0.135], 0)
  box(body, 'state', [1.16, 0.932, 0.018], [0, 0, 0.135], 0)
  box(body, 'state', [1.405, 0.6, 0.018], [0, 0, 0.16], 0)
  for (const x of [-0.44, 0.44]) box(body, 'gap', [0.012, 0.92, 0.11], [x, 0, 0.21], 0)
  body.at([0, 0, 0.29], [0, 0, 0], () => prism(body, 'dark', roundedRectangle(1.16, 0.76, 0.08), 0.035, 0.008))
  body.at([0, 0, 0.32], [0, 0, 0], () => prism(body, 'steel', roundedRectangle(1.06, 0.66, 0.06), 0.06, 0.012))
  for (const x of [-0.3, 0.3]) box(body, 'hazard', [0.12, 0.62, 0.006], [x, 0, 0.352], 0)
  for (const side of [1, -1]) {
    wheel(body, 0.1, 0.07, [0, side * 0.36, 0.1])
    box(body, 'louvre', [0.3, 0.008, 0.06], [-0.3, side * 0.452, 0.2], 0)
    box(body, 'blue', [0.34, 0.008, 0.045], [0.18, side * 0.452, 0.205], 0)
    scanner(body, [side * 0.62, side * 0.38, 0.2])
    emergencyStop(body, [-side * 0.34, side * 0.452, 0.22], side)
    box(body, 'hazard', [0.012, 0.2, 0.05], [side * 0.694, -side * 0.3, 0.2], 0)
    box(body, 'headlight', [0.01, 0.12, 0.025], [0.688, side * 0.24, 0.2], 0)
  }
}

function load(body: Body): void {
  body.at([0, 0, 0.35], [0, 0, 0], () => loadedPallet(body, 2))
}

function roundedRectangle(length: number, width: number, radius: number): Pair[] {
  const corners: readonly [number, number, number][] = [
    [1, 1, 0],
    [-1, 1, 1],
    [-1, -1, 2],
    [1, -1, 3],
  ]
  return corners.flatMap(([sx, sy, quarter]) =>
    [0, 1, 2].map((step): Pair => {
      const angle = ((quarter + step / 2) * Math.PI) / 2
      return [
        sx * (length / 2 - radius) + radius * Math.cos(angle),
        sy * (width / 2 - radius) + radius * Math.sin(angle),
      ]
    }),
  )
}
