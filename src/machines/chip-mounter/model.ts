import type { Body, Pair } from '../kit/body.ts'
import { box } from '../kit/box.ts'
import { monitor } from '../kit/controls.ts'
import { emergencyStop, feet, stackLight } from '../kit/fittings.ts'
import { facingFront, windowPane } from '../kit/housings.ts'
import { cylinder } from '../kit/lathe.ts'
import { endProfile } from '../kit/prism.ts'
import { circuitBoard } from '../kit/products.ts'
import type { BuildModel } from '../model.ts'
import { board, feederPitch, feeders, lane, loads } from './layout.ts'

/** Front is -y, boards pass along x. Machine; board; beam, head and nozzles; parts in them; flash; parts on the board. */
const buildModel: BuildModel = ({ part }) => ({
  parts: [
    part(machine),
    part(() => {}),
    part((body) => void circuitBoard(body, board.length, board.width)),
    part(beam),
    part(head),
    part(nozzles),
    part((body) => chips(body, true)),
    part((body) => void box(body, 'lamp', [0.12, 0.1, 0.01], [0, 0, 0], 0)),
    ...loads.map(() => part((body) => chips(body, false))),
  ],
})
export default buildModel

const [length, back, front] = [1.7, 0.78, -0.7]

function machine(body: Body): void {
  feet(body, length - 0.2, 1.2)
  box(body, 'dark', [length - 0.1, 1.4, 0.12], [0, 0.04, 0.12], 0)
  box(body, 'white', [length, back - front - 0.3, 0.66], [0, (back + front + 0.3) / 2, 0.51], 0.03)
  box(body, 'gap', [length - 0.1, 1.1, 0.02], [0, 0.16, 0.85], 0)
  for (const side of [-1, 1]) sideWall(body, side)
  box(body, 'white', [length, 0.14, 0.8], [0, back - 0.07, 1.22], 0.02)
  box(body, 'white', [length, 0.72, 0.12], [0, back - 0.36, 1.56], 0.03)
  body.at([0, -0.17, 1.4], [-0.66, 0, 0], () =>
    body.at([0, 0, 0], facingFront, () => windowPane(body, length - 0.42, 0.5, 0.04)),
  )
  box(body, 'blue', [length, 0.012, 0.05], [0, back - 0.725, 1.56], 0)
  for (const side of [-1, 1]) {
    const y = lane.y + side * (board.width / 2 + 0.02)
    box(body, 'steel', [lane.way + 0.1, 0.035, 0.08], [0, y, lane.height - 0.045], 0)
    box(body, 'rubber', [lane.way + 0.1, 0.014, 0.012], [0, y - side * 0.024, lane.height - 0.006], 0)
    box(body, 'chrome', [0.06, 1, 0.06], [side * 0.68, 0.12, 1.26], 0)
  }
  box(body, 'dark', [0.16, 0.14, 0.1], [0, -0.08, 0.9], 0.01)
  for (let i = 0; i < feeders; i++) feeder(body, (i - (feeders - 1) / 2) * feederPitch, i)
  box(body, 'dark', [feeders * feederPitch + 0.1, 0.5, 0.04], [0, -0.6, 0.8], 0)
  box(body, 'white', [feeders * feederPitch + 0.16, 0.28, 0.3], [0, -0.62, 0.28], 0.02)
  monitor(body, 0.46, 0.32, [0.66, -0.5, 1.62], 0.1)
  stackLight(body, [-0.66, 0.6, 1.62], 0.24)
  emergencyStop(body, [-0.76, -0.62, 0.98], -1)
}

/** Cheek of the machine: steps back over the feeders. */
function sideWall(body: Body, side: number): void {
  const outline: readonly Pair[] = [
    [front + 0.06, 0.2],
    [front + 0.06, 1.04],
    [front + 0.16, 1.12],
    [-0.34, 1.16],
    [0.02, 1.62],
    [back, 1.62],
    [back, 0.2],
  ]
  const x = side * (length / 2 - 0.1)
  endProfile(body, 'white', outline, x - 0.08, x + 0.08, 0.02)
}

/** A tape feeder with its reel below, its top towards the head. */
function feeder(body: Body, x: number, number: number): void {
  box(body, number % 4 === 2 ? 'teal' : 'steel', [0.03, 0.52, 0.09], [x, -0.62, 0.88], 0)
  cylinder(
    body,
    number % 3 ? 'dark' : 'blue',
    0.11,
    0.016,
    [x, -0.8 - (number % 2) * 0.05, 0.6 - (number % 3) * 0.05],
    'x',
    14,
  )
  if (body.fine) {
    cylinder(body, 'white', 0.04, 0.02, [x, -0.8 - (number % 2) * 0.05, 0.6 - (number % 3) * 0.05], 'x', 8)
    box(body, 'led', [0.012, 0.012, 0.012], [x, -0.87, 0.93], 0)
  }
}

function beam(body: Body): void {
  box(body, 'grey', [1.34, 0.12, 0.14], [0, 0.14, 0.18], 0.012)
  box(body, 'chrome', [1.24, 0.02, 0.04], [0, 0.07, 0.2], 0)
  for (const side of [-1, 1]) box(body, 'dark', [0.1, 0.18, 0.08], [side * 0.67, 0.14, 0.2], 0.01)
}

function head(body: Body): void {
  box(body, 'orange', [0.24, 0.12, 0.24], [0, 0, 0.18], 0.02)
  cylinder(body, 'dark', 0.03, 0.08, [0.15, 0, 0.1], 'z', 12)
  box(body, 'dark', [0.2, 0.08, 0.05], [0, 0, 0.32], 0)
}

function nozzles(body: Body): void {
  for (let i = 0; i < 4; i++) {
    cylinder(body, 'chrome', 0.01, 0.16, [(i - 1.5) * 0.052, 0, 0.05], 'z', 6)
    cylinder(body, 'dark', 0.018, 0.02, [(i - 1.5) * 0.052, 0, -0.02], 'z', 8)
  }
}

/** Four parts: as far apart as the nozzles, or close together as they lie on the board. */
function chips(body: Body, held: boolean): void {
  for (let i = 0; i < 4; i++) {
    const [x, y] = held ? [(i - 1.5) * 0.052, 0] : [((i % 2) - 0.5) * 0.05, (Math.floor(i / 2) - 0.5) * 0.05]
    box(body, i % 3 ? 'plastic' : 'zinc', [0.032, 0.03, 0.012], [x, y, 0.006], 0)
  }
}
