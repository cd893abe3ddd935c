import type { Body } from '../kit/body.ts'
import { box } from '../kit/box.ts'
import { monitor } from '../kit/controls.ts'
import { gear } from '../kit/drives.ts'
import { motor, stackLight } from '../kit/fittings.ts'
import { extrudedFrame } from '../kit/frames.ts'
import { cylinder, lathe, rod } from '../kit/lathe.ts'
import type { BuildModel } from '../model.ts'
import { bins, covers, gripper, lane, palletTop, pallets, stations } from './layout.ts'

const frame = { length: 3.3, width: 1.2, height: 2.2 }
const projectorLens = [stations[0], 0.05, 2.02] as const

/** Front is -y, flow +x. Frame with lane and bins; pallets; axes of the gripper; what it holds; projected light. */
const buildModel: BuildModel = ({ part }) => ({
  parts: [
    part(cell),
    ...Array.from({ length: pallets }, () => [part(() => {}), part(pallet), part(gears), part(cover)]).flat(),
    part(bridge),
    part(saddle),
    part(hand),
    part(cover),
    part(projection),
    part(binLight),
    part(binLight),
    part(cameraLight),
  ],
})
export default buildModel

function cell(body: Body): void {
  body.at([0, 0.1, 0], [0, 0, 0], () => extrudedFrame(body, [frame.length, frame.width, frame.height], 0.07))
  laneAndTable(body)
  binShelf(body)
  for (const x of stations) {
    box(body, 'lamp', [1.1, 0.08, 0.03], [x, -0.36, 2.12], 0)
    monitor(body, 0.62, 0.4, [x - 0.1, 0.58, 1.72], 0)
  }
  box(body, 'grey', [frame.length - 0.16, 0.02, 1.36], [0, 0.66, 1.4], 0)
  box(body, 'blue', [frame.length - 0.16, 0.03, 0.06], [0, 0.655, 2.06], 0)
  const [px, py, pz] = projectorLens
  box(body, 'white', [0.34, 0.3, 0.14], [px, py, pz + 0.1], 0.02)
  cylinder(body, 'smoke', 0.05, 0.06, [px, py, pz + 0.01], 'z', 14)
  box(body, 'zinc', [0.06, 1.1, 0.06], [px, 0.1, 2.17], 0)
  for (const y of [0.02, 0.62]) box(body, 'chrome', [1.7, 0.05, 0.05], [0.55, y, 1.98], 0)
  box(body, 'zinc', [0.06, 1.1, 0.06], [-0.28, 0.1, 2], 0)
  box(body, 'dark', [0.1, 0.1, 0.16], [stations[1], -0.28, 1.76], 0.01)
  rod(body, 'dark', [stations[1], -0.28, 1.84], [stations[1], -0.4, 2.15], 0.015)
  stackLight(body, [1.5, 0.6, frame.height], 0.14)
}

/** A belt lane of two tracks through both stations, and the table before it. */
function laneAndTable(body: Body): void {
  const length = 2 * lane.ends + 0.2
  for (const side of [-1, 1]) {
    box(body, 'zinc', [length, 0.06, 0.1], [0, lane.y + side * 0.17, lane.height - 0.06], 0)
    box(body, 'rubber', [length, 0.04, 0.01], [0, lane.y + side * 0.15, lane.height - 0.005], 0)
  }
  box(body, 'white', [frame.length - 0.1, 0.34, 0.04], [0, -0.36, lane.height - 0.02], 0.012)
  for (const x of stations) box(body, 'teal', [0.6, 0.24, 0.012], [x, -0.36, lane.height + 0.004], 0)
  for (const x of [-1, 0, 1]) box(body, 'zinc', [0.07, 0.4, 0.07], [x * 1.2, lane.y, lane.height - 0.15], 0)
  box(body, 'white', [1.2, 0.5, 0.5], [0.8, 0.2, 0.42], 0.02)
  for (let i = 0; i < 5; i++)
    box(body, 'grey', [0.24, 0.2, 0.012], [covers[0], covers[1], covers[2] - 0.006 - i * 0.02], 0)
  box(body, 'steel', [0.3, 0.26, 0.02], [covers[0], covers[1], covers[2] - 0.11], 0)
  box(body, 'steel', [0.08, 0.2, 0.05], [covers[0], covers[1] + 0.16, covers[2] - 0.12], 0)
}

