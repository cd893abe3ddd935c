import type { BuildModel } from '../model.ts'
import type { Body, Pair } from '../kit/body.ts'
import { box, panel } from '../kit/box.ts'
import { console, feet, motor, stackLight } from '../kit/fittings.ts'
import { cylinder, lathe, rod } from '../kit/lathe.ts'
import { endProfile } from '../kit/prism.ts'
import { tube } from '../kit/tube.ts'

/** Front is -y. Base, spindle with chuck and shaft, carriage, turret, sliding door, in the joints' frames. */
const buildModel: BuildModel = ({ part }) => ({
  parts: [part(housing), part(spindle), part(carriage), part(turret), part(door)],
})
export default buildModel

const outline: readonly Pair[] = [
  [0.9, 0.14],
  [-0.78, 0.14],
  [-0.86, 0.3],
  [-0.86, 0.86],
  [-0.66, 1.84],
  [-0.56, 1.95],
  [0.9, 1.95],
]
const tub: readonly Pair[] = [
  [0.9, 0.14],
  [-0.78, 0.14],
  [-0.86, 0.3],
  [-0.86, 0.78],
  [-0.6, 0.78],
  [-0.45, 0.6],
  [0.5, 0.6],
  [0.78, 1],
  [0.9, 1],
]
const hood: readonly Pair[] = [
  [0.9, 1],
  [0.72, 1],
  [0.6, 1.75],
  [-0.5, 1.75],
  [-0.6, 1.8],
  [-0.66, 1.84],
  [-0.56, 1.95],
  [0.9, 1.95],
]
/** Inclination of the front above the sill. */
const lean = 0.2
const faceFront: readonly [number, number, number] = [Math.PI / 2, 0, 0]

function housing(body: Body): void {
  box(body, 'dark', [3.6, 1.6, 0.16], [-0.05, 0, 0.1], 0.02)
  feet(body, 3.2, 1.4)
  endProfile(body, 'dark', outline, -1.9, -1.72, 0.03)
  endProfile(body, 'white', outline, -1.71, -0.87, 0.03)
  endProfile(body, 'white', outline, 1.03, 1.78, 0.03)
  endProfile(body, 'dark', outline, 1.79, 1.9, 0.03)
  endProfile(body, 'grey', tub, -0.86, 1.02, 0.03)
  endProfile(body, 'grey', hood, -0.86, 1.02, 0.03)
  box(body, 'gap', [3.7, 1.2, 0.5], [0, 0.2, 0.5], 0)
  box(body, 'lamp', [1.5, 0.08, 0.03], [0.1, -0.3, 1.73], 0)
  slantBed(body)
  frontPanels(body)
  for (const [y, z] of [
    [-0.9, 0.8],
    [-0.69, 1.86],
  ] as const)
    box(body, 'steel', [2.9, 0.05, 0.04], [0.1, y, z], 0)
  body.at([1.4, -0.86, 1.36], [-lean, 0, 0], () => console(body, 0.66, 0.92))
  stackLight(body, [-1.5, 0.5, 1.95])
  coolingAndChips(body)
}

function slantBed(body: Body): void {
  body.at([0.08, 0.42, 1], [-0.78, 0, 0], () => {
    box(body, 'cast', [1.86, 0.9, 0.16], [0, 0, 0], 0.02)
    for (const y of [-0.12, 0.3]) box(body, 'chrome', [1.8, 0.08, 0.06], [0, y, 0.1], 0)
  })
  cylinder(body, 'cast', 0.27, 0.12, [-0.84, 0, 1.1], 'x', 24)
}

function frontPanels(body: Body): void {
  box(body, 'blue', [1.84, 0.03, 0.05], [0.08, -0.875, 0.33], 0)
  for (const x of [-0.38, 0.55]) box(body, 'white', [0.9, 0.03, 0.42], [x, -0.87, 0.53], 0.01)
  body.at([-1.29, -0.77, 1.36], [-lean, 0, 0], () => {
    box(body, 'white', [0.78, 0.03, 0.92], [0, 0, 0], 0.01)
    box(body, 'blue', [0.5, 0.02, 0.06], [0, -0.016, 0.32], 0)
  })
  body.at([0.56, -0.74, 1.32], [-lean, 0, 0], () => {
    for (const z of [-0.47, 0.47]) box(body, 'white', [0.94, 0.04, 0.14], [0, 0, z], 0.012)
    box(body, 'white', [0.1, 0.04, 0.82], [0.42, 0, 0], 0.012)
    body.at([-0.05, 0, 0], faceFront, () => panel(body, 'glass', 0.84, 0.82, [0, 0, 0]))
  })
  for (const x of [-1.3, 1.4]) {
    box(body, 'dark', [0.6, 0.02, 0.34], [x, -0.866, 0.55], 0)
    body.at([x, -0.879, 0.55], faceFront, () => panel(body, 'louvre', 0.5, 0.26, [0, 0, 0], true))
  }
}

