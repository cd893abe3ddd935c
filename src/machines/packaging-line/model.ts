import type { Body, Pair } from '../kit/body.ts'
import { box, panel } from '../kit/box.ts'
import { carton } from '../kit/carriers.ts'
import { pendantConsole } from '../kit/controls.ts'
import { beltConveyor, rollerConveyor } from '../kit/conveyors.ts'
import { stackLight } from '../kit/fittings.ts'
import { facingFront, housing, windowPane } from '../kit/housings.ts'
import { cylinder, lathe } from '../kit/lathe.ts'
import { frontReadout, readoutCase } from '../kit/readout.ts'
import type { BuildModel } from '../model.ts'
import { belt, capper, cartons, digits, display, empty, filled, filler, labelled, reel } from './places.ts'

/** Front is -y; bottles pass along x. Line; carousels; reel; count; empty, full and labelled bottles; cartons. */
const buildModel: BuildModel = ({ part, params }) => {
  const height = params['bottleHeight'] ?? 0.3
  return {
    parts: [
      part((body) => {
        body.at([-1.35, belt.y, 0], [0, 0, 0], () => beltConveyor(body, 5.5, 0.16, belt.top, 'brushed'))
        fillingMachine(body)
        cappingMachine(body)
        covers(body)
        labeller(body)
        packer(body)
      }),
      part((body) => carousel(body, height)),
      part(cappingHeads),
      part(labelReel),
      part((body) => void frontReadout(body, digits.count, digits.height)),
      ...Array.from({ length: empty.count }, () => [
        part(() => {}),
        part((body) => group(body, 'empty', height)),
      ]).flat(),
      ...Array.from({ length: filled.count }, () => [
        part(() => {}),
        part((body) => group(body, 'filled', height)),
      ]).flat(),
      ...Array.from({ length: labelled.count }, () => [
        part(() => {}),
        part((body) => group(body, 'labelled', height)),
      ]).flat(),
      ...Array.from({ length: cartons.count }, () => [part(() => {}), part(fullCarton)]).flat(),
    ],
  }
}
export default buildModel

type Stage = 'empty' | 'filled' | 'labelled'

const pitch = 0.115

function oneBottle(body: Body, stage: Stage, height: number): void {
  const radius = 0.042
  const outline = (share: number): Pair[] => [
    [0, 0],
    [radius * share, 0],
    [radius * share, height * 0.58],
    [0.014 * share, height * 0.8],
    [0.014 * share, height * 0.94],
  ]
  if (stage === 'empty') lathe(body, 'bottle', outline(1), 8, 0)
  else lathe(body, 'juice', outline(0.96), 8, 0)
  if (stage === 'labelled') {
    cylinder(body, 'label', radius * 1.03, height * 0.26, [0, 0, height * 0.34], 'z', 8)
    cylinder(body, 'white', 0.019, 0.03, [0, 0, height * 0.95], 'z', 6)
  }
}

function group(body: Body, stage: Stage, height: number): void {
  for (let i = 0; i < 4; i++) body.at([(i - 1.5) * pitch, 0, 0], [0, 0, 0], () => oneBottle(body, stage, height))
}

/** Plinth, bowl of juice on its column, glazed guards with white posts. */
function fillingMachine(body: Body): void {
  const { x, y, radius } = filler
  guarded(body, x, y, 1.8, 1.5)
  cylinder(body, 'brushed', radius + 0.1, 0.12, [x, y, belt.top - 0.08], 'z', 28)
  cylinder(body, 'brushed', 0.16, 1, [x, y, 1.4], 'z', 16)
  body.at([x, y, 1.62], [0, 0, 0], () =>
    lathe(
      body,
      'brushed',
      [
        [0.2, -0.1],
        [radius * 0.8, 0],
        [radius * 0.86, 0.06],
        [radius * 0.86, 0.3],
        [radius * 0.5, 0.42],
        [0, 0.44],
      ],
      26,
      0.012,
    ),
  )
  cylinder(body, 'juice', radius * 0.865, 0.05, [x, y, 1.78], 'z', 26)
  for (const side of [-1, 1]) cylinder(body, 'blue', 0.15, 0.06, [x + side * 0.42, y - 0.42, belt.top + 0.02], 'z', 10)
}

