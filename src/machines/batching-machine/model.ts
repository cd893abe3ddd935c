import type { Body, Triple } from '../kit/body.ts'
import { box } from '../kit/box.ts'
import { beltConveyor } from '../kit/conveyors.ts'
import { gearbox } from '../kit/drives.ts'
import { stackLight } from '../kit/fittings.ts'
import { handrail, ladder } from '../kit/frames.ts'
import { cabinet } from '../kit/housings.ts'
import { cylinder, lathe, rod } from '../kit/lathe.ts'
import type { PaintName } from '../kit/paint.ts'
import { frontReadout, readoutCase } from '../kit/readout.ts'
import { facingFront } from '../kit/housings.ts'
import { squareHopper } from '../kit/vessels.ts'
import type { BuildModel } from '../model.ts'
import { belt, bins, digits, display, mixer, outlet, skip, trough } from './places.ts'

/** Front is -y. Bins, trough, rails, mixer and belt; gates and streams; charge; weight; skip; shaft; what leaves. */
const buildModel: BuildModel = ({ part, params }) => ({
  parts: [
    part((body) => {
      store(body, params['binHeight'] ?? 1.7)
      scales(body)
      rails(body)
      mixingTower(body)
    }),
    ...bins.flatMap((_, i) => [part(gate), part((body) => stream(body, materials[i]!, outlet - trough.floor - 0.1))]),
    part((body) => void box(body, 'wood', [trough.length - 0.1, trough.width - 0.1, 0.42], [0, 0, 0.21], 0.02)),
    part((body) => void frontReadout(body, digits.count, digits.height)),
    part((body) => stream(body, 'wood', trough.floor - 0.5)),
    part(() => {}),
    part(skipBucket),
    part((body) => void box(body, 'wood', [0.6, 0.72, 0.3], [0.02, 0, 0.16], 0.03)),
    part(shaft),
    part((body) => stream(body, 'cast', mixer.z - 0.6 - belt.z)),
    part(() => {}),
    part((body) => heap(body, 'cast', 0.3, 0.24)),
  ],
})
export default buildModel

const materials = ['dialFace', 'wood', 'cast'] as const

function store(body: Body, height: number): void {
  const binSize: Triple = [1.3, 1.5, height]
  bins.forEach((x, i) => {
    body.at([x, 0, outlet], [0, 0, 0], () => squareHopper(body, binSize, 0.36, 'blue'))
    body.at([x, 0, outlet + height - 0.5], [0, 0, 0], () => heap(body, materials[i]!, 0.62, 0.7))
    box(body, 'white', [0.5, 0.012, 0.3], [x, -0.76, outlet + height * 0.76], 0)
  })
  const [first, last] = [bins[0] - 0.7, bins[2] + 0.7]
  for (const x of [first, (bins[0] + bins[1]) / 2, (bins[1] + bins[2]) / 2, last])
    for (const y of [-0.78, 0.78]) {
      box(body, 'grey', [0.14, 0.14, outlet + 1], [x, y, (outlet + 1) / 2], 0)
      box(body, 'dark', [0.3, 0.3, 0.03], [x, y, 0.015], 0)
    }
  for (const y of [-0.78, 0.78])
    box(body, 'grey', [last - first, 0.14, 0.16], [(first + last) / 2, y, outlet + 0.86], 0)
}

/** Trough on four load cells over a belt that empties it towards the skip. */
function scales(body: Body): void {
  const { x, length, width, floor, height } = trough
  for (const side of [-1, 1]) {
    box(body, 'yellow', [length, 0.05, height], [x, (side * width) / 2, floor + height / 2], 0.01)
    for (const end of [-1, 1]) {
      box(body, 'chrome', [0.12, 0.12, 0.16], [x + end * length * 0.42, side * (width / 2 + 0.18), floor + 0.3], 0)
      box(body, 'grey', [0.1, 0.34, 0.08], [x + end * length * 0.42, side * (width / 2 + 0.18), floor + 0.2], 0)
    }
  }
  box(body, 'yellow', [0.05, width, height], [x - length / 2, 0, floor + height / 2], 0.01)
  body.at([x + 0.3, 0, 0], [0, 0, 0], () => beltConveyor(body, length + 0.7, width - 0.1, floor))
  const [dx, dy, dz] = display
  body.at([dx, dy + 0.005, dz], facingFront, () => readoutCase(body, digits.count, digits.height))
  body.at([-4.65, 0.5, 0], [0, 0, 0], () => cabinet(body, [0.9, 0.45, 1.9]))
  stackLight(body, [-4.65, 0.5, 1.9])
}

function rails(body: Body): void {
  const [x, , z] = skip.foot
  const turn = -Math.atan2(skip.rise, skip.run)
  for (const y of [-0.48, 0.48])
    body.at([x + skip.run / 2 + 0.22, y, z + skip.rise / 2 + 0.06], [0, turn, 0], () => {
      box(body, 'yellow', [Math.hypot(skip.run, skip.rise) + 0.55, 0.08, 0.12], [0, 0, 0], 0)
    })
  for (const share of [0.45, 0.95])
    for (const y of [-0.48, 0.48])
      box(
        body,
        'grey',
        [0.1, 0.1, z + skip.rise * share],
        [x + skip.run * share + 0.15, y, (z + skip.rise * share) / 2],
        0,
      )
  box(body, 'hazard', [1.2, 0.06, 0.3], [x, -0.62, 0.15], 0)
}

