import type { Body, Pair } from '../../../machines/kit/body.ts'
import { box } from '../../../machines/kit/box.ts'
import { prism } from '../../../machines/kit/prism.ts'

/** A bay of a pallet rack: along x, deep along y; three pallets on each level. */
export const rackBay = { length: 2.8, depth: 1.1, levels: [0.06, 1.74, 3.42], columns: [0.5, 1.4, 2.3] } as const
const top = 4.9

/** Uprights at both ends of the bay from x = 0, beams, guards at the foot. */
export function rack(body: Body): void {
  const { length, depth, levels } = rackBay
  for (const x of [0, length]) {
    for (const side of [-1, 1]) {
      box(body, 'rackPost', [0.09, 0.08, top], [x, (side * depth) / 2, top / 2], 0)
      if (body.fine) box(body, 'yellow', [0.14, 0.05, 0.4], [x, side * (depth / 2 + 0.07), 0.2], 0)
    }
    if (body.fine) for (const z of [0.3, 2.5]) box(body, 'rackPost', [0.04, depth, 0.04], [x, 0, z], 0)
  }
  for (const level of levels.slice(1)) {
    for (const side of [-1, 1])
      box(body, 'rackBeam', [length - 0.09, 0.05, 0.12], [length / 2, (side * depth) / 2, level - 0.07], 0)
    box(body, 'zinc', [length - 0.1, depth - 0.06, 0.02], [length / 2, 0, level - 0.02], 0)
  }
}

/** A pallet of 1.2 m along y with cartons, 1.25 m high; white parts take the colour of the instance. */
export function pallet(body: Body): void {
  if (!body.fine) {
    box(body, 'wood', [0.8, 1.2, 0.14], [0, 0, 0.07], 0)
    box(body, 'carton', [0.76, 1.16, 1.1], [0, 0, 0.695], 0)
    return
  }
  for (const x of [-0.34, 0, 0.34]) box(body, 'wood', [0.1, 1.18, 0.1], [x, 0, 0.05], 0)
  box(body, 'wood', [0.8, 1.2, 0.03], [0, 0, 0.125], 0)
  for (const row of [0, 1, 2]) box(body, 'carton', [0.76, 1.16, 0.36], [0, 0, 0.325 + row * 0.365], 0.012)
  for (const y of [-0.2, 0.2]) box(body, 'strap', [0.772, 0.02, 1.1], [0, y, 0.695], 0)
}

/** Two stacks of plastic totes side by side on a roller base, 1.2 m along y. */
export function totes(body: Body): void {
  box(body, 'dark', [0.62, 1.2, 0.06], [0, 0, 0.09], 0)
  for (const y of [-0.3, 0.3]) {
    box(body, 'tote', [0.4, 0.56, 1.1], [0, y, 0.69], 0)
    if (!body.fine) continue
    for (let level = 0; level < 4; level++) box(body, 'tote', [0.45, 0.6, 0.05], [0, y, 0.36 + level * 0.28], 0)
    box(body, 'gap', [0.38, 0.52, 0.004], [0, y, 1.245], 0)
    box(body, 'zinc', [0.3, 0.2, 0.03], [0, y + 0.1, 1.25], 0)
  }
}

/** A rack of pressed panels as it leaves the press shop, 2.4 m along x. */
export function panels(body: Body): void {
  box(body, 'blue', [2.4, 1.4, 0.1], [0, 0, 0.05], 0)
  for (const x of [-1.15, 1.15]) {
    for (const y of [-0.65, 0.65]) box(body, 'blue', [0.08, 0.08, 1.4], [x, y, 0.75], 0)
    if (body.fine) box(body, 'blue', [0.05, 1.3, 0.05], [x, 0, 1.3], 0)
  }
  const count = body.fine ? 8 : 3
  for (let i = 0; i < count; i++)
    body.at([-0.95 + (1.9 * i) / (count - 1), 0, 0.14], [Math.PI / 2, Math.PI / 2, 0], () =>
      prism(body, 'sheet', pressing, 0.03, 0),
    )
}

const pressing: readonly Pair[] = [
  [-0.52, 0],
  [0.5, 0],
  [0.56, 0.5],
  [0.3, 1],
  [-0.36, 1.04],
  [-0.56, 0.6],
]