/** Posts at the corners of length × width, a sill and a roof, glass between. */
function guarded(body: Body, x: number, y: number, length: number, width: number): void {
  const [sill, roof] = [0.86, 2.1]
  box(body, 'white', [length, width - 0.36, sill - 0.1], [x, y + 0.18, sill / 2 + 0.05], 0.03)
  box(body, 'dark', [length - 0.1, width - 0.5, 0.1], [x, y + 0.2, 0.05], 0)
  for (const dx of [-length / 2 + 0.04, length / 2 - 0.04])
    for (const dy of [-width / 2 + 0.04, width / 2 - 0.04])
      box(body, 'white', [0.07, 0.07, roof], [x + dx, y + dy, roof / 2], 0)
  box(body, 'white', [length + 0.04, width + 0.04, 0.1], [x, y, roof], 0.02)
  box(body, 'blue', [length + 0.05, width + 0.05, 0.03], [x, y, roof - 0.06], 0)
  body.at([x, y - width / 2 + 0.04, 1.58], facingFront, () => windowPane(body, length - 0.2, 0.86, 0.03))
}

function cappingMachine(body: Body): void {
  const { x, y } = capper
  guarded(body, x, y, 0.86, 0.96)
  cylinder(body, 'brushed', 0.1, 0.5, [x, y, 1.78], 'z', 14)
  cylinder(body, 'brushed', 0.24, 0.12, [x, y, 1.62], 'z', 20)
  body.at([x + 0.2, y + 0.3, 2.15], [0, 0, 0], () =>
    lathe(
      body,
      'white',
      [
        [0.06, 0],
        [0.22, 0.14],
        [0.22, 0.24],
      ],
      16,
      0,
    ),
  )
  stackLight(body, [x - 0.3, y + 0.3, 2.14], 0.15)
}

/** Tunnels over the belt where bottles change hands. */
function covers(body: Body): void {
  for (const [x, length] of [
    [-3.88, 0.56],
    [-2.66, 0.6],
    [-1.76, 0.56],
    [-0.28, 0.82],
  ] as const) {
    box(body, 'brushed', [length, 0.24, 0.03], [x, belt.y, belt.top + 0.36], 0.008)
    for (const side of [-1, 1])
      box(body, 'brushed', [length, 0.02, 0.36], [x, belt.y + side * 0.12, belt.top + 0.18], 0)
  }
}

/** Reel on its arm and the plate that presses labels on. */
function labeller(body: Body): void {
  const [x, y, z] = reel
  box(body, 'white', [0.6, 0.5, 0.9], [x, 0.1, 0.45], 0.03)
  box(body, 'grey', [0.12, 0.12, 0.6], [x, 0.2, 1.1], 0.01)
  box(body, 'grey', [0.5, 0.4, 0.03], [x, y + 0.05, z - 0.12], 0)
  box(body, 'steel', [0.04, 0.3, 0.16], [x + 0.06, y - 0.26, belt.top + 0.12], 0)
  box(body, 'dialFace', [0.006, 0.36, 0.09], [x + 0.14, y - 0.22, belt.top + 0.12], 0)
  cylinder(body, 'orange', 0.05, 0.12, [x + 0.2, belt.y + 0.1, belt.top + 0.12], 'z', 12)
  body.at([x, -0.16, 0.6], facingFront, () => panel(body, 'screen', 0.3, 0.18, [0, 0, 0]))
}