function coolingAndChips(body: Body): void {
  box(body, 'grey', [0.7, 0.5, 0.3], [-0.4, 0.4, 2.1], 0.03)
  cylinder(body, 'dark', 0.17, 0.08, [-0.3, 0.4, 2.28], 'z', 18)
  tube(
    body,
    'cable',
    [
      [-0.75, 0.4, 2.15],
      [-1, 0.4, 2.2],
      [-1.15, 0.45, 2.05],
      [-1.2, 0.45, 1.93],
    ],
    0.06,
    8,
    12,
  )
  box(body, 'grey', [0.5, 0.5, 0.24], [2.1, -0.1, 0.25], 0.02)
  body.at([2.42, -0.1, 0.62], [0, -0.95, 0], () => box(body, 'grey', [0.95, 0.5, 0.24], [0, 0, 0], 0.02))
  box(body, 'grey', [0.4, 0.52, 0.3], [2.74, -0.1, 1], 0.03)
  body.at([2.74, -0.37, 1.04], faceFront, () => motor(body, 0.08, 0.22))
  box(body, 'teal', [0.5, 0.56, 0.44], [2.86, -0.1, 0.34], 0.03)
  box(body, 'gap', [0.42, 0.48, 0.02], [2.86, -0.1, 0.56], 0)
}

function spindle(body: Body): void {
  cylinder(body, 'chrome', 0.235, 0.2, [0.1, 0, 0], 'x', 24)
  for (let i = 0; i < 3; i++) {
    body.at([0.23, 0, 0], [(i * 2 * Math.PI) / 3, 0, 0], () => {
      box(body, 'steel', [0.08, 0.08, 0.17], [0, 0, 0.14], 0.01)
      box(body, 'steel', [0.08, 0.07, 0.06], [0.05, 0, 0.1], 0)
    })
  }
  body.at([0.2, 0, 0], [0, Math.PI / 2, 0], () =>
    lathe(
      body,
      'brushed',
      [
        [0, 0],
        [0.1, 0],
        [0.1, 0.18],
        [0.07, 0.18],
        [0.07, 0.36],
        [0.085, 0.38],
        [0.085, 0.44],
        [0.05, 0.46],
        [0.05, 0.56],
        [0, 0.56],
      ],
      20,
      0.008,
    ),
  )
  body.at([0.5, 0.068, 0], [0, 0, 0], () => box(body, 'dark', [0.12, 0.01, 0.03], [0, 0, 0], 0))
}

function carriage(body: Body): void {
  body.at([0.25, 0.3, 0], [-0.78, 0, 0], () => {
    box(body, 'cast', [0.5, 0.7, 0.12], [0, 0, 0], 0.02)
    box(body, 'grey', [0.4, 0.5, 0.1], [0, 0.02, 0.1], 0.02)
  })
}

function turret(body: Body): void {
  cylinder(body, 'dark', 0.18, 0.14, [0, 0, 0], 'x', 12)
  cylinder(body, 'steel', 0.09, 0.18, [0, 0, 0], 'x', 16)
  box(body, 'cast', [0.42, 0.28, 0.26], [0.3, 0.03, 0], 0.04)
  for (let i = 0; i < 12; i++) {
    body.at([0, 0, 0], [(i * Math.PI) / 6, 0, 0], () => {
      box(body, 'steel', [0.1, 0.07, 0.06], [0, 0, 0.19], 0)
      if (i % 2) rod(body, 'chrome', [0, 0, 0.2], [-0.08, 0, 0.25], 0.013, 6)
      else box(body, 'chrome', [0.03, 0.03, 0.07], [-0.03, 0, 0.225], 0)
    })
  }
}

function door(body: Body): void {
  body.at([-0.37, 0.065, 0.22], [-lean, 0, 0], () => {
    const [width, height, stile] = [0.98, 1.06, 0.13]
    for (const side of [-1, 1]) {
      box(body, 'white', [stile, 0.05, height], [(side * (width - stile)) / 2, 0, 0], 0.012)
      box(body, 'white', [width - 2 * stile, 0.05, 0.18], [0, 0, side * (height / 2 - 0.09)], 0.012)
    }
    body.at([0, -0.005, 0], faceFront, () => panel(body, 'glass', width - 2 * stile, height - 0.36, [0, 0, 0]))
    cylinder(body, 'chrome', 0.016, 0.4, [-width / 2 + stile / 2, -0.07, 0], 'z', 8)
    box(body, 'dark', [0.05, 0.05, 0.44], [-width / 2 + stile / 2, -0.04, 0], 0.012)
  })
}
