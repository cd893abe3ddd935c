import type { Body } from '../kit/body.ts'
import { box } from '../kit/box.ts'
import { diagramBar, diagramScreen } from '../kit/displays.ts'
import { bolts, motor, stackLight } from '../kit/fittings.ts'
import { wirelessSensor } from '../kit/instruments.ts'
import { cylinder, lathe } from '../kit/lathe.ts'
import { frontReadout, readoutCase } from '../kit/readout.ts'
import { facingFront } from '../kit/housings.ts'
import { tube } from '../kit/tube.ts'
import type { BuildModel } from '../model.ts'
import { axis, barHeight, barPitch, bars, number, screen, sensors } from './layout.ts'

const across = 0.15

/** Front is -y. Spindle with its motor on a stand and the screen behind; shaft; lamps; number; waveform. */
const buildModel: BuildModel = ({ part }) => ({
  parts: [
    part(stand),
    part(shaft),
    part(lamp),
    part(lamp),
    part((body) => void frontReadout(body, 3, 0.12, true)),
    ...Array.from({ length: bars }, () =>
      part((body) => void diagramBar(body, barPitch * 0.64, barHeight, 'signalGreen', true)),
    ),
  ],
})
export default buildModel

function stand(body: Body): void {
  box(body, 'dark', [1.5, 0.7, 0.06], [0, 0, 0.03], 0.012)
  for (const x of [-0.6, 0.6]) for (const y of [-0.25, 0.25]) box(body, 'grey', [0.08, 0.08, 0.56], [x, y, 0.34], 0.01)
  box(body, 'cast', [1.5, 0.7, 0.1], [0, 0, 0.66], 0.02)
  spindle(body)
  for (const x of [0.2, 0.62]) box(body, 'cast', [0.08, 0.3, axis - 0.8], [x, 0, (axis - 0.14 + 0.71) / 2 - 0.01], 0)
  body.at([0.12, 0, axis], [0, Math.PI / 2, 0], () => motor(body, 0.15, 0.58))
  for (const at of sensors) {
    body.at(at, [0, 0, 0], () => wirelessSensor(body, across))
    cylinder(body, 'orange', across * 0.52, 0.02, [at[0], at[1], at[2] + across * 0.5], 'z', 14)
  }
  for (const x of [-0.5, 0.5]) box(body, 'zinc', [0.05, 0.05, 1.35], [x, 0.33, 1.3], 0)
  body.at([screen[0] - 0.18, screen[1], screen[2]], [0, 0, 0], () => diagramScreen(body, bars * barPitch + 0.04, 0.36))
  body.at(number, facingFront, () => readoutCase(body, 3, 0.12))
  stackLight(body, [-0.68, 0.28, 0.71], 0.3)
}

/** Housing with its cooling ribs and flange, bored through for the shaft. */
function spindle(body: Body): void {
  box(body, 'blue', [0.5, 0.34, 0.2], [-0.3, 0, 0.8], 0.02)
  body.at([-0.3, 0, axis], [0, Math.PI / 2, 0], () => {
    lathe(
      body,
      'white',
      [
        [0.06, -0.28],
        [0.12, -0.28],
        [0.18, -0.2],
        [0.18, 0.16],
        [0.13, 0.24],
        [0.06, 0.24],
      ],
      22,
      0.01,
    )
    for (const z of [-0.12, -0.04, 0.04, 0.12]) cylinder(body, 'grey', 0.186, 0.02, [0, 0, z], 'z', 22)
    body.at([0, 0, -0.285], [0, 0, 0], () => bolts(body, 0.095, 6, 0.012))
  })
  box(body, 'steel', [0.1, 0.14, 0.02], [sensors[0][0], 0, axis + 0.185], 0)
  tube(
    body,
    'cable',
    [
      [-0.1, -0.14, axis],
      [0, -0.26, 0.9],
      [0.1, -0.3, 0.74],
      [0.4, -0.3, 0.72],
    ],
    0.014,
    5,
    10,
  )
}

/** Nose with its collet, shaft and the claws of the coupling. */
function shaft(body: Body): void {
  cylinder(body, 'chrome', 0.05, 1, [-0.3, 0, 0], 'x', 16)
  cylinder(body, 'steel', 0.08, 0.08, [-0.66, 0, 0], 'x', 8)
  box(body, 'brass', [0.09, 0.06, 0.03], [-0.66, 0, 0.08], 0)
  cylinder(body, 'red', 0.085, 0.1, [0.06, 0, 0], 'x', 16)
  for (let i = 0; i < 3; i++)
    body.at([0.06, 0, 0], [(i / 3) * 2 * Math.PI, 0, 0], () => box(body, 'yellow', [0.11, 0.05, 0.04], [0, 0, 0.08], 0))
}

function lamp(body: Body): void {
  cylinder(body, 'led', across * 0.52, across * 0.18, [0, 0, across], 'z', 14)
}
