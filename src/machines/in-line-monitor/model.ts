import type { Body } from '../kit/body.ts'
import { box, panel } from '../kit/box.ts'
import { beltConveyor } from '../kit/conveyors.ts'
import { emergencyStop, feet, stackLight } from '../kit/fittings.ts'
import { facingFront, plates, windowPane } from '../kit/housings.ts'
import { cylinder, rod } from '../kit/lathe.ts'
import { frontReadout, readoutCase } from '../kit/readout.ts'
import type { BuildModel } from '../model.ts'
import { beltTop, digits, display, monitor, way } from './places.ts'

/** Front is -y; packs pass along x. Belts and cabinets; pack on its three slides; pusher; lamp of the rays; weight; verdict; X-ray image. */
const buildModel: BuildModel = ({ part }) => ({
  parts: [
    part((body) => {
      belts(body)
      xRay(body)
      scales(body)
      rejection(body)
    }),
    part(() => {}),
    part(() => {}),
    part(() => {}),
    part(pack),
    part(pusher),
    part((body) => void cylinder(body, 'lampAmber', 0.06, 0.1, [-0.8, 0.2, 1.86], 'z', 14)),
    part((body) => void frontReadout(body, digits.count, digits.height, true)),
    part((body) => void cylinder(body, 'lampGreen', 0.045, 0.02, [0, 0, 0], 'y', 14)),
    part((body) => void cylinder(body, 'lampRed', 0.045, 0.02, [0, 0, 0], 'y', 14)),
    part(() => {}),
    part(image),
  ],
})
export default buildModel

const at = (metres: number) => way.from[0] + metres
const scalesAt = at(way.scales)

function belts(body: Body): void {
  for (const [x, length] of [
    [-0.85, 2.0],
    [scalesAt, 0.6],
    [1.34, 1.06],
  ] as const)
    body.at([x, 0, 0], [0, 0, 0], () => beltConveyor(body, length, 0.36, beltTop, 'brushed'))
  for (const x of [-1.74, 1.76]) {
    box(body, 'brushed', [0.3, 0.46, 0.06], [x, 0, beltTop + 0.3], 0.01)
    for (const y of [-0.22, 0.22]) box(body, 'brushed', [0.3, 0.02, 0.36], [x, y, beltTop + 0.14], 0)
    strips(body, x + (x < 0 ? 0.15 : -0.15))
  }
}

/** Curtain of rubber strips across the belt. */
function strips(body: Body, x: number): void {
  for (let i = 0; i < 7; i++) box(body, 'rubber', [0.012, 0.052, 0.3], [x, (i - 3) * 0.06, beltTop + 0.17], 0)
}

function xRay(body: Body): void {
  const x = at(way.rays)
  body.at([x, 0, 0], [0, 0, 0], () => feet(body, 0.9, 0.7))
  box(body, 'white', [1.1, 0.86, 0.62], [x, 0, 0.46], 0.03)
  box(body, 'white', [1.1, 0.86, 0.56], [x, 0, 1.54], 0.04)
  for (const y of [-0.4, 0.4]) box(body, 'white', [1.1, 0.06, 0.56], [x, y, 1.02], 0.02)
  body.at([x, -0.438, 1.02], facingFront, () => plates(body, 'yellow', 1.06, 0.3))
  for (const end of [-1, 1]) {
    box(body, 'brushed', [0.24, 0.44, 0.05], [x + end * 0.66, 0, beltTop + 0.36], 0.01)
    for (const y of [-0.21, 0.21]) box(body, 'brushed', [0.24, 0.02, 0.36], [x + end * 0.66, y, beltTop + 0.18], 0)
    strips(body, x + end * 0.76)
    strips(body, x + end * 0.56)
  }
  body.at([x - 0.36, -0.456, 1.02], facingFront, () => panel(body, 'warningSign', 0.22, 0.22, [0, 0, 0]))
  box(body, 'gap', [0.5, 0.012, 0.05], [x + 0.15, -0.458, 1.02], 0)
  body.at([monitor.at[0], monitor.at[1] + 0.03, monitor.at[2]], facingFront, () => {
    box(body, 'dark', [monitor.width + 0.08, monitor.height + 0.08, 0.05], [0, 0, 0], 0.012)
    box(body, 'smoke', [monitor.width, monitor.height, 0.004], [0, 0, 0.026], 0)
  })
  cylinder(body, 'dark', 0.07, 0.05, [-0.8, 0.2, 1.82], 'z', 14)
  emergencyStop(body, [x + 0.42, -0.43, 1.4], -1)
  body.at([x, -0.44, 0.46], facingFront, () => plates(body, 'white', 1.02, 0.54, { across: [0.5] }))
  stackLight(body, [x + 0.4, 0.3, 1.82], 0.12)
}