function mixingTower(body: Body): void {
  const { x, z, radius, width } = mixer
  for (const dx of [-0.85, 0.85])
    for (const y of [-1, 1]) box(body, 'grey', [0.16, 0.16, z - 0.65], [x + dx, y, (z - 0.65) / 2], 0)
  box(body, 'grey', [2.3, 2.4, 0.1], [x, 0, z - 0.62], 0)
  const shell: readonly (readonly [number, number])[] = Array.from({ length: 13 }, (_, i) => {
    const turn = Math.PI + (i / 12) * Math.PI
    return [Math.cos(turn) * radius * 1.25, Math.sin(turn) * radius]
  })
  for (const side of [-1, 1]) wallOf(body, shell, (side * width) / 2)
  for (let i = 0; i < 12; i++) {
    const [a, b] = [shell[i]!, shell[i + 1]!]
    const turn = Math.atan2(b[1] - a[1], b[0] - a[0])
    body.at([x + (a[0] + b[0]) / 2, 0, z + 0.1 + (a[1] + b[1]) / 2], [0, -turn, 0], () =>
      box(body, 'orange', [Math.hypot(b[0] - a[0], b[1] - a[1]) + 0.02, width, 0.05], [0, 0, 0], 0),
    )
  }
  for (const side of [-1, 1]) box(body, 'orange', [0.06, width, 0.3], [x + side * radius * 1.25, 0, z + 0.24], 0)
  body.at([x, width / 2 + 0.05, z + 0.15], [-Math.PI / 2, 0, 0], () => gearbox(body, 0.5))
  box(body, 'dark', [0.6, 0.5, 0.14], [x, 0, z - 0.6], 0)
  body.at([belt.from + 0.75, 0, 0], [0, 0, 0], () => beltConveyor(body, 2.6, 0.7, belt.z))
  body.at([x, 0, z - 0.57], [0, 0, 0], () =>
    handrail(body, [
      [1.1, -1.15, 0],
      [1.1, 1.15, 0],
      [-1.05, 1.15, 0],
    ]),
  )
  body.at([x + 0.2, -1.24, 0], [0, 0, 0], () => ladder(body, z + 0.5))
}

function wallOf(body: Body, outline: readonly (readonly [number, number])[], y: number): void {
  for (let i = 0; i < 6; i++) {
    const [a, b] = [outline[i]!, outline[12 - i]!]
    const next = outline[i + 1]!
    box(
      body,
      'orange',
      [b[0] - a[0], 0.05, a[1] - next[1] + 0.01],
      [mixer.x, y, mixer.z + 0.1 + (a[1] + next[1]) / 2],
      0,
    )
  }
  box(body, 'orange', [mixer.radius * 2.5, 0.05, 0.3], [mixer.x, y, mixer.z + 0.24], 0)
}

function gate(body: Body): void {
  box(body, 'steel', [0.4, 0.4, 0.03], [0, 0, 0], 0)
  rod(body, 'chrome', [0.2, 0, 0], [0.42, 0, 0], 0.025, 8)
  cylinder(body, 'red', 0.05, 0.2, [0.5, 0, 0], 'x', 10)
}

/** Material that falls `height` m from the origin. */
function stream(body: Body, paint: PaintName, height: number): void {
  lathe(
    body,
    paint,
    [
      [0.17, -height],
      [0.1, -height * 0.3],
      [0.13, 0],
    ],
    8,
    0,
  )
}

function heap(body: Body, paint: PaintName, radius: number, height: number): void {
  lathe(
    body,
    paint,
    [
      [radius, 0],
      [radius * 0.5, height * 0.62],
      [0, height],
    ],
    12,
    0,
  )
}

/** Hangs from its tipping axle, which is ahead of its middle. */
function skipBucket(body: Body): void {
  body.at([-0.42, 0, -0.1], [0, 0, 0], () => {
    box(body, 'red', [0.72, 0.86, 0.05], [0, 0, -0.02], 0)
    for (const side of [-1, 1]) {
      box(body, 'red', [0.84, 0.05, 0.5], [0, side * 0.42, 0.22], 0)
      box(body, 'red', [0.05, 0.86, 0.5], [side * 0.4, 0, 0.22], 0)
      cylinder(body, 'dark', 0.09, 0.08, [side * 0.3, 0.49, 0.02], 'y', 12)
      cylinder(body, 'dark', 0.09, 0.08, [side * 0.3, -0.49, 0.02], 'y', 12)
    }
  })
}

function shaft(body: Body): void {
  const { width, radius } = mixer
  cylinder(body, 'steel', 0.07, width, [0, 0, 0], 'y', 10)
  for (let i = 0; i < 6; i++)
    body.at([0, (i / 5 - 0.5) * (width - 0.3), 0], [0, (i / 6) * 2 * Math.PI, 0], () => {
      box(body, 'steel', [0.05, 0.05, radius * 0.8], [0, 0, radius * 0.42], 0)
      box(body, 'cast', [0.05, 0.22, 0.2], [0, 0, radius * 0.78], 0)
    })
}
