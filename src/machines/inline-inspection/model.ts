import type { Body } from '../kit/body.ts'
import { box } from '../kit/box.ts'
import { operatorDesk } from '../kit/controls.ts'
import { rollerConveyor } from '../kit/conveyors.ts'
import { stackLight } from '../kit/fittings.ts'
import { cabinet } from '../kit/housings.ts'
import { cylinder, lathe, rod } from '../kit/lathe.ts'
import { casting } from '../kit/metalwork.ts'
import type { BuildModel } from '../model.ts'
import { beltHeight, eyes, focus, parts } from './layout.ts'

/** Flow is +x, front -y. Line with arch; castings on their pallets; laser fans; ring lights; lamps. */
const buildModel: BuildModel = ({ part }) => ({
  parts: [
    part(line),
    ...Array.from({ length: parts }, () => [part(() => {}), part(work)]).flat(),
    part(fans),
    part(ringLights),
    part((body) => void cylinder(body, 'signalGreen', 0.045, 0.02, [0, 0, 0], 'y', 12)),
    part((body) => void cylinder(body, 'signalRed', 0.045, 0.02, [0, 0, 0], 'y', 12)),
  ],
})
export default buildModel

function line(body: Body): void {
  rollerConveyor(body, 4.7, 0.7, beltHeight)
  for (const x of [-0.34, 0.34]) arch(body, x)
  for (const [y, z] of eyes) {
    box(body, 'zinc', [0.76, 0.06, 0.06], [0, y * 1.09, focus[1] + (z - focus[1]) * 1.09], 0)
    camera(body, -0.18, y, z)
    laserHead(body, 0.18, y, z)
  }
  body.at([1.6, 1.3, 0], [0, 0, 0], () => cabinet(body, [1.1, 0.45, 1.9]))
  body.at([-1.5, -1.1, 0], [0, 0, 0], () => operatorDesk(body, 1.3, 2))
  box(body, 'white', [0.34, 0.1, 0.24], [0.62, -0.96, 2.1], 0.02)
  rod(body, 'zinc', [0.34, -0.62, 2.1], [0.5, -0.96, 2.1], 0.025)
  stackLight(body, [0.34, 0.5, 2.16], 0.14)
}

/** Two posts and five beams of profile in half an octagon. */
function arch(body: Body, x: number): void {
  const corners = [
    [1.08, 0.03],
    [1.08, 1.35],
    [0.62, 2.14],
    [-0.62, 2.14],
    [-1.08, 1.35],
    [-1.08, 0.03],
  ] as const
  corners.slice(1).forEach(([y, z], i) => {
    const [fromY, fromZ] = corners[i]!
    const length = Math.hypot(y - fromY, z - fromZ)
    body.at([x, (y + fromY) / 2, (z + fromZ) / 2], [Math.atan2(z - fromZ, y - fromY), 0, 0], () =>
      box(body, i % 4 === 0 ? 'blue' : 'white', [0.12, length + 0.06, 0.12], [0, 0, 0], 0.012),
    )
  })
  for (const y of [-1.08, 1.08]) box(body, 'dark', [0.26, 0.26, 0.03], [x, y, 0.015], 0)
}

/** Builds at (y, z) on the arch with +z of the frame towards the focus. */
function lookingIn(body: Body, x: number, y: number, z: number, build: () => void): void {
  const turn = Math.atan2(-(focus[0] - y), focus[1] - z)
  body.at([x, y, z], [turn, 0, 0], build)
}

function camera(body: Body, x: number, y: number, z: number): void {
  lookingIn(body, x, y, z, () => {
    box(body, 'dark', [0.13, 0.13, 0.16], [0, 0, -0.02], 0.01)
    cylinder(body, 'dark', 0.05, 0.1, [0, 0, 0.1], 'z', 14)
    cylinder(body, 'smoke', 0.038, 0.008, [0, 0, 0.153], 'z', 12)
  })
}

function laserHead(body: Body, x: number, y: number, z: number): void {
  lookingIn(body, x, y, z, () => {
    box(body, 'red', [0.1, 0.14, 0.18], [0, 0, -0.01], 0.01)
    box(body, 'gap', [0.03, 0.1, 0.01], [0, 0, 0.083], 0)
  })
}

/** Rays from every second laser to a line across the belt. */
function fans(body: Body): void {
  for (const [y, z] of eyes.filter((_, i) => i % 2 === 1))
    for (let ray = 0; ray < 7; ray++)
      rod(
        body,
        'laser',
        [0.18, y * 0.88, focus[1] + (z - focus[1]) * 0.88],
        [0.18, (ray / 6 - 0.5) * 0.6, beltHeight + 0.015],
        0.003,
        3,
      )
  box(body, 'laser', [0.008, 0.6, 0.006], [0.18, 0, beltHeight + 0.012], 0)
}

function ringLights(body: Body): void {
  for (const [y, z] of eyes)
    lookingIn(body, -0.18, y, z, () =>
      lathe(
        body,
        'lamp',
        [
          [0.06, 0.13],
          [0.1, 0.12],
          [0.1, 0.14],
          [0.06, 0.15],
          [0.06, 0.13],
        ],
        14,
        0,
      ),
    )
}

function work(body: Body): void {
  box(body, 'blue', [0.7, 0.6, 0.05], [0, 0, 0.025], 0.008)
  body.at([0, 0, 0.05], [0, 0, 0], () => casting(body, 0.46))
}
