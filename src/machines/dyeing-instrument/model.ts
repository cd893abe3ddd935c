import type { Body, Pair } from '../kit/body.ts'
import { box } from '../kit/box.ts'
import { pumpSet } from '../kit/drives.ts'
import { emergencyStop, stackLight } from '../kit/fittings.ts'
import { panelMeter } from '../kit/instruments.ts'
import { cylinder, lathe, rod } from '../kit/lathe.ts'
import { frontReadout } from '../kit/readout.ts'
import { tube } from '../kit/tube.ts'
import { pipe } from '../kit/vessels.ts'
import type { BuildModel } from '../model.ts'
import { axis, digits, glass, meter, meterAt, panel } from './places.ts'

/** Front is -y. Vessel with its panel; numbers and bars of three meters; level; reel of the fabric; lamp of the steam. */
const buildModel: BuildModel = ({ part }) => ({
  parts: [
    part((body) => {
      vessel(body)
      port(body)
      instruments(body)
    }),
    ...[0, 1, 2].map(() => part((body) => void frontReadout(body, digits.count, digits.height, true))),
    ...[0, 1, 2].map(() => part(bar)),
    part((body) => void cylinder(body, 'strap', 0.034, glass.height, [0, 0, glass.height / 2], 'z', 10)),
    part(reel),
    part((body) => void cylinder(body, 'lampAmber', 0.026, 0.02, [0.14, -0.02, -0.32], 'y', 12)),
  ],
})
export default buildModel

function vessel(body: Body): void {
  const half = axis.length / 2
  const shell: readonly Pair[] = [
    [0, -half - 0.22],
    [axis.radius * 0.7, -half - 0.14],
    [axis.radius, -half],
    [axis.radius, half],
    [axis.radius * 0.7, half + 0.14],
    [0, half + 0.22],
  ]
  body.at([-0.25, axis.y, axis.z], [0, Math.PI / 2, 0], () => lathe(body, 'brushed', shell, 28, 0.02))
  for (const x of [-1.3, 0.8]) {
    box(body, 'cast', [0.16, 1, 0.75], [x, axis.y, 0.4], 0.02)
    cylinder(body, 'steel', axis.radius + 0.015, 0.06, [x, axis.y, axis.z], 'x', 28)
  }
  box(body, 'dark', [3.4, 1.5, 0.05], [-0.1, 0.1, 0.025], 0)
  body.at([-0.25, axis.y + 0.2, 0.05], [0, 0, 0], () => pumpSet(body, 1.1))
  pipe(body, [-0.6, axis.y + 0.2, 0.7], [-0.6, axis.y + 0.2, 0.85], 0.09)
  pipe(body, [-1.5, axis.y + 0.35, 0.5], [-1.5, axis.y + 0.35, 2.15], 0.08)
  pipe(body, [-1.5, axis.y + 0.35, 2.15], [0.2, axis.y + 0.1, 2.15], 0.08)
  cylinder(body, 'brushed', 0.2, 1.2, [0.6, axis.y + 0.1, 2.12], 'x', 18)
  const [x, y, z] = glass.at
  for (const end of [0, glass.height]) {
    cylinder(body, 'steel', 0.05, 0.07, [x, y, z + end + (end ? 0.035 : -0.035)], 'z', 8)
    rod(body, 'steel', [x, y, z + end], [x - 0.25, axis.y, axis.z + (end ? 0.3 : -0.3)], 0.025, 8)
  }
  for (const side of [-1, 1])
    box(body, 'chrome', [0.014, 0.03, glass.height], [x, y + side * 0.05, z + glass.height / 2], 0)
  stackLight(body, [-1.3, axis.y, axis.z + axis.radius - 0.02], 0.25)
}

/** The loading port, through which the reel and its rope of fabric are seen. */
function port(body: Body): void {
  body.at([-0.55, axis.y - axis.radius + 0.1, axis.z + 0.1], [Math.PI / 2, 0, 0], () => {
    lathe(
      body,
      'steel',
      [
        [0.3, -0.06],
        [0.4, -0.06],
        [0.4, 0.26],
        [0.3, 0.26],
        [0.3, -0.06],
      ],
      26,
      0.01,
    )
    cylinder(body, 'gap', 0.3, 0.02, [0, 0, 0.12], 'z', 24)
  })
  body.at([-1.02, axis.y - axis.radius - 0.2, axis.z + 0.1], [0, 0, -1.1], () => {
    cylinder(body, 'brushed', 0.4, 0.06, [-0.42, 0, 0], 'y', 26)
    cylinder(body, 'dark', 0.06, 0.06, [-0.42, -0.05, 0], 'y', 12)
    box(body, 'steel', [0.5, 0.05, 0.08], [-0.24, -0.04, 0], 0)
  })
}

function instruments(body: Body): void {
  const { x, y, z } = panel
  for (const side of [-1, 1]) box(body, 'grey', [0.07, 0.07, 1.2], [x + side * 0.45, y + 0.05, 0.6], 0)
  box(body, 'grey', [1.06, 0.4, 0.04], [x, y + 0.05, 0.02], 0)
  box(body, 'white', [1.24, 0.22, 0.8], [x, y, z], 0.025)
  for (const i of [0, 1, 2]) body.at(meterAt(i), [0, 0, 0], () => panelMeter(body, meter))
  const row = ['signalGreen', 'lampOff', 'lampOff'] as const
  row.forEach((paint, i) => cylinder(body, paint, 0.024, 0.02, [x - 0.4 + i * 0.12, y - 0.12, z - 0.2], 'y', 12))
  cylinder(body, 'chrome', 0.034, 0.012, [meterAt(1)[0] + 0.14, y - 0.112, z - 0.2], 'y', 12)
  emergencyStop(body, [x + 0.44, y - 0.12, z - 0.2], -1)
  for (const dx of [-0.3, 0, 0.3])
    tube(
      body,
      'cable',
      [
        [x + dx, y + 0.05, z - 0.4],
        [x + dx, y + 0.1, z - 0.75],
        [x + dx * 0.4, 0, 0.5],
        [x + dx * 0.3 - 0.2, axis.y, axis.z - axis.radius + 0.05],
      ],
      0.016,
      5,
      10,
    )
}

/** Ten lines of light, uncovered from the left. */
function bar(body: Body): void {
  const pitch = (meter * 0.78) / 10
  for (let i = 0; i < 10; i++)
    box(body, i < 8 ? 'led' : 'signalAmber', [pitch * 0.7, 0.004, meter * 0.06], [(i + 0.5) * pitch, 0, 0], 0)
}

/** Lobed reel with the rope of fabric over it, in the port. */
function reel(body: Body): void {
  body.at([0, -0.7, 0], [0, 0, 0], () => {
    cylinder(body, 'steel', 0.05, 0.1, [0, 0, 0], 'y', 10)
    for (let i = 0; i < 6; i++)
      body.at([0, 0, 0], [0, (i / 6) * 2 * Math.PI, 0], () => {
        box(body, 'steel', [0.025, 0.05, 0.2], [0, 0, 0.12], 0)
        box(body, i % 2 ? 'cloth' : 'label', [0.2, 0.07, 0.05], [0, 0, 0.23], 0.01)
      })
  })
}
