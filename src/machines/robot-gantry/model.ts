import type { Body } from '../kit/body.ts'
import { box } from '../kit/box.ts'
import { bolts, motor } from '../kit/fittings.ts'
import { cylinder, rod } from '../kit/lathe.ts'
import { beacon } from '../kit/robotArm.ts'
import type { BuildModel } from '../model.ts'
import { beam, carriageHeight, finished, raw, top, travel, vice } from './layout.ts'

/** Posts, beam, racks and fixture; carriage, cross slide, ram, gripper, jaws; shafts in it, in the fixture, in the racks. */
const buildModel: BuildModel = ({ part }) => ({
  parts: [
    part(portal),
    part(carriage),
    part(crossSlide),
    part(ram),
    part(wrist),
    ...[1, -1].map((side) => part((body) => jaw(body, side))),
    part((body) => shaft(body, 'steel')),
    part((body) => shaft(body, 'steel')),
    ...raw.map(() => part((body) => shaft(body, 'cast'))),
    ...finished.map(() => part((body) => shaft(body, 'chrome'))),
  ],
})
export default buildModel

function portal(body: Body): void {
  const { length, height } = beam
  for (const side of [1, -1]) {
    const x = side * (length / 2 - 0.14)
    box(body, 'blue', [0.24, 0.3, height - 0.16], [x, 0, (height - 0.16) / 2], 0.02)
    box(body, 'dark', [0.44, 0.6, 0.03], [x, 0, 0.015], 0.006)
    body.at([x, 0, 0.03], [0, 0, 0], () => bolts(body, 0.19, 4, 0.018))
  }
  box(body, 'white', [length, 0.2, 0.26], [0, 0, height - 0.1], 0.02)
  for (const z of [-0.19, -0.01]) box(body, 'chrome', [length - 0.1, 0.03, 0.03], [0, -0.11, height + z], 0)
  box(body, 'dark', [length - 0.2, 0.03, 0.04], [0, -0.11, height - 0.1], 0)
  box(body, 'cable', [length * 0.5, 0.1, 0.06], [-length * 0.2, 0.06, height + 0.07], 0.01)
  rack(body, raw[1]![0], 'blue')
  rack(body, finished[1]![0], 'teal')
  const [x, y, z] = vice
  box(body, 'cast', [0.6, 0.5, z - 0.22], [x, y, (z - 0.22) / 2], 0.03)
  box(body, 'grey', [0.44, 0.4, 0.12], [x, y, z - 0.16], 0.02)
  for (const side of [1, -1]) {
    box(body, 'steel', [0.12, 0.1, 0.16], [x, y + side * 0.17, z - 0.04], 0.012)
    cylinder(body, 'dark', 0.05, 0.08, [x, y + side * 0.25, z - 0.04], 'y', 12)
  }
  beacon(body, [-length / 2 + 0.14, 0, height - 0.16], 0.3)
}

function rack(body: Body, x: number, paint: 'blue' | 'teal'): void {
  const deck = raw[0]![2]
  for (const side of [1, -1]) box(body, 'dark', [0.5, 0.06, 0.06], [x, -0.12 + side * 0.16, deck - 0.1], 0.008)
  box(body, paint, [0.6, 0.46, 0.06], [x, -0.12, deck - 0.16], 0.012)
  for (const dx of [-0.25, 0.25])
    for (const dy of [-0.18, 0.18])
      box(body, paint, [0.06, 0.06, deck - 0.18], [x + dx, -0.12 + dy, (deck - 0.18) / 2], 0)
}

function carriage(body: Body): void {
  const z = beam.height - 0.1 - carriageHeight
  box(body, 'orange', [0.46, 0.06, 0.44], [0, -0.17, z], 0.02)
  box(body, 'orange', [0.46, 0.9, 0.08], [0, 0.02, z + 0.26], 0.02)
  body.at([0.3, -0.17, z + 0.1], [0, Math.PI / 2, 0], () => motor(body, 0.06, 0.24))
}

function crossSlide(body: Body): void {
  box(body, 'grey', [0.3, 0.26, 0.34], [0, -0.36, -0.12], 0.02)
  box(body, 'dark', [0.2, 0.3, 0.1], [0, -0.36, 0.1], 0.012)
  body.at([0, -0.36, 0.14], [0, 0, 0], () => motor(body, 0.06, 0.26))
}

/** From the gripper up through the cross slide, as long as it travels. */
function ram(body: Body): void {
  const up = carriageHeight - top
  box(body, 'white', [0.13, 0.13, up + 0.2 - 0.26], [0, -0.36, 0.26 + (up + 0.2 - 0.26) / 2 - 0.02], 0.012)
  box(body, 'chrome', [0.02, 0.02, up - 0.2], [0.075, -0.36, 0.3 + (up - 0.2) / 2], 0)
  box(body, 'dark', [0.16, 0.5, 0.08], [0, -0.16, 0.26], 0.012)
  rod(body, 'cable', [-0.1, -0.36, 0.3], [-0.1, -0.36, Math.min(up, travel.down)], 0.02, 6)
}

function wrist(body: Body): void {
  cylinder(body, 'dark', 0.075, 0.08, [0, 0, 0.2], 'z', 16)
  box(body, 'grey', [0.14, 0.26, 0.09], [0, 0, 0.115], 0.012)
}

function jaw(body: Body, side: number): void {
  box(body, 'steel', [0.1, 0.03, 0.13], [0, side * 0.02, 0.02], 0.006)
  box(body, 'rubber', [0.08, 0.012, 0.05], [0, side * 0.004, -0.01], 0)
}

/** A stepped shaft along y. */
function shaft(body: Body, paint: 'steel' | 'cast' | 'chrome'): void {
  cylinder(body, paint, 0.024, 0.12, [0, 0, 0], 'y', 14)
  cylinder(body, paint, 0.038, 0.05, [0, 0.08, 0], 'y', 14)
  cylinder(body, paint, 0.018, 0.12, [0, -0.11, 0], 'y', 12)
}
