import type { Body } from '../kit/body.ts'
import { box } from '../kit/box.ts'
import { motor, stackLight } from '../kit/fittings.ts'
import { transmitterHead, wirelessSensor } from '../kit/instruments.ts'
import { cylinder, lathe, rod } from '../kit/lathe.ts'
import { frontReadout } from '../kit/readout.ts'
import { transmitterDigits } from '../instrumentFaces.ts'
import { tube } from '../kit/tube.ts'
import { pipe } from '../kit/vessels.ts'
import type { BuildModel } from '../model.ts'
import { gasDetector, gateway, sensors, sensorSize } from './places.ts'

/** Front is -y. Pump, pole and sensors; coupling; number of the gas detector; lamps of two sensors; radio waves; alarm. */
const buildModel: BuildModel = ({ part }) => ({
  parts: [
    part(plant),
    part(coupling),
    part((body) => void frontReadout(body, transmitterDigits.count, transmitterDigits.height, true)),
    part(report),
    part(report),
    part(waves),
    part((body) => void cylinder(body, 'lampRed', 0.06, 0.1, [0, 0.02, 0.22], 'z', 12)),
  ],
})
export default buildModel

const axis = 0.52

function plant(body: Body): void {
  box(body, 'dark', [3, 1.2, 0.05], [0, 0, 0.025], 0)
  box(body, 'cast', [1.8, 0.6, 0.16], [-0.35, 0, 0.13], 0.02)
  pump(body)
  for (const x of [-0.12, 0.3]) box(body, 'cast', [0.14, 0.36, 0.16], [x, 0, 0.29], 0.01)
  body.at([-0.3, 0, axis], [0, Math.PI / 2, 0], () => motor(body, 0.22, 0.86))
  box(body, 'motor', [0.24, 0.2, 0.12], [0.08, -0.24, axis + 0.05], 0.012)
  for (const at of sensors) body.at(at, [0, 0, 0], () => wirelessSensor(body, sensorSize))
  pole(body)
}

/** Spiral casing with its suction ahead and its discharge upwards. */
function pump(body: Body): void {
  cylinder(body, 'blue', 0.27, 0.22, [-0.92, 0, axis], 'x', 24)
  cylinder(body, 'blue', 0.14, 0.22, [-0.7, 0, axis], 'x', 16)
  box(body, 'blue', [0.12, 0.3, 0.26], [-0.9, 0, 0.3], 0.01)
  pipe(body, [-1.5, 0, axis], [-1.02, 0, axis], 0.1)
  pipe(body, [-0.92, 0.16, axis], [-0.92, 0.16, 1.3], 0.08)
  pipe(body, [-0.92, 0.16, 1.3], [-1.5, 0.16, 1.3], 0.08)
  cylinder(body, 'zinc', 0.1, 0.2, [-0.92, 0.16, 1.3], 'x', 14)
}

function pole(body: Body): void {
  const [x] = gateway
  box(body, 'yellow', [0.3, 0.3, 0.03], [x, 0, 0.065], 0)
  cylinder(body, 'zinc', 0.04, 2, [x, 0, 1.06], 'z', 10)
  box(body, 'white', [0.4, 0.2, 0.5], [x, 0, 1.86], 0.03)
  box(body, 'state', [0.24, 0.012, 0.03], [x, -0.104, 2.02], 0)
  box(body, 'led', [0.03, 0.012, 0.03], [x - 0.12, -0.104, 1.72], 0)
  for (const side of [-1, 1]) rod(body, 'plastic', [x + side * 0.15, 0, 2.1], [x + side * 0.15, 0, 2.5], 0.014, 6)
  rod(body, 'zinc', [x, 0, gasDetector[2] - 0.02], [x, gasDetector[1], gasDetector[2] - 0.02], 0.03, 8)
  transmitterHead(body, gasDetector, gasDetector[2] - 0.2, 'orange')
  body.at([gasDetector[0], gasDetector[1], gasDetector[2] - 0.3], [0, 0, 0], () =>
    lathe(
      body,
      'brushed',
      [
        [0, 0],
        [0.06, 0.01],
        [0.06, 0.08],
        [0.03, 0.12],
      ],
      14,
      0,
    ),
  )
  cylinder(body, 'dark', 0.05, 0.04, [gasDetector[0], gasDetector[1] + 0.02, gasDetector[2] + 0.15], 'z', 12)
  stackLight(body, [x, 0.3, 0.05], 1.1)
}

function coupling(body: Body): void {
  cylinder(body, 'orange', 0.09, 0.16, [0, 0, 0], 'x', 12)
  for (let i = 0; i < 3; i++)
    body.at([0, 0, 0], [(i / 3) * 2 * Math.PI, 0, 0], () => box(body, 'dark', [0.17, 0.05, 0.04], [0, 0, 0.085], 0))
}

/** Ring of light on the cap of a sensor. */
function report(body: Body): void {
  cylinder(body, 'lampGreen', sensorSize * 0.52, sensorSize * 0.2, [0, 0, sensorSize], 'z', 14)
}

/** Arcs over both aerials. */
function waves(body: Body): void {
  for (const side of [-1, 1])
    for (const radius of [0.1, 0.17, 0.24]) {
      const at = (turn: number) => [side * (0.15 + Math.cos(turn) * radius), 0, 0.36 + Math.sin(turn) * radius] as const
      tube(body, 'led', [at(-0.7), at(-0.25), at(0.25), at(0.7)], 0.01, 4, 8)
    }
}