/** Short belt on load cells under a shield from the wind, with its number on a post. */
function scales(body: Body): void {
  for (const y of [-0.12, 0.12]) cylinder(body, 'chrome', 0.05, 0.1, [scalesAt, y, 0.72], 'z', 12)
  box(body, 'cast', [0.5, 0.5, 0.1], [scalesAt, 0, 0.62], 0.012)
  for (const dx of [-0.3, 0.3])
    for (const y of [-0.36, 0.36]) box(body, 'brushed', [0.03, 0.03, 0.7], [scalesAt + dx, y, 1.0], 0)
  for (const y of [-0.36, 0.36]) {
    box(body, 'brushed', [0.62, 0.03, 0.03], [scalesAt, y, 1.34], 0)
    body.at([scalesAt, y - 0.001, 1.12], facingFront, () => panel(body, 'glass', 0.57, 0.4, [0, 0, 0]))
  }
  box(body, 'brushed', [0.62, 0.74, 0.02], [scalesAt, 0, 1.35], 0)
  const [x, y, z] = display
  rod(body, 'steel', [x, -0.36, 1.34], [x, -0.36, 1.5], 0.025, 8)
  box(body, 'white', [0.56, 0.1, 0.4], [x, y + 0.075, z + 0.08], 0.02)
  body.at([x, y + 0.004, z], facingFront, () => readoutCase(body, digits.count, digits.height))
}

/** Bin with its slot before the belt; cylinder of the pusher behind it. */
function rejection(body: Body): void {
  const x = at(way.pusher)
  for (const side of [-1, 1]) {
    box(body, 'red', [0.6, 0.03, 0.66], [x, -0.56 + side * 0.25, side < 0 ? 0.45 : 0.4], 0.008)
    box(body, 'red', [0.03, 0.5, 0.66], [x + side * 0.29, -0.56, 0.45], 0.008)
  }
  box(body, 'red', [0.6, 0.5, 0.03], [x, -0.56, 0.12], 0)
  box(body, 'gap', [0.5, 0.4, 0.01], [x, -0.56, 0.5], 0)
  box(body, 'brushed', [0.12, 0.5, 0.12], [x, 0.78, beltTop + 0.1], 0.012)
  box(body, 'steel', [0.08, 0.08, beltTop], [x, 0.8, beltTop / 2], 0)
  body.at([x, -0.82, 0.5], facingFront, () => windowPane(body, 0.3, 0.2, 0.03))
}

function pack(body: Body): void {
  box(body, 'label', [0.26, 0.18, 0.12], [0, 0, 0.062], 0.02)
  box(body, 'dialFace', [0.14, 0.1, 0.004], [0, 0, 0.123], 0)
  for (const side of [-1, 1]) box(body, 'label', [0.03, 0.18, 0.01], [side * 0.14, 0, 0.06], 0)
}

function pusher(body: Body): void {
  box(body, 'orange', [0.34, 0.03, 0.16], [0, -0.26, 0], 0.012)
  cylinder(body, 'chrome', 0.02, 0.5, [0, 0, 0], 'y', 8)
}

/** What the rays show of a pack. */
function image(body: Body): void {
  box(body, 'led', [0.16, 0.004, 0.1], [0, 0, -0.02], 0)
  for (const x of [-0.04, 0, 0.04]) box(body, 'smoke', [0.02, 0.004, 0.06], [x, -0.003, -0.02], 0)
}