/** Bottles go in on the left, cartons come out on the right. */
function packer(body: Body): void {
  const x = 2
  body.at([x, -0.3, 0], [0, 0, 0], () => housing(body, [1.3, 1.34, 0.5], { across: [0.5] }))
  for (const dx of [-0.6, 0.6])
    for (const y of [-0.92, 0.32]) box(body, 'white', [0.09, 0.09, 1.6], [x + dx, y, 1.3], 0)
  box(body, 'white', [1.36, 1.4, 0.5], [x, -0.3, 1.86], 0.03)
  box(body, 'blue', [1.37, 1.41, 0.05], [x, -0.3, 1.64], 0)
  box(body, 'white', [1.2, 0.03, 1.1], [x, 0.33, 1.1], 0)
  box(body, 'white', [0.44, 0.04, 1.1], [x - 0.4, -0.97, 1.1], 0.01)
  body.at([x + 0.2, -0.97, 1.14], facingFront, () => windowPane(body, 0.66, 0.9, 0.04))
  for (const dx of [-0.66, 0.66]) {
    box(body, 'white', [0.04, 1.3, 0.44], [x + dx, -0.3, 1.42], 0)
    box(body, 'rubber', [0.02, 0.6, 0.34], [x + dx, belt.y, dx < 0 ? 1.1 : 0.95], 0)
  }
  body.at([display[0], display[1] + 0.004, display[2]], facingFront, () =>
    readoutCase(body, digits.count, digits.height),
  )
  body.at([3.4, belt.y, 0], [0, 0, 0], () => rollerConveyor(body, 1.5, 0.5, 0.62))
  box(body, 'white', [0.14, 0.6, 0.44], [4.1, belt.y, 0.86], 0.02)
  box(body, 'rubber', [0.02, 0.5, 0.34], [4.02, belt.y, 0.82], 0)
  pendantConsole(body, [1.4, -0.9, 2], [1.15, -1.05, 1.4], 0.42, 0.56)
}

/** Turntable with its bottles, half of them still filling, and the nozzles over them. */
function carousel(body: Body, height: number): void {
  cylinder(body, 'steel', filler.radius + 0.06, 0.03, [0, 0, 0], 'z', 28)
  for (let i = 0; i < filler.places; i++) {
    const turn = (i / filler.places) * 2 * Math.PI
    body.at([Math.cos(turn) * filler.radius, Math.sin(turn) * filler.radius, 0.016], [0, 0, turn], () => {
      oneBottle(body, i % 2 ? 'filled' : 'empty', height)
      cylinder(body, 'chrome', 0.02, 0.26, [0, 0, height + 0.14], 'z', 6)
      box(body, 'blue', [0.12, 0.06, 0.06], [-0.04, 0, height + 0.3], 0)
    })
  }
}

function cappingHeads(body: Body): void {
  for (let i = 0; i < 6; i++) {
    const turn = (i / 6) * 2 * Math.PI
    body.at([Math.cos(turn) * capper.radius, Math.sin(turn) * capper.radius, 0], [0, 0, turn], () => {
      cylinder(body, 'chrome', 0.03, 0.34, [0, 0, 0.2], 'z', 8)
      cylinder(body, 'orange', 0.045, 0.08, [0, 0, 0.05], 'z', 10)
    })
  }
  cylinder(body, 'brushed', capper.radius + 0.06, 0.05, [0, 0, 0.36], 'z', 22)
}

function labelReel(body: Body): void {
  cylinder(body, 'dialFace', 0.2, 0.1, [0, 0, 0], 'z', 22)
  cylinder(body, 'carton', 0.06, 0.12, [0, 0, 0], 'z', 12)
  for (let i = 0; i < 3; i++)
    body.at([0, 0, 0], [0, 0, (i / 3) * 2 * Math.PI], () =>
      box(body, 'label', [0.12, 0.03, 0.006], [0.13, 0, 0.052], 0),
    )
}

function fullCarton(body: Body): void {
  carton(body, [0.5, 0.34, 0.34], [0, 0, 0])
  for (const side of [-1, 1]) box(body, 'label', [0.16, 0.004, 0.12], [0, side * 0.172, 0.18], 0)
}
