import type { Body } from '../kit/body.ts'
import { box } from '../kit/box.ts'
import { pendantConsole } from '../kit/controls.ts'
import { enclosure } from '../kit/enclosure.ts'
import { motor, stackLight } from '../kit/fittings.ts'
import { cableChain } from '../kit/frames.ts'
import { facingFront, slidingDoor } from '../kit/housings.ts'
import { cylinder, lathe } from '../kit/lathe.ts'
import type { BuildModel } from '../model.ts'

/** Front is -y. Enclosure with column, saddle, table, work and its stock, head, spindle, door. */
const buildModel: BuildModel = ({ part }) => ({
  parts: [part(frame), part(saddle), part(table), part(work), part(stock), part(head), part(spindle), part(door)],
})
export default buildModel

function frame(body: Body): void {
  enclosure(body, [2.5, 2.2, 2.5], { from: -0.3, to: 0.9, sill: 0.84, lintel: 2.1 })
  box(body, 'cast', [0.8, 0.5, 1.8], [0, 0.7, 1.7], 0.04)
  for (const x of [-0.25, 0.25]) box(body, 'chrome', [0.08, 0.04, 1.4], [x, 0.44, 1.75], 0)
  for (const x of [-0.3, 0.3]) box(body, 'chrome', [0.08, 1.3, 0.04], [x, -0.2, 0.86], 0)
  body.at([0.6, 0.9, 0.9], [0, 0, Math.PI / 2], () => cableChain(body, 0.5, 0.2))
  for (const side of [-1, 1])
    body.at([side * 0.9, -0.1, 1], [0, side * 0.7, 0], () => box(body, 'brushed', [0.7, 1.9, 0.02], [0, 0, 0], 0))
  pendantConsole(body, [1.15, -0.9, 2.4], [1.2, -1.3, 1.5])
  stackLight(body, [-1, 0.8, 2.5])
  box(body, 'dark', [0.7, 0.5, 0.3], [0.7, 0.7, 2.64], 0.03)
  box(body, 'grey', [0.5, 0.8, 0.5], [1.4, 0.5, 0.4], 0.03)
  body.at([1.4, 0.5, 0.65], [0, 0, 0], () => motor(body, 0.09, 0.3))
}

function saddle(body: Body): void {
  box(body, 'cast', [0.9, 0.6, 0.1], [0, 0, 0.06], 0.02)
  for (const y of [-0.2, 0.2]) box(body, 'chrome', [1.2, 0.07, 0.03], [0, y, 0.12], 0)
}

function table(body: Body): void {
  box(body, 'steel', [1.15, 0.52, 0.09], [0, 0, 0.05], 0.01)
  for (const y of [-0.16, 0, 0.16]) box(body, 'gap', [1.14, 0.022, 0.004], [0, y, 0.097], 0)
  for (const side of [-1, 1]) box(body, 'blue', [0.09, 0.22, 0.12], [side * 0.27, 0, 0.15], 0.012)
}

function work(body: Body): void {
  box(body, 'brushed', [0.42, 0.3, 0.08], [0, 0, 0.04], 0.006)
  for (const x of [-0.13, 0, 0.13]) box(body, 'brushed', [0.05, 0.24, 0.05], [x, 0, 0.105], 0)
  for (const x of [-0.17, 0.17]) cylinder(body, 'brushed', 0.03, 0.06, [x, 0, 0.11], 'z', 12)
}

function stock(body: Body): void {
  box(body, 'cast', [0.42, 0.3, 0.065], [0, 0, 0.0325], 0)
}

function head(body: Body): void {
  box(body, 'white', [0.52, 0.62, 0.8], [0, 0.02, 0.1], 0.04)
  box(body, 'gap', [0.53, 0.63, 0.012], [0, 0.02, 0.2], 0)
  box(body, 'teal', [0.4, 0.02, 0.3], [0, -0.295, 0.1], 0)
  cylinder(body, 'steel', 0.15, 0.12, [0, -0.35, -0.26], 'z', 18)
  box(body, 'white', [0.36, 0.3, 0.5], [0, -0.3, 0], 0.03)
  body.at([0, -0.25, 0.5], [0, 0, 0], () => motor(body, 0.13, 0.32))
  for (const side of [-1, 1]) cylinder(body, 'dark', 0.012, 0.16, [side * 0.19, -0.36, -0.3], 'z', 6)
}

function spindle(body: Body): void {
  lathe(
    body,
    'chrome',
    [
      [0, -0.24],
      [0.03, -0.24],
      [0.03, -0.12],
      [0.055, -0.1],
      [0.055, -0.06],
      [0.09, -0.04],
      [0.09, 0],
      [0, 0],
    ],
    16,
    0.004,
  )
  for (let i = 0; i < 4; i++)
    body.at([0, 0, -0.2], [0, 0, (i * Math.PI) / 2], () => box(body, 'brass', [0.02, 0.012, 0.08], [0.032, 0, 0], 0))
}

function door(body: Body): void {
  body.at([0, 0, 0.07], facingFront, () => slidingDoor(body, 'white', 1.24, 1.28))
}
