import type { Body } from '../kit/body.ts'
import { box } from '../kit/box.ts'
import { monitor } from '../kit/controls.ts'
import { emergencyStop, feet, motor, stackLight } from '../kit/fittings.ts'
import { facingFront, plates } from '../kit/housings.ts'
import { cylinder } from '../kit/lathe.ts'
import { circuitBoard } from '../kit/products.ts'
import type { BuildModel } from '../model.ts'
import { board, conveyorHeight, magazineAt, magazineWay, pitch, slots } from './layout.ts'

/** Flow is +x, front -y. Cabinet with shaft; lift; magazine; pusher; board on the rails; boards in their slots. */
const buildModel: BuildModel = ({ part }) => ({
  parts: [
    part(cabinet),
    part(platform),
    part(() => {}),
    part(magazine),
    part(pusher),
    part(() => {}),
    part(lyingBoard),
    ...Array.from({ length: slots }, () => part(lyingBoard)),
  ],
})
export default buildModel

const { x: shaft, y: middle } = magazineAt

function cabinet(body: Body): void {
  feet(body, 1.3, 0.8)
  box(body, 'dark', [1.6, 0.96, 0.1], [-0.15, 0, 0.12], 0)
  box(body, 'white', [1.7, 1.06, 0.3], [-0.15, 0, 0.3], 0.03)
  body.at([-0.15, -0.535, 0.3], facingFront, () => plates(body, 'white', 1.64, 0.24, { across: [0.5] }))
  for (const x of [-0.96, 0.3])
    for (const y of [-0.49, 0.49]) box(body, 'white', [0.08, 0.08, 1.42], [x, y, 1.14], 0.012)
  box(body, 'white', [1.34, 1.06, 0.16], [-0.33, 0, 1.8], 0.03)
  box(body, 'blue', [1.34, 0.012, 0.05], [-0.33, -0.535, 1.76], 0)
  box(body, 'white', [0.3, 0.98, 0.72], [-0.82, 0, 0.8], 0.02)
  for (const y of [-0.18, 0.28]) {
    box(body, 'chrome', [0.05, 0.05, 1.3], [shaft + 0.26, middle + y, 1.08], 0)
    box(body, 'cast', [0.08, 0.08, 0.06], [shaft + 0.26, middle + y, 1.7], 0)
  }
  cylinder(body, 'brushed', 0.02, 1.14, [shaft + 0.26, middle + 0.05, 1.15], 'z', 8)
  body.at([shaft + 0.26, middle + 0.05, 1.88], [0, 0, 0], () => motor(body, 0.06, 0.2))
  rails(body)
  for (const side of [-1, 1]) magazineShelf(body, side)
  monitor(body, 0.4, 0.28, [0.46, -0.58, 1.5])
  stackLight(body, [-0.85, 0.35, 1.88], 0.24)
  emergencyStop(body, [0.5, -0.53, 0.36], -1)
}

/** Rails with belts that take the board to the next machine. */
function rails(body: Body): void {
  for (const side of [-1, 1]) {
    const y = middle + side * (board.width / 2)
    box(body, 'steel', [0.95, 0.03, 0.07], [0.46, y, conveyorHeight - 0.035], 0)
    box(body, 'rubber', [0.95, 0.012, 0.016], [0.46, y - side * 0.018, conveyorHeight - 0.008], 0)
    box(body, 'steel', [0.05, 0.04, 0.46], [0.78, y, 0.69], 0)
  }
  box(body, 'white', [0.36, 0.5, 0.3], [0.72, middle, 0.45], 0.02)
  box(body, 'motor', [0.12, 0.1, 0.1], [0.5, middle + 0.2, conveyorHeight - 0.09], 0)
}

/** A belt at the height of the lift's upper end, on which magazines come from behind and leave to the front. */
function magazineShelf(body: Body, side: number): void {
  const y = middle + side * magazineWay
  const top = conveyorHeight + magazineAt.foot - 0.02
  box(body, 'rubber', [0.34, 0.36, 0.04], [shaft, y, top - 0.02 - (side < 0 ? slots - 1 : 0) * pitch], 0)
  for (const x of [-0.19, 0.19])
    box(body, 'zinc', [0.03, 0.36, 0.08], [shaft + x, y, top - 0.03 - (side < 0 ? slots - 1 : 0) * pitch], 0)
}

function platform(body: Body): void {
  box(body, 'orange', [0.4, 0.34, 0.04], [0.02, 0, -0.03], 0.008)
  box(body, 'orange', [0.06, 0.54, 0.2], [0.26, 0, 0.04], 0.012)
}

/** Two walls with slots between a foot and a head. */
function magazine(body: Body): void {
  const height = slots * pitch + 0.06
  for (const z of [0.008, height])
    box(body, 'dark', [board.length + 0.05, board.width + 0.08, 0.016], [0, 0, z - 0.2], 0)
  for (const side of [-1, 1]) {
    const y = side * (board.width / 2 + 0.025)
    for (const x of [-0.14, 0, 0.14]) box(body, 'plastic', [0.05, 0.012, height], [x, y, height / 2 - 0.2], 0)
    for (let slot = 0; slot < slots; slot++)
      box(body, 'grey', [board.length + 0.02, 0.014, 0.008], [0, y - side * 0.012, slot * pitch + 0.05 - 0.2], 0)
  }
}

function pusher(body: Body): void {
  box(body, 'grey', [0.36, 0.08, 0.08], [-0.2, 0, 0.01], 0.008)
  cylinder(body, 'chrome', 0.014, 0.3, [-0.06, 0, 0.01], 'x', 8)
  box(body, 'yellow', [0.02, 0.08, 0.04], [0.045, 0, 0.01], 0)
}

function lyingBoard(body: Body): void {
  circuitBoard(body, board.length, board.width)
}
