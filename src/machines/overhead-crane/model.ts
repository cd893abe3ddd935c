import type { Body } from '../kit/body.ts'
import { box } from '../kit/box.ts'
import { motor } from '../kit/fittings.ts'
import { handrail } from '../kit/frames.ts'
import { cabinet } from '../kit/housings.ts'
import { cylinder } from '../kit/lathe.ts'
import { coil } from '../kit/metalwork.ts'
import type { BuildModel } from '../model.ts'
import { drop, from, to } from './places.ts'

/** Coils that lie beside the places where coils change hands, x. */
const stored = [-0.9, 0.7, 2.3]
const coilSize = { radius: 0.7, width: 1.1 }

/** Runway along x with saddles for coils; bridge, trolley, ropes, tongs; the coil on the hook and on both saddles; beacon. */
const buildModel: BuildModel = ({ part, params }) => {
  const span = params['span'] ?? 10
  const oneCoil = (body: Body) => coil(body, coilSize.radius, coilSize.width)
  return {
    parts: [
      part((body) => runway(body, span)),
      part((body) => bridge(body, span)),
      part(trolley),
      part(ropes),
      part(tongs),
      part(oneCoil),
      part(oneCoil),
      part(oneCoil),
      part((body) => void cylinder(body, 'signalAmber', 0.12, 0.16, [0.5, span / 2 - 0.6, -0.35], 'z', 12)),
    ],
  }
}
export default buildModel

function runway(body: Body, span: number): void {
  for (const side of [-1, 1]) {
    const y = (side * span) / 2
    for (const x of [-6, 0, 6]) {
      box(body, 'grey', [0.36, 0.36, 4.6], [x, y, 2.3], 0.02)
      box(body, 'dark', [0.6, 0.6, 0.04], [x, y, 0.02], 0)
      box(body, 'grey', [0.9, 0.3, 0.3], [x, y, 4.5], 0.02)
    }
    box(body, 'blue', [12.8, 0.34, 0.5], [0, y, 4.86], 0.02)
    box(body, 'steel', [12.8, 0.1, 0.12], [0, y, 5.16], 0)
    for (const end of [-6.3, 6.3]) box(body, 'hazard', [0.12, 0.4, 0.3], [end, y, 5.3], 0)
  }
  for (const [x, y] of [from, to]) {
    for (const end of [-1, 1]) box(body, 'wood', [0.2, 1.2, 0.16], [x + end * 0.5, y, 0.08], 0)
    for (const end of [-1, 1]) box(body, 'yellow', [2, 0.08, 0.006], [x, y + end * 0.9, 0.003], 0)
  }
  for (const x of stored) body.at([x, from[1], 0], [0, 0, 0], () => coil(body, coilSize.radius, coilSize.width))
}

function bridge(body: Body, span: number): void {
  for (const x of [-0.7, 0.7]) {
    box(body, 'yellow', [0.4, span + 0.2, 0.7], [x, 0, 0.35], 0.03)
    box(body, 'steel', [0.08, span - 1, 0.08], [x, 0, 0.74], 0)
  }
  for (const side of [-1, 1]) {
    box(body, 'yellow', [2.6, 0.4, 0.4], [0, (side * span) / 2, 0.16], 0.03)
    for (const x of [-1, 1]) cylinder(body, 'steel', 0.2, 0.1, [x, (side * span) / 2, -0.02], 'y', 16)
    body.at([1.05, (side * span) / 2 - side * 0.2, 0.1], [(side * Math.PI) / 2, 0, 0], () => motor(body, 0.11, 0.36))
  }
  body.at([1.05, 0, 0.7], [0, 0, 0], () =>
    handrail(body, [
      [0, -span / 2 + 0.4, 0],
      [0, span / 2 - 0.4, 0],
    ]),
  )
  body.at([-1.1, span / 2 - 1.4, 0.02], [0, 0, -Math.PI / 2], () => cabinet(body, [1.2, 0.36, 1.2]))
  box(body, 'warningSign', [0.012, 0.5, 0.4], [0.91, 0, 0.35], 0)
}

function trolley(body: Body): void {
  box(body, 'red', [1.9, 1.3, 0.16], [0, 0, 0.16], 0.02)
  cylinder(body, 'steel', 0.26, 0.9, [-0.2, 0, 0.46], 'x', 18)
  box(body, 'dark', [0.4, 0.5, 0.5], [0.55, 0, 0.46], 0.03)
  body.at([0.55, 0.25, 0.46], [-Math.PI / 2, 0, 0], () => motor(body, 0.16, 0.5))
  for (const x of [-0.7, 0.7]) for (const y of [-0.5, 0.5]) cylinder(body, 'steel', 0.12, 0.1, [x, y, 0.12], 'x', 12)
}

function ropes(body: Body): void {
  for (const x of [-0.16, 0.16])
    for (const y of [-0.1, 0.1]) box(body, 'dark', [0.022, 0.022, drop], [x, y, -drop / 2], 0)
}

function tongs(body: Body): void {
  box(body, 'yellow', [0.44, 0.3, 0.34], [0, 0, -0.1], 0.03)
  cylinder(body, 'steel', 0.16, 0.34, [0, 0, -0.02], 'x', 14)
  box(body, 'yellow', [0.24, 1.7, 0.2], [0, 0, -0.34], 0.03)
  for (const side of [-1, 1]) {
    box(body, 'yellow', [0.2, 0.1, 1], [0, side * 0.7, -0.84], 0.02)
    box(body, 'rubber', [0.18, 0.2, 0.14], [0, side * 0.58, -1.2], 0)
  }
}
