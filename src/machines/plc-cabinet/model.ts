import type { Body } from '../kit/body.ts'
import { box, panel } from '../kit/box.ts'
import { facingFront } from '../kit/housings.ts'
import { emergencyStop, stackLight } from '../kit/fittings.ts'
import { tube } from '../kit/tube.ts'
import type { BuildModel } from '../model.ts'
import { channels, moduleAt } from './channels.ts'

/** Front is -y, doors open; then the lamps of the inputs and of the outputs. */
const buildModel: BuildModel = ({ part }) => ({
  parts: [
    part(cabinet),
    ...Array.from({ length: channels }, () => part(lamp)),
    ...Array.from({ length: channels }, () => part(lamp)),
  ],
})
export default buildModel

const plate = 0.4

function cabinet(body: Body): void {
  box(body, 'dark', [1.2, 0.5, 0.1], [0, 0.2, 0.05], 0)
  box(body, 'white', [1.2, 0.03, 1.85], [0, 0.43, 1.02], 0.01)
  for (const side of [-1, 1]) {
    box(body, 'white', [0.03, 0.5, 1.85], [side * 0.585, 0.2, 1.02], 0.01)
    body.at([side * 0.59, -0.05, 1.02], [0, 0, side * 0.75], () => door(body, side))
  }
  for (const z of [0.12, 1.93]) box(body, 'white', [1.2, 0.5, 0.03], [0, 0.2, z], 0.01)
  box(body, 'zinc', [1.08, 0.01, 1.7], [0, plate, 1.04], 0)
  box(body, 'lamp', [0.7, 0.04, 0.03], [0, -0.02, 1.9], 0)
  breakers(body)
  controller(body)
  relays(body)
  drives(body)
  stackLight(body, [0.4, 0.3, 1.945], 0.15)
}

/** The left one carries the operator's screen. */
function door(body: Body, side: number): void {
  box(body, 'white', [0.03, 0.56, 1.82], [0, -0.28, 0], 0.012)
  box(body, 'dark', [0.05, 0.03, 0.24], [side * 0.02, -0.5, 0.1], 0)
  if (side > 0) return
  body.at([0.018, -0.28, 0.42], [Math.PI / 2, Math.PI / 2, 0], () => {
    box(body, 'dark', [0.32, 0.26, 0.02], [0, 0, 0], 0)
    panel(body, 'screen', 0.27, 0.2, [0, 0, 0.011])
  })
  body.at([0.02, -0.28, 0.1], [0, 0, Math.PI / 2], () => emergencyStop(body, [0, 0, 0], -1))
}

function duct(body: Body, z: number): void {
  box(body, 'grey', [1.02, 0.08, 0.07], [0, plate - 0.05, z], 0)
  body.at([0, plate - 0.091, z], facingFront, () => panel(body, 'louvre', 1.02, 0.06, [0, 0, 0], true))
}

function breakers(body: Body): void {
  duct(body, 1.84)
  for (let i = 0; i < 9; i++) {
    const x = -0.46 + i * 0.075
    box(body, 'white', [0.066, 0.12, 0.15], [x, plate - 0.06, 1.7], 0.007)
    box(body, i === 2 ? 'red' : 'dark', [0.026, 0.02, 0.04], [x, plate - 0.125, 1.72], 0)
  }
  box(body, 'grey', [0.22, 0.2, 0.17], [0.36, plate - 0.1, 1.7], 0.008)
  box(body, 'yellow', [0.06, 0.02, 0.06], [0.36, plate - 0.205, 1.72], 0)
}

/** Power supply, processor and modules on their rack, plugs below the lamps. */
function controller(body: Body): void {
  const { z } = moduleAt
  duct(body, 1.53)
  box(body, 'dark', [1, 0.05, 0.3], [0, plate - 0.03, z], 0)
  box(body, 'grey', [0.15, 0.2, 0.3], [-0.4, plate - 0.12, z], 0.008)
  box(body, 'teal', [0.16, 0.22, 0.3], [-0.22, plate - 0.13, z], 0.008)
  body.at([-0.22, plate - 0.242, z + 0.06], facingFront, () => panel(body, 'screen', 0.11, 0.09, [0, 0, 0]))
  for (const x of [moduleAt.input, moduleAt.output]) {
    box(body, 'plastic', [0.2, 0.22, 0.3], [x, plate - 0.13, z], 0.008)
    box(body, 'gap', [0.18, 0.012, 0.11], [x, plate - 0.243, z + 0.068], 0)
    box(body, 'yellow', [0.18, 0.03, 0.13], [x, plate - 0.24, z - 0.07], 0)
  }
  box(body, 'blue', [0.14, 0.2, 0.3], [0.39, plate - 0.12, z], 0.008)
  for (let i = 0; i < 3; i++) box(body, 'gap', [0.03, 0.01, 0.03], [0.39, plate - 0.225, z + 0.08 - i * 0.07], 0)
  const colours = ['strap', 'red', 'copper', 'strap'] as const
  colours.forEach((colour, i) => {
    const x = -0.08 + i * 0.1
    tube(
      body,
      colour,
      [
        [x, plate - 0.26, z - 0.1],
        [x + 0.01, plate - 0.28, z - 0.17],
        [x, plate - 0.1, z - 0.24],
      ],
      0.008,
      5,
      6,
    )
  })
  duct(body, 1.06)
}

function relays(body: Body): void {
  for (let i = 0; i < 12; i++) {
    const x = -0.45 + i * 0.082
    box(body, i < 8 ? 'smoke' : 'white', [0.062, 0.13, 0.16], [x, plate - 0.07, 0.92], 0.007)
    box(body, i % 3 ? 'orange' : 'led', [0.03, 0.01, 0.014], [x, plate - 0.138, 0.97], 0)
  }
  duct(body, 0.77)
}

/** Two frequency converters, and the rows of terminals with the cables that leave. */
function drives(body: Body): void {
  for (const x of [-0.4, -0.2]) {
    box(body, 'motor', [0.17, 0.24, 0.34], [x, plate - 0.12, 0.53], 0.012)
    body.at([x, plate - 0.242, 0.6], facingFront, () => panel(body, 'screen', 0.09, 0.06, [0, 0, 0]))
    body.at([x, plate - 0.242, 0.45], facingFront, () => panel(body, 'louvre', 0.13, 0.12, [0, 0, 0], true))
  }
  for (let i = 0; i < 14; i++)
    box(body, i % 5 ? 'grey' : 'orange', [0.036, 0.08, 0.1], [-0.04 + i * 0.042, plate - 0.04, 0.55], 0)
  for (let i = 0; i < 7; i++)
    tube(
      body,
      'cable',
      [
        [-0.02 + i * 0.085, plate - 0.08, 0.5],
        [-0.02 + i * 0.085, plate - 0.1, 0.36],
        [0.1 + i * 0.04, plate - 0.14, 0.13],
      ],
      0.012,
      5,
      6,
    )
}

function lamp(body: Body): void {
  box(body, 'lampGreen', [0.026, 0.012, 0.026], [0, 0, 0], 0)
}
