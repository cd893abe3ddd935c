import type { Body } from '../kit/body.ts'
import { box, panel } from '../kit/box.ts'
import { monitor } from '../kit/controls.ts'
import { stackLight } from '../kit/fittings.ts'
import { facingFront } from '../kit/housings.ts'
import { cylinder } from '../kit/lathe.ts'
import { mimicBar, mimicLine, mimicPump, mimicScreen, mimicValve, mimicVessel } from '../kit/mimic.ts'
import { officeChair } from '../kit/office.ts'
import { frontReadout, readoutCase } from '../kit/readout.ts'
import type { BuildModel } from '../model.ts'
import { alarms, bar, cabinets, digits, loops, numbers, on, reactor, screens, size, trend, valves } from './places.ts'

/** Front is -y. Room; reactor on the mimic; loops; trend; numbers; alarms; lamps of the cabinets. */
const buildModel: BuildModel = ({ part }) => ({
  parts: [
    part((body) => {
      console(body)
      pictures(body)
      controllers(body)
    }),
    part((body) => void mimicBar(body, reactor.width - 0.02, reactor.height - 0.02)),
    part((body) => void mimicBar(body, 0.03, reactor.height, 'mimicBad')),
    part(agitator),
    ...valves.map(() => part((body) => void mimicValve(body, 0.05, 'mimicGood'))),
    ...loops.map(() => part((body) => void mimicBar(body, bar.width, bar.height, 'mimicGood'))),
    ...[0, 1].map(() =>
      part((body) => void box(body, 'mimicWarm', [bar.output, 0.006, 0.03], [bar.output / 2, 0, 0], 0)),
    ),
    ...Array.from({ length: trend.columns }, () =>
      part((body) => void mimicBar(body, trend.pitch * 0.7, trend.height, 'mimicFill')),
    ),
    ...numbers.map(() => part((body) => void frontReadout(body, digits.count, digits.height, true))),
    ...alarms.map(() => part((body) => void box(body, 'mimicBad', [0.34, 0.006, 0.08], [0, 0, 0], 0))),
    part(traffic),
  ],
})
export default buildModel

/** A desk in three stretches round the operators, two rows of screens on each. */
function console(body: Body): void {
  stretch(body, 2.1)
  for (const side of [-1, 1])
    body.at([side * 1.62, -0.32, 0], [0, 0, -side * 0.62], () => {
      stretch(body, 1.25)
      for (const z of [1.14, 1.72]) monitor(body, 0.9, 0.52, [0, 0.08, z], 0)
      support(body, 0)
    })
  for (const x of [-0.48, 0.48]) support(body, x)
  for (const x of [-0.55, 0.55]) body.at([x, -1.25, 0], [0, 0, x * -0.3], () => officeChair(body))
  stackLight(body, [1.1, 0.2, 0.76], 1.05)
}

function stretch(body: Body, length: number): void {
  box(body, 'dark', [length, 0.86, 0.05], [0, -0.14, 0.74], 0.012)
  box(body, 'teal', [length, 0.04, 0.06], [0, -0.58, 0.74], 0.01)
  box(body, 'grey', [length - 0.1, 0.36, 0.7], [0, 0.1, 0.36], 0.02)
  for (const x of [-0.25, 0.25]) box(body, 'plastic', [0.4, 0.15, 0.02], [x * length * 0.9, -0.36, 0.775], 0)
}

function support(body: Body, x: number): void {
  cylinder(body, 'steel', 0.03, 1.16, [x, 0.14, 1.34], 'z', 8)
  box(body, 'steel', [0.3, 0.2, 0.02], [x, 0.14, 0.775], 0)
}

