import type { Body } from '../kit/body.ts'
import { box } from '../kit/box.ts'
import { monitor } from '../kit/controls.ts'
import { diagramBar, diagramScreen } from '../kit/displays.ts'
import { bolts, motor, stackLight } from '../kit/fittings.ts'
import { facingFront } from '../kit/housings.ts'
import { wirelessSensor } from '../kit/instruments.ts'
import { cylinder, lathe, rod } from '../kit/lathe.ts'
import { frontReadout, readoutCase } from '../kit/readout.ts'
import { tube } from '../kit/tube.ts'
import type { BuildModel } from '../model.ts'
import { axis, barHeight, barPitch, bearingOrders, bench, numbers, orders, screen } from './layout.ts'

const digits = 4
const digitHeight = 0.12

/** Front is -y. Desk with its screens beside the bench; spindle; numbers; warning lamp; bars of the spectrum. */
const buildModel: BuildModel = ({ part }) => ({
  parts: [
    part(station),
    part(spindle),
    part((body) => void frontReadout(body, digits, digitHeight)),
    part((body) => void frontReadout(body, digits, digitHeight)),
    part((body) => void cylinder(body, 'signalAmber', 0.06, 0.03, [0, 0, 0], 'y', 16)),
    ...orders.map((_, i) =>
      part((body) => void diagramBar(body, barPitch * 0.6, barHeight, bearingOrders.has(i) ? 'signalAmber' : 'led')),
    ),
  ],
})
export default buildModel

function station(body: Body): void {
  desk(body)
  testBench(body)
  for (const [from, y] of [
    [bench.x - 0.3, -0.1],
    [bench.x + 0.3, -0.16],
  ] as const)
    tube(
      body,
      'orange',
      [
        [from, y, axis + 0.26],
        [from - 0.2, y - 0.1, axis + 0.2],
        [0.05, -0.2, 0.86],
        [-0.16, -0.1, 0.86],
      ],
      0.012,
      5,
      14,
    )
}

/** A cart on castors with the acquisition unit, keyboard, wall screen and two numbers. */
function desk(body: Body): void {
  const x = screen[0]
  box(body, 'white', [1.5, 0.9, 0.05], [x, 0, 0.76], 0.012)
  box(body, 'blue', [1.5, 0.012, 0.05], [x, -0.456, 0.76], 0)
  for (const dx of [-0.66, 0.66])
    for (const y of [-0.36, 0.36]) {
      box(body, 'grey', [0.06, 0.06, 0.62], [x + dx, y, 0.43], 0)
      cylinder(body, 'rubber', 0.06, 0.04, [x + dx, y, 0.06], 'y', 12)
    }
  box(body, 'grey', [1.3, 0.7, 0.03], [x, 0, 0.22], 0)
  box(body, 'dark', [0.5, 0.5, 0.36], [x - 0.3, 0, 0.42], 0.012)
  for (let i = 0; i < 5; i++) box(body, 'led', [0.03, 0.012, 0.02], [x - 0.48 + i * 0.09, -0.255, 0.52], 0)
  box(body, 'dark', [0.46, 0.16, 0.02], [x - 0.1, -0.26, 0.795], 0)
  box(body, 'yellow', [0.34, 0.26, 0.14], [x + 0.56, 0, 0.86], 0.02)
  for (let i = 0; i < 4; i++) cylinder(body, 'brass', 0.018, 0.03, [x + 0.44 + i * 0.08, -0.14, 0.86], 'y', 8)
  for (const dx of [-0.5, 0.5]) box(body, 'zinc', [0.05, 0.05, 1.3], [x + dx, 0.42, 1.42], 0)
  body.at([x, screen[1], screen[2] + barHeight / 2 + 0.02], [0, 0, 0], () =>
    diagramScreen(body, orders.length * barPitch + 0.06, barHeight + 0.1),
  )
  for (const at of numbers) body.at(at, facingFront, () => readoutCase(body, digits, digitHeight))
  box(body, 'dark', [0.18, 0.05, 0.18], [x, 0.38, 1.92], 0.012)
  monitor(body, 0.46, 0.3, [x - 0.46, 0.05, 1.0], 0.2)
  stackLight(body, [x + 0.66, 0.36, 0.785], 0.3)
}

/** A slotted plate on a cast foot with two bearing blocks, a drive and a brake. */
function testBench(body: Body): void {
  const { x, length } = bench
  box(body, 'cast', [length - 0.3, 0.6, 0.56], [x, 0, 0.32], 0.03)
  box(body, 'dark', [length - 0.1, 0.7, 0.06], [x, 0, 0.03], 0)
  box(body, 'cast', [length, 0.8, 0.12], [x, 0, 0.66], 0.02)
  for (const y of [-0.26, -0.08, 0.1, 0.28]) box(body, 'gap', [length - 0.02, 0.03, 0.006], [x, y, 0.722], 0)
  for (const dx of [-0.3, 0.3]) {
    box(body, 'blue', [0.2, 0.4, axis - 0.72], [x + dx, 0, (axis + 0.72) / 2], 0.02)
    cylinder(body, 'blue', 0.2, 0.2, [x + dx, 0, axis], 'x', 22)
    body.at([x + dx - 0.105, 0, axis], [0, Math.PI / 2, 0], () => bolts(body, 0.15, 6, 0.016))
    body.at([x + dx, 0, axis + 0.19], [0, 0, 0], () => wirelessSensor(body, 0.1))
    cylinder(body, 'orange', 0.03, 0.06, [x + dx, -0.22, axis], 'y', 10)
  }
  box(body, 'cast', [0.3, 0.3, axis - 0.9], [x + 0.66, 0, (axis + 0.54) / 2], 0)
  body.at([x + 0.5, 0, axis], [0, Math.PI / 2, 0], () => motor(body, 0.16, 0.42))
  rod(body, 'dark', [x - 0.7, 0.3, 0.72], [x - 0.7, 0.3, 1.3], 0.02)
  box(body, 'glass', [length - 0.5, 0.012, 0.5], [x, 0.36, 0.98], 0)
}

/** Shaft with an unbalance disc whose holes show that it turns. */
function spindle(body: Body): void {
  cylinder(body, 'chrome', 0.07, 1.2, [-0.1, 0, 0], 'x', 16)
  cylinder(body, 'brushed', 0.26, 0.08, [0, 0, 0], 'x', 28)
  for (let i = 0; i < 6; i++)
    body.at([0, 0, 0], [(i / 6) * 2 * Math.PI, 0, 0], () =>
      cylinder(body, i === 0 ? 'red' : 'gap', 0.035, 0.084, [0, 0, 0.18], 'x', 10),
    )
  body.at([-0.7, 0, 0], [0, Math.PI / 2, 0], () =>
    lathe(
      body,
      'steel',
      [
        [0, -0.06],
        [0.12, -0.06],
        [0.12, 0.06],
        [0, 0.06],
      ],
      8,
      0,
    ),
  )
  box(body, 'yellow', [0.06, 0.05, 0.04], [-0.7, 0, 0.12], 0)
  cylinder(body, 'red', 0.09, 0.08, [0.44, 0, 0], 'x', 12)
  box(body, 'yellow', [0.085, 0.04, 0.03], [0.44, 0, 0.09], 0)
}
