import type { Body, Pair } from '../kit/body.ts'
import { box } from '../kit/box.ts'
import { monitor } from '../kit/controls.ts'
import { emergencyStop, feet, motor, stackLight } from '../kit/fittings.ts'
import { facingFront, plates, windowPane } from '../kit/housings.ts'
import { cylinder, lathe, rod } from '../kit/lathe.ts'
import { endProfile } from '../kit/prism.ts'
import type { BuildModel } from '../model.ts'
import { board, lane } from './layout.ts'

const stencil = { length: 0.74, width: 0.74, height: lane.height + lane.lift + 0.012 }

/** Front is -y, boards pass along x. Cabinet with stencil; board; its paste; squeegee and blade; camera and its light. */
const buildModel: BuildModel = ({ part }) => ({
  parts: [
    part(cabinet),
    part(() => {}),
    part(() => {}),
    part(bareBoard),
    part(paste),
    part(squeegeeBeam),
    part(blade),
    part(camera),
    part((body) => void cylinder(body, 'ringLight', 0.035, 0.008, [0, 0, -0.012], 'z', 14)),
  ],
})
export default buildModel

function cabinet(body: Body): void {
  feet(body, 1.1, 1.1)
  box(body, 'dark', [1.2, 1.3, 0.1], [0, 0, 0.12], 0)
  box(body, 'white', [1.3, 1.4, 0.62], [0, 0, 0.48], 0.03)
  body.at([0, -0.705, 0.48], facingFront, () => plates(body, 'white', 1.24, 0.56, { across: [0.5] }))
  box(body, 'blue', [1.3, 0.012, 0.05], [0, -0.706, 0.77], 0)
  box(body, 'white', [1.3, 0.3, 0.86], [0, 0.55, 1.22], 0.03)
  for (const side of [-1, 1]) {
    cheek(body, side * 0.59)
    box(body, 'steel', [lane.way, 0.03, 0.07], [0, lane.y + side * (board.width / 2), lane.height - 0.04], 0)
    box(
      body,
      'rubber',
      [lane.way, 0.014, 0.012],
      [0, lane.y + side * (board.width / 2 - 0.022), lane.height - 0.006],
      0,
    )
    box(body, 'chrome', [0.05, 1, 0.04], [side * 0.46, lane.y, stencil.height + 0.12], 0)
  }
  box(body, 'white', [1.3, 0.94, 0.1], [0, 0.23, 1.62], 0.03)
  body.at([0, -0.46, 1.28], [-0.57, 0, 0], () =>
    body.at([0, 0, 0], facingFront, () => windowPane(body, 1.1, 0.7, 0.05)),
  )
  stencilFrame(body)
  box(body, 'cast', [0.5, 0.5, 0.1], [0, lane.y, 0.82], 0.01)
  pastePots(body)
  rod(body, 'dark', [0.6, -0.3, 1.5], [0.84, -0.5, 1.42], 0.022)
  monitor(body, 0.44, 0.32, [0.84, -0.56, 1.36])
  box(body, 'dark', [0.42, 0.16, 0.025], [0.84, -0.64, 1.02], 0)
  stackLight(body, [-0.5, 0.5, 1.67], 0.22)
  emergencyStop(body, [0.56, -0.712, 0.66], -1)
}

/** Side wall with the slope on which the hood lies. */
function cheek(body: Body, x: number): void {
  const outline: readonly Pair[] = [
    [-0.7, 0.79],
    [-0.7, 0.92],
    [-0.24, 1.6],
    [0.42, 1.6],
    [0.42, 0.79],
  ]
  endProfile(body, 'white', outline, x - 0.06, x + 0.06, 0.015)
}

/** A sheet of steel with its apertures, drawn tight in an aluminium frame. */
function stencilFrame(body: Body): void {
  const { length, width, height } = stencil
  box(body, 'aluminium', [length - 0.1, width - 0.1, 0.004], [0, lane.y, height], 0)
  for (const side of [-1, 1]) {
    box(body, 'aluminium', [length, 0.06, 0.04], [0, lane.y + side * (width / 2 - 0.03), height], 0)
    box(body, 'aluminium', [0.06, width - 0.12, 0.04], [side * (length / 2 - 0.03), lane.y, height], 0)
  }
  for (let i = 0; i < 5; i++)
    for (let j = 0; j < 4; j++)
      box(body, 'gap', [0.03, 0.02, 0.002], [(i - 2) * 0.06, lane.y + (j - 1.5) * 0.06, height + 0.003], 0)
}

function pastePots(body: Body): void {
  for (const [x, height] of [
    [-0.4, 0.1],
    [-0.28, 0.1],
    [-0.34, 0.1],
  ] as const) {
    const z = x === -0.34 ? 1.72 : 1.67
    cylinder(body, 'white', 0.05, height * 0.8, [x + 0.5, -0.06, z + 0.04], 'z', 14)
    cylinder(body, 'teal', 0.054, 0.03, [x + 0.5, -0.06, z + 0.09], 'z', 14)
  }
}

function bareBoard(body: Body): void {
  box(body, 'board', [board.length, board.width, 0.004], [0, 0, 0.002], 0)
}

/** Rows of deposits, from the edge at which the squeegee begins. */
function paste(body: Body): void {
  for (let i = 0; i < 6; i++)
    for (let j = 0; j < 5; j++) box(body, 'chrome', [0.028, 0.02, 0.004], [(i - 2.5) * 0.055, 0.02 + j * 0.05, 0], 0)
}

function squeegeeBeam(body: Body): void {
  box(body, 'grey', [1, 0.12, 0.08], [0, 0.1, 0.16], 0.012)
  body.at([0, 0.1, 0.2], [0, 0, 0], () => motor(body, 0.045, 0.16))
}

/** Two blades that lean against each other in their holder, and the roll of paste before them. */
function blade(body: Body): void {
  box(body, 'orange', [0.5, 0.06, 0.06], [0, 0.05, 0.1], 0.01)
  for (const side of [-1, 1])
    body.at([0, 0.05 + side * 0.03, 0.04], [side * 0.5, 0, 0], () =>
      box(body, 'steel', [0.48, 0.008, 0.1], [0, 0, 0], 0),
    )
  body.at([0, 0.1, 0], [0, Math.PI / 2, 0], () =>
    lathe(
      body,
      'zinc',
      [
        [0, -0.2],
        [0.018, -0.19],
        [0.018, 0.19],
        [0, 0.2],
      ],
      10,
      0,
    ),
  )
}

function camera(body: Body): void {
  box(body, 'dark', [0.12, 0.12, 0.04], [0, 0, 0.02], 0.006)
  box(body, 'grey', [0.06, 0.4, 0.02], [0, 0.2, 0.025], 0)
}
