import type { Body } from '../kit/body.ts'
import { box } from '../kit/box.ts'
import { cylinder, rod } from '../kit/lathe.ts'
import { gripperBody, gripperJaw } from '../kit/robotTools.ts'
import { type TubeBuild, tubeFoot, tubeParts } from '../kit/tubeArm.ts'
import type { BuildModel } from '../model.ts'
import { bench, fit, gripper, pick, shoulders, table } from './layout.ts'

const arm: TubeBuild = { table, radius: 0.062, paint: 'white', cap: 'orange' }

/** Torso with head, bench; left arm; right arm; the part in each hand; both parts where they are fitted. */
const buildModel: BuildModel = ({ part }) => ({
  parts: [
    part(torso),
    ...Object.values(shoulders).flatMap(({ roll }) =>
      tubeParts(arm, hand).map((draw) => part((body) => body.at([0, 0, 0], [roll, 0, 0], () => draw(body)))),
    ),
    ...Object.values(shoulders).map(({ roll }) =>
      part((body) => body.at([0, 0, 0], [roll, 0, 0], () => component(body))),
    ),
    part(component),
    part(component),
  ],
})
export default buildModel

function torso(body: Body): void {
  const { foot } = shoulders.left
  box(body, 'dark', [0.6, 0.7, 0.12], [foot[0] - 0.08, 0, 0.06], 0.03)
  box(body, 'white', [0.36, 0.4, 0.66], [foot[0] - 0.08, 0, 0.46], 0.05)
  box(body, 'louvre', [0.01, 0.26, 0.24], [foot[0] - 0.265, 0, 0.4], 0)
  cylinder(body, 'dark', 0.1, 0.2, [foot[0] - 0.02, 0, 0.87], 'z', 20)
  box(body, 'white', [0.2, 0.26, 0.44], [foot[0], 0, foot[2] - 0.08], 0.05)
  box(body, 'orange', [0.012, 0.16, 0.12], [foot[0] + 0.1, 0, foot[2] - 0.04], 0.004)
  for (const { foot: at, roll } of Object.values(shoulders)) body.at(at, [roll, 0, 0], () => tubeFoot(body, arm))
  rod(body, 'dark', [foot[0], 0, foot[2] + 0.12], [foot[0], 0, foot[2] + 0.24], 0.04, 14)
  box(body, 'white', [0.14, 0.22, 0.14], [foot[0] + 0.02, 0, foot[2] + 0.3], 0.04)
  box(body, 'smoke', [0.012, 0.18, 0.07], [foot[0] + 0.092, 0, foot[2] + 0.31], 0.004)
  for (const side of [1, -1]) cylinder(body, 'led', 0.016, 0.01, [foot[0] + 0.1, side * 0.045, foot[2] + 0.31], 'x', 10)
  cylinder(body, 'state', 0.03, 0.04, [foot[0] + 0.02, 0, foot[2] + 0.39], 'z', 12)
  const { from, length, width, height } = bench
  const middle = from + length / 2
  box(body, 'white', [length, width, 0.04], [middle, 0, height - 0.02], 0.01)
  for (const dx of [-1, 1])
    for (const dy of [-1, 1])
      box(
        body,
        'zinc',
        [0.06, 0.06, height - 0.1],
        [middle + dx * (length / 2 - 0.06), dy * (width / 2 - 0.06), height / 2],
        0,
      )
  box(body, 'zinc', [length - 0.1, width - 0.1, 0.04], [middle, 0, 0.25], 0)
  box(body, 'dark', [0.3, 0.34, 0.03], [fit[0], 0, height + 0.015], 0.006)
  box(body, 'zinc', [0.26, 0.3, 0.024], [fit[0], 0, height + 0.04], 0.006)
  for (const side of [1, -1]) {
    const y = side * (pick[1] + 0.12)
    box(body, 'tote', [0.34, 0.34, 0.03], [pick[0], y, height + 0.015], 0.008)
    for (let i = 0; i < 6; i++)
      body.at(
        [pick[0] - 0.1 + (i % 2) * 0.1, side * (pick[1] + Math.floor(i / 2) * 0.1), height + 0.05],
        [0, 0, 0],
        () => component(body),
      )
  }
}

function hand(body: Body): void {
  gripperBody(body, gripper)
  for (const side of [1, -1] as const)
    body.at([0.2 * gripper, side * 0.02, 0], [0, 0, 0], () => gripperJaw(body, gripper, side))
}

/** A small component, as high as it is wide so that it looks the same from every side. */
function component(body: Body): void {
  box(body, 'blue', [0.05, 0.036, 0.05], [0, 0, 0], 0.004)
  box(body, 'copper', [0.052, 0.012, 0.052], [0, 0, 0], 0)
}