function pictures(body: Body): void {
  for (const at of Object.values(screens)) body.at(at, [0, 0, 0], () => mimicScreen(body, size.width, size.height))
  body.at(screens.mimic, [0, 0, 0], () => {
    const [x, z] = reactor.corner
    mimicVessel(body, reactor.corner, reactor.width, reactor.height)
    mimicLine(body, [
      [-0.42, valves[0]![1]],
      [x + 0.06, valves[0]![1]],
      [x + 0.06, z + reactor.height],
    ])
    mimicLine(body, [
      [x + reactor.width / 2, z],
      [x + reactor.width / 2, valves[1]![1]],
      [0.42, valves[1]![1]],
    ])
    for (const [vx, vz] of valves) body.at([vx, 0.002, vz], [0, 0, 0], () => mimicValve(body, 0.056, 'mimicLine'))
    body.at([-0.36, -0.002, -0.12], [0, 0, 0], () => mimicPump(body, 0.06, 'mimicLine'))
    mimicLine(body, [
      [-0.36, -0.06],
      [-0.36, 0.18],
    ])
    mimicVessel(body, [0.26, 0.02], 0.13, 0.18)
  })
  body.at(screens.loops, [0, 0, 0], () => {
    for (const x of loops) {
      mimicVessel(body, [x - 0.09, -0.23], 0.18, 0.46)
      mimicVessel(body, [x - bar.width / 2 - 0.008, -0.125], bar.width + 0.016, bar.height + 0.02)
      mimicLine(
        body,
        [
          [x - 0.06, 0.19],
          [x + 0.06, 0.19],
        ],
        'mimicGood',
        0.02,
      )
    }
  })
  body.at(screens.trend, [0, 0, 0], () => {
    const [x, z] = trend.from
    mimicLine(body, [
      [x - 0.02, z + trend.height + 0.04],
      [x - 0.02, z - 0.008],
      [x + trend.columns * trend.pitch + 0.02, z - 0.008],
    ])
    for (const up of [0.4, 0.8])
      mimicLine(
        body,
        [
          [x, z + trend.height * up],
          [x + trend.columns * trend.pitch, z + trend.height * up],
        ],
        'mimicLine',
        0.003,
      )
  })
  body.at(screens.unit, [0, 0, 0], () => {
    for (const [x, z] of alarms) mimicVessel(body, [x - 0.18, z - 0.05], 0.36, 0.1)
    for (let i = 0; i < 8; i++)
      box(body, i % 3 ? 'mimicGood' : 'mimicLine', [0.07, 0.006, 0.05], [-0.38 + i * 0.105, 0, -0.19], 0)
  })
  for (const [x, z] of numbers)
    body.at(on('unit', x, z, 0.004), facingFront, () => readoutCase(body, digits.count, digits.height))
}

/** Cabinets with glazed doors, racks of controllers and modules in them. */
function controllers(body: Body): void {
  const { y, xs } = cabinets
  for (const x of xs) {
    box(body, 'dark', [0.96, 0.6, 0.1], [x, y, 0.05], 0)
    box(body, 'white', [0.96, 0.56, 2], [x, y + 0.02, 1.1], 0.015)
    box(body, 'gap', [0.8, 0.02, 1.7], [x, y - 0.26, 1.12], 0)
    for (const z of [0.5, 0.9, 1.3, 1.7]) {
      box(body, 'grey', [0.76, 0.04, 0.26], [x, y - 0.26, z], 0)
      for (let i = 0; i < 6; i++)
        box(body, i ? 'plastic' : 'teal', [0.1, 0.03, 0.22], [x - 0.31 + i * 0.124, y - 0.285, z], 0)
    }
    body.at([x, y - 0.31, 1.12], facingFront, () => panel(body, 'glass', 0.82, 1.74, [0, 0, 0]))
    for (const side of [-1, 1]) box(body, 'white', [0.06, 0.05, 1.9], [x + side * 0.44, y - 0.29, 1.1], 0.01)
    box(body, 'dark', [0.03, 0.04, 0.2], [x + 0.43, y - 0.33, 1.1], 0)
  }
}

/** Lamps of the modules. */
function traffic(body: Body): void {
  for (const x of cabinets.xs)
    for (const z of [0.5, 0.9, 1.3, 1.7])
      for (let i = 1; i < 6; i += 2)
        box(body, 'lampGreen', [0.03, 0.01, 0.03], [x - 0.31 + i * 0.124, -0.305, z + 0.06], 0)
}

/** A paddle seen from the side: two blades that turn about the line of sight. */
function agitator(body: Body): void {
  mimicLine(
    body,
    [
      [-0.07, 0],
      [0.07, 0],
    ],
    'lamp',
    0.014,
  )
  mimicLine(
    body,
    [
      [0, -0.03],
      [0, 0.03],
    ],
    'lamp',
    0.014,
  )
}
