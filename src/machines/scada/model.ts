import type { Body } from '../kit/body.ts'
import { box } from '../kit/box.ts'
import { operatorDesk } from '../kit/controls.ts'
import { stackLight } from '../kit/fittings.ts'
import { facingFront } from '../kit/housings.ts'
import { mimicBar, mimicLine, mimicPump, mimicScreen, mimicValve, mimicVessel } from '../kit/mimic.ts'
import { officeChair } from '../kit/office.ts'
import { frontReadout, readoutCase } from '../kit/readout.ts'
import type { BuildModel } from '../model.ts'
import { alarms, digits, numbers, onWall, pumps, tanks, trend, valves, wall } from './places.ts'

/** Front is -y. Room; levels of two tanks; pumps; valves; columns of the trend; numbers; alarms. */
const buildModel: BuildModel = ({ part }) => ({
  parts: [
    part((body) => {
      screens(body)
      body.at(onWall(0, 0, 0), [0, 0, 0], () => network(body))
      frames(body)
      desks(body)
    }),
    ...[0, 1].map(() => part((body) => void mimicBar(body, tanks.width - 0.03, tanks.height - 0.02))),
    ...pumps.map(() => part((body) => void mimicPump(body, 0.13, 'mimicGood'))),
    ...valves.map(() => part((body) => void mimicValve(body, 0.12, 'mimicGood'))),
    ...Array.from({ length: trend.columns }, (_, i) =>
      part((body) => void mimicBar(body, trend.pitch * 0.72, trend.height, i === 0 ? 'mimicWarm' : 'mimicFill')),
    ),
    ...numbers.map((_, i) => part((body) => void frontReadout(body, digits.count, digits.height, i < 2))),
    ...alarms.map((_, i) =>
      part((body) => void box(body, i < 2 ? 'mimicWarm' : 'mimicBad', [0.7, 0.006, 0.16], [0, 0, 0], 0)),
    ),
  ],
})
export default buildModel

function screens(body: Body): void {
  const { at, width, height, across, up } = wall
  const [x, y, z] = at
  box(body, 'dark', [width + 0.3, 0.3, height + 0.3], [x, y + 0.22, z], 0.03)
  box(body, 'white', [width + 0.3, 0.34, z - height / 2 - 0.15], [x, y + 0.2, (z - height / 2 - 0.15) / 2], 0.03)
  box(body, 'state', [width + 0.1, 0.02, 0.03], [x, y + 0.03, z - height / 2 - 0.2], 0)
  body.at(at, [0, 0, 0], () => mimicScreen(body, width, height))
  for (let i = 1; i < across; i++)
    box(body, 'gap', [0.008, 0.004, height], [x + (i / across - 0.5) * width, y - 0.001, z], 0)
  for (let i = 1; i < up; i++) box(body, 'gap', [width, 0.004, 0.008], [x, y - 0.001, z + (i / up - 0.5) * height], 0)
  stackLight(body, [width / 2 - 0.2, y + 0.22, z + height / 2 + 0.15], 0.1)
}

/** Pipes from the source through four pumps up to the reservoir and on to the town. */
function network(body: Body): void {
  const [sourceX, sourceZ] = tanks.source
  const [highX, highZ] = tanks.reservoir
  mimicVessel(body, tanks.source, tanks.width, tanks.height)
  mimicVessel(body, tanks.reservoir, tanks.width, tanks.height)
  mimicLine(body, [
    [sourceX + tanks.width, sourceZ + 0.1],
    [-2.15, sourceZ + 0.1],
    [-2.15, -0.78],
    [0.3, -0.78],
  ])
  for (const [x, z] of pumps) {
    body.at([x, 0.001, z], [0, 0, 0], () => mimicPump(body, 0.14, 'mimicLine'))
  }
  mimicLine(body, [
    [0.3, -0.78],
    [0.3, -0.3],
    [-1.7, -0.3],
    [-1.7, 0.3],
    [highX, 0.3],
  ])
  for (const [x, z] of valves) body.at([x, 0.001, z], [0, 0, 0], () => mimicValve(body, 0.13, 'mimicLine'))
  mimicLine(body, [
    [highX + tanks.width, highZ + 0.12],
    [0.85, highZ + 0.12],
    [0.85, 0.85],
    [-2.8, 0.85],
  ])
  for (const x of [-2.6, -2.1, -1.6, -1.1, -0.6, -0.1]) {
    mimicLine(body, [
      [x, 0.85],
      [x, 0.64],
    ])
    box(body, 'mimicLine', [0.2, 0.006, 0.12], [x, 0, 0.6], 0)
  }
}

/** Axes of the trend, fields of the numbers and rows of the alarm list. */
function frames(body: Body): void {
  const [x, z] = trend.from
  body.at(onWall(0, 0, 0), [0, 0, 0], () => {
    mimicLine(body, [
      [x - 0.04, z + trend.height + 0.06],
      [x - 0.04, z - 0.01],
      [x + trend.columns * trend.pitch + 0.06, z - 0.01],
    ])
    mimicLine(
      body,
      [
        [1.0, -1.0],
        [1.0, 1.0],
      ],
      'mimicLine',
      0.006,
    )
    for (const [ax, az] of alarms) mimicVessel(body, [ax - 0.37, az - 0.1], 0.74, 0.2)
  })
  for (const [nx, nz] of numbers)
    body.at(onWall(nx, nz, 0.002), facingFront, () => readoutCase(body, digits.count, digits.height))
}

function desks(body: Body): void {
  body.at([0, -0.7, 0], [0, 0, 0], () => operatorDesk(body, 4.2, 5))
  for (const x of [-1.3, 0, 1.3]) body.at([x, -1.6, 0], [0, 0, x * 0.15], () => officeChair(body))
}
