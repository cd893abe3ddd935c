import type { Body } from '../kit/body.ts'
import { box } from '../kit/box.ts'
import { rollerConveyor } from '../kit/conveyors.ts'
import { motor, stackLight } from '../kit/fittings.ts'
import { extrudedFrame } from '../kit/frames.ts'
import { cabinet } from '../kit/housings.ts'
import { cylinder } from '../kit/lathe.ts'
import { toteBox } from '../kit/totes.ts'
import type { BuildModel } from '../model.ts'
import { laneHeight, lanes, level, liftAt, scannerAt, totes, towerAt, turnAt } from './layout.ts'

/** Lanes, lift shaft and tower; totes in the order of their joints; lift; light of the scanner. */
const buildModel: BuildModel = ({ part, params }) => ({
  parts: [
    part((body) => plant(body, params['towerHeight'] ?? 2.6)),
    ...Array.from({ length: totes }, (_, tote) => [
      part(() => {}),
      part(() => {}),
      part((body) => void toteBox(body, [0, 0, 0], tote)),
    ]).flat(),
    part(platform),
    part(scanLight),
  ],
})
export default buildModel

function plant(body: Body, towerHeight: number): void {
  const length = liftAt - turnAt + 0.6
  for (const y of [lanes.rear, lanes.front])
    body.at([(liftAt + turnAt) / 2, y, 0], [0, 0, 0], () => rollerConveyor(body, length, 0.62, laneHeight))
  crossing(body, turnAt)
  liftShaft(body, Math.max(laneHeight + level + 0.8, towerHeight - 0.1))
  tower(body, towerHeight)
  scanGate(body)
  body.at([-0.6, 0, 0], [0, 0, 0], () => cabinet(body, [0.7, 0.4, 1.7], 1))
}

/** Chains that lift totes off one lane and take them over to the other. */
function crossing(body: Body, x: number): void {
  for (const dx of [-0.16, 0.16]) {
    box(body, 'rubber', [0.05, 1.5, 0.03], [x + dx, 0, laneHeight - 0.02], 0)
    box(body, 'yellow', [0.07, 0.62, 0.08], [x + dx, 0, laneHeight - 0.08], 0)
  }
  box(body, 'steel', [0.5, 0.56, 0.05], [x, 0, laneHeight - 0.14], 0)
  for (const dx of [-0.2, 0.2])
    box(body, 'steel', [0.06, 0.06, laneHeight - 0.16], [x + dx, 0, (laneHeight - 0.16) / 2], 0)
}

function liftShaft(body: Body, height: number): void {
  for (const side of [-1, 1]) {
    box(body, 'yellow', [0.12, 0.1, height], [liftAt + 0.02, side * 0.27 + side * 0.08, height / 2], 0.012)
    box(body, 'chrome', [0.05, 0.02, height - 0.3], [liftAt + 0.02, side * 0.29, height / 2], 0)
  }
  box(body, 'yellow', [0.2, 0.86, 0.14], [liftAt + 0.02, 0, height], 0.02)
  body.at([liftAt + 0.02, 0.2, height + 0.12], [Math.PI / 2, 0, 0], () => motor(body, 0.09, 0.3))
  cylinder(body, 'steel', 0.1, 0.06, [liftAt + 0.02, -0.2, height + 0.1], 'y', 16)
  stackLight(body, [liftAt, -0.38, height + 0.07], 0.14)
}

const shelfPitch = 0.35

/** Shelves of rollers one above the other with totes that wait. */
function tower(body: Body, height: number): void {
  const handingOver = laneHeight + level
  const lowest = handingOver - 4 * shelfPitch
  const shelves = Math.floor((height - lowest - 0.32) / shelfPitch) + 1
  body.at([towerAt + 0.04, 0, 0], [0, 0, 0], () => extrudedFrame(body, [0.74, 0.84, height], 0.06, 'blue'))
  for (let shelf = 0; shelf < shelves; shelf++) {
    const z = lowest + shelf * shelfPitch
    for (const y of [-0.3, 0.3]) box(body, 'rackBeam', [0.7, 0.05, 0.05], [towerAt + 0.04, y, z - 0.03], 0)
    if (shelf !== 4 && shelf !== 2) toteBox(body, [towerAt + 0.02, 0, z], shelf)
  }
}

/** A tunnel over the lane whose eyes read the codes of what passes. */
function scanGate(body: Body): void {
  const [x, y] = [scannerAt, lanes.front]
  for (const side of [-1, 1]) box(body, 'white', [0.1, 0.07, 0.76], [x, y + side * 0.45, laneHeight + 0.3], 0.012)
  box(body, 'white', [0.14, 0.98, 0.12], [x, y, laneHeight + 0.7], 0.02)
  box(body, 'dark', [0.12, 0.16, 0.14], [x, y, laneHeight + 0.58], 0.01)
  for (const side of [-1, 1]) box(body, 'dark', [0.1, 0.06, 0.12], [x, y + side * 0.39, laneHeight + 0.3], 0)
}

function platform(body: Body): void {
  box(body, 'orange', [0.62, 0.5, 0.05], [0, 0, -0.06], 0.01)
  for (const dx of [-0.2, 0, 0.2]) cylinder(body, 'steel', 0.03, 0.46, [dx, 0, -0.032], 'y', 8)
  for (const side of [-1, 1]) box(body, 'orange', [0.14, 0.05, 0.3], [0.02, side * 0.27, 0.06], 0.008)
}

function scanLight(body: Body): void {
  for (const dy of [-0.24, -0.08, 0.08, 0.24]) box(body, 'laser', [0.006, 0.006, 0.24], [0, dy, 0.41], 0)
  box(body, 'laser', [0.012, 0.6, 0.008], [0, 0, 0.3], 0)
}