/** Sloping bins in two rows, each with a lamp on its rim. */
function binShelf(body: Body): void {
  for (const z of [1.14, 1.42]) {
    box(body, 'zinc', [1.2, 0.34, 0.02], [-0.8, 0.5, z - 0.02], 0)
    bins.forEach((x, i) => {
      body.at([x, 0.44, z + 0.02], [-0.3, 0, 0], () => {
        box(body, i % 2 ? 'blue' : 'red', [0.22, 0.28, 0.02], [0, 0, 0], 0)
        for (const side of [-1, 1]) box(body, i % 2 ? 'blue' : 'red', [0.012, 0.28, 0.12], [side * 0.105, 0, 0.05], 0)
        box(body, i % 2 ? 'blue' : 'red', [0.22, 0.012, 0.06], [0, -0.14, 0.03], 0)
        box(body, 'brass', [0.17, 0.22, 0.04], [0, 0, 0.03], 0)
      })
      if (z < 1.3) cylinder(body, 'dark', 0.024, 0.02, [x, 0.31, z + 0.16], 'y', 10)
    })
  }
}

/** A pallet with the lower half of a gearbox. */
function pallet(body: Body): void {
  box(body, 'steel', [0.34, 0.36, palletTop - 0.01], [0, 0, palletTop / 2], 0.008)
  box(body, 'blue', [0.26, 0.22, 0.05], [0, 0, palletTop + 0.02], 0.008)
  for (const x of [-0.06, 0.06]) cylinder(body, 'dark', 0.04, 0.012, [x, 0, palletTop + 0.048], 'z', 14)
}

function gears(body: Body): void {
  for (const [x, radius, teeth] of [
    [-0.055, 0.06, 14],
    [0.06, 0.045, 10],
  ] as const)
    body.at([x, 0, 0], [0, 0, 0], () => gear(body, radius, 0.02, teeth, 'brass'))
}

function cover(body: Body): void {
  box(body, 'aluminium', [0.26, 0.22, 0.035], [0, 0, 0.03], 0.01)
  cylinder(body, 'aluminium', 0.05, 0.02, [-0.05, 0, 0.052], 'z', 16)
}

function bridge(body: Body): void {
  const rail = 1.98 - gripper.waits[2]
  box(body, 'orange', [0.16, 0.8, 0.1], [0, 0.32 - gripper.waits[1], rail + 0.06], 0.012)
  body.at([0, 0.72 - gripper.waits[1], rail + 0.06], [-Math.PI / 2, 0, 0], () => motor(body, 0.05, 0.18))
}

function saddle(body: Body): void {
  const rail = 1.98 - gripper.waits[2]
  box(body, 'white', [0.2, 0.18, 0.24], [0, 0, rail], 0.012)
  body.at([0, 0, rail + 0.12], [0, 0, 0], () => motor(body, 0.045, 0.16))
}

/** A column with a parallel gripper; what it holds has its top in z = 0. */
function hand(body: Body): void {
  box(body, 'chrome', [0.06, 0.06, 0.62], [0, 0, 0.42], 0)
  box(body, 'dark', [0.3, 0.1, 0.06], [0, 0, 0.08], 0.01)
  for (const side of [-1, 1]) box(body, 'red', [0.02, 0.08, 0.12], [side * 0.142, 0, 0.02], 0)
}

/** Outline of the base on the pallet, with the rays that draw it. */
function projection(body: Body): void {
  for (const side of [-1, 1]) {
    box(body, 'signalGreen', [0.34, 0.012, 0.004], [0, side * 0.16, 0.008], 0)
    box(body, 'signalGreen', [0.012, 0.32, 0.004], [side * 0.165, 0, 0.008], 0)
    for (const end of [-1, 1])
      rod(
        body,
        'signalGreen',
        [0, 0, projectorLens[2] - lane.height - palletTop],
        [side * 0.165, end * 0.16, 0.008],
        0.003,
        3,
      )
  }
}

function binLight(body: Body): void {
  cylinder(body, 'signalGreen', 0.03, 0.03, [0, 0, 0], 'y', 12)
}

function cameraLight(body: Body): void {
  body.at([0, -0.33, 0.74], [0, 0, 0], () =>
    lathe(
      body,
      'lamp',
      [
        [0.05, 0],
        [0.08, 0],
        [0.08, 0.02],
        [0.05, 0.02],
        [0.05, 0],
      ],
      16,
      0,
    ),
  )
}
