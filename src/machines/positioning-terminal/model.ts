import type { Body } from '../kit/body.ts'
import { box, panel } from '../kit/box.ts'
import { diagramScreen } from '../kit/displays.ts'
import { facingFront } from '../kit/housings.ts'
import { cylinder, lathe, rod } from '../kit/lathe.ts'
import { frontReadout, readoutCase } from '../kit/readout.ts'
import { toteBox } from '../kit/totes.ts'
import type { BuildModel } from '../model.ts'
import { anchor, number, plan, reach, rings, tag } from './layout.ts'

/** Front is -y. Post with anchor and plan, trolley with the tag; dot on the plan; number; flash; pulses, which are as high as the anchor. */
const buildModel: BuildModel = ({ part, params }) => {
  const height = params['postHeight'] ?? anchor[2]
  return {
    parts: [
      part((body) => terminal(body, height)),
      part(() => {}),
      part((body) => void cylinder(body, 'signalAmber', 0.022, 0.008, [0, -0.008, 0], 'y', 14)),
      part((body) => void frontReadout(body, 4, 0.13, true)),
      part((body) => void cylinder(body, 'signalGreen', 0.03, 0.016, [0, -0.05, 0], 'y', 12)),
      ...Array.from({ length: rings }, () =>
        part((body) => void body.at([0, 0, height - anchor[2]], [0, 0, 0], () => ring(body))),
      ),
    ],
  }
}
export default buildModel

function terminal(body: Body, z: number): void {
  const [x, y] = anchor
  box(body, 'yellow', [0.5, 0.5, 0.04], [x, y, 0.02], 0.01)
  cylinder(body, 'zinc', 0.05, z - 0.1, [x, y, (z - 0.1) / 2], 'z', 14)
  for (const bolt of [-0.2, 0.2])
    for (const side of [-0.2, 0.2]) cylinder(body, 'steel', 0.02, 0.03, [x + bolt, y + side, 0.05], 'z', 6)
  body.at([x, y, z], [0, 0, 0], () => anchorBox(body))
  body.at(plan.at, [0, 0, 0], () => hallPlan(body))
  body.at(number, facingFront, () => readoutCase(body, 4, 0.13))
  box(body, 'state', [0.72, 0.02, 0.03], [x, -0.12, 1.76], 0)
  trolley(body)
}

/** A flat case with four stub aerials at its corners and a dome over its chip. */
function anchorBox(body: Body): void {
  box(body, 'white', [0.42, 0.42, 0.1], [0, 0, -0.05], 0.03)
  const dome = [
    [0.1, 0],
    [0.1, 0.03],
    [0, 0.08],
  ] as const
  lathe(body, 'white', dome, 16, 0)
  for (const x of [-0.17, 0.17])
    for (const y of [-0.17, 0.17]) cylinder(body, 'plastic', 0.02, 0.24, [x, y, 0.1], 'z', 8)
  box(body, 'led', [0.2, 0.012, 0.02], [0, -0.214, -0.05], 0)
}

/** Walls, aisles and lines of machines in outline. */
function hallPlan(body: Body): void {
  const { width, height } = plan
  diagramScreen(body, width, height, 1)
  body.at([0, 0, 0], facingFront, () => {
    for (const side of [-1, 1]) {
      panel(body, 'led', width * 0.96, 0.006, [0, side * height * 0.46, 0.002])
      panel(body, 'led', 0.006, height * 0.92, [side * width * 0.48, 0, 0.002])
    }
    for (const across of [-0.26, 0, 0.26])
      for (const up of [-0.24, 0.06, 0.3])
        panel(body, 'blue', width * 0.19, height * 0.12, [across * width, up * height, 0.002])
  })
}

function trolley(body: Body): void {
  const x = 0.62
  box(body, 'blue', [0.7, 0.56, 0.05], [x, 0.1, 0.2], 0.012)
  for (const dx of [-0.28, 0.28])
    for (const y of [-0.12, 0.32]) cylinder(body, 'rubber', 0.08, 0.04, [x + dx, y, 0.08], 'y', 14)
  for (const y of [-0.14, 0.34]) rod(body, 'zinc', [x + 0.32, y, 0.2], [x + 0.36, y, 1], 0.018, 8)
  rod(body, 'zinc', [x + 0.36, -0.14, 1], [x + 0.36, 0.34, 1], 0.018, 8)
  toteBox(body, [x - 0.03, 0.1, 0.225])
  toteBox(body, [x - 0.03, 0.1, 0.505], 1)
  const [tx, ty, tz] = tag
  rod(body, 'plastic', [tx, ty + 0.06, 0.7], [tx, ty + 0.06, tz], 0.012, 6)
  box(body, 'orange', [0.2, 0.07, 0.26], [tx, ty, tz], 0.03)
}

/** A wave front around the anchor, seen from any side. */
function ring(body: Body): void {
  const profile = [
    [reach - 0.014, -0.008],
    [reach, -0.008],
    [reach, 0.008],
    [reach - 0.014, 0.008],
    [reach - 0.014, -0.008],
  ] as const
  lathe(body, 'led', profile, 40, 0)
}
