import type { Body } from '../kit/body.ts'
import { box } from '../kit/box.ts'
import { stackLight } from '../kit/fittings.ts'
import { facingFront } from '../kit/housings.ts'
import { cylinder, lathe, rod } from '../kit/lathe.ts'
import { frontReadout, readoutCase } from '../kit/readout.ts'
import type { BuildModel } from '../model.ts'
import { barometer, camera, gasSensor, gimbal, glucoseMeter, lidarFoot, lightBarrier, microphone } from './exhibits.ts'
import { families, pitch, placeOf, shelves } from './layout.ts'

const digits = 4
const digitHeight = 0.11
/** Families whose unit is too large for whole numbers. */
const withTenths = new Set(['tilt', 'soundLevel', 'range', 'sharpness', 'glucose'])
const exhibits = [lightBarrier, gimbal, microphone, barometer, lidarFoot, gasSensor, camera, glucoseMeter]

/** Front is -y. Rack with its exhibits; their numbers; then what moves of each. */
const buildModel: BuildModel = ({ part }) => ({
  parts: [
    part(rack),
    ...families.map(({ signal }) =>
      part((body) => void frontReadout(body, digits, digitHeight, withTenths.has(signal))),
    ),
    part((body) => void cylinder(body, 'laser', 0.008, 0.36, [0, 0, 0], 'x', 8)),
    part(chip),
    part(sound),
    part(needle),
    part(lidarHead),
    part((body) => void cylinder(body, 'signalAmber', 0.035, 0.34, [0, 0, 0.17], 'z', 14)),
    part(lens),
    part(drop),
  ],
})
export default buildModel

function rack(body: Body): void {
  const length = 4 * pitch + 0.16
  for (const side of [-1, 1]) {
    box(body, 'white', [0.07, 0.64, 2.2], [(side * length) / 2, 0, 1.1], 0.02)
    box(body, 'dark', [0.1, 0.8, 0.05], [(side * length) / 2, 0, 0.025], 0)
  }
  for (const column of [-1, 0, 1]) box(body, 'grey', [0.02, 0.5, 1.5], [column * pitch, 0.05, 1.36], 0)
  box(body, 'grey', [length, 0.03, 1.56], [0, 0.3, 1.36], 0)
  for (const z of shelves) {
    box(body, 'white', [length, 0.6, 0.05], [0, 0, z - 0.025], 0.012)
    box(body, 'dark', [length - 0.06, 0.03, 0.17], [0, -0.3, z - 0.05], 0)
    box(body, 'lamp', [length - 0.2, 0.03, 0.02], [0, -0.2, z + 0.66], 0)
  }
  box(body, 'white', [length, 0.62, 0.07], [0, 0, 2.2], 0.02)
  box(body, 'blue', [length, 0.02, 0.07], [0, -0.32, 2.2], 0)
  stackLight(body, [-length / 2 + 0.12, 0.1, 2.23], 0.12)
  families.forEach((_, family) => {
    const [x, , z] = placeOf(family)
    body.at([x, -0.33, z - 0.05], facingFront, () => readoutCase(body, digits, digitHeight))
    body.at(placeOf(family), [0, 0, 0], () => {
      cylinder(body, 'dark', 0.3, 0.03, [0, 0.02, 0.015], 'z', 24)
      exhibits[family]!(body)
    })
  })
}

/** An inertial chip with the arrows of its axes. */
function chip(body: Body): void {
  box(body, 'plastic', [0.24, 0.24, 0.06], [0, 0, 0], 0.008)
  for (let i = 0; i < 4; i++)
    for (const side of [-1, 1]) box(body, 'brass', [0.03, 0.03, 0.02], [-0.09 + i * 0.06, side * 0.125, -0.02], 0)
  rod(body, 'red', [0, 0, 0.03], [0.2, 0, 0.03], 0.008, 6)
  rod(body, 'yellow', [0, 0, 0.03], [0, 0, 0.22], 0.008, 6)
  rod(body, 'blue', [0, 0, 0.03], [0, -0.2, 0.03], 0.008, 6)
}

/** Fronts of sound before the microphone. */
function sound(body: Body): void {
  for (const [radius, y] of [
    [0.14, 0],
    [0.2, -0.05],
    [0.26, -0.1],
  ] as const)
    body.at([0, y, 0], facingFront, () =>
      lathe(
        body,
        'led',
        [
          [radius - 0.012, 0],
          [radius, 0],
          [radius, 0.008],
          [radius - 0.012, 0.008],
          [radius - 0.012, 0],
        ],
        26,
        0,
      ),
    )
}

function needle(body: Body): void {
  box(body, 'red', [0.014, 0.008, 0.1], [0, 0, 0.035], 0)
  cylinder(body, 'dark', 0.016, 0.016, [0, 0, 0], 'y', 10)
}

function lidarHead(body: Body): void {
  cylinder(body, 'plastic', 0.16, 0.16, [0, 0, 0.08], 'z', 24)
  box(body, 'smoke', [0.06, 0.2, 0.1], [0.135, 0, 0.08], 0)
  for (const rise of [-0.03, 0, 0.03]) rod(body, 'laser', [0.16, 0, 0.08], [0.4, 0, 0.08 + rise], 0.004, 4)
}

function lens(body: Body): void {
  cylinder(body, 'dark', 0.11, 0.1, [0, 0, 0], 'y', 22)
  cylinder(body, 'smoke', 0.08, 0.01, [0, -0.052, 0], 'y', 20)
  cylinder(body, 'chrome', 0.113, 0.02, [0, -0.03, 0], 'y', 22)
}

/** Of blood, at the end of the strip. */
function drop(body: Body): void {
  body.at([0, 0, 0], [0, 0, 0], () =>
    lathe(
      body,
      'red',
      [
        [0, -0.035],
        [0.03, -0.02],
        [0.035, 0],
        [0.02, 0.035],
        [0, 0.07],
      ],
      14,
      0,
    ),
  )
}
