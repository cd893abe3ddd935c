import type { Body } from '../../../machines/kit/body.ts'
import { box } from '../../../machines/kit/box.ts'
import { cylinder } from '../../../machines/kit/lathe.ts'

/** Top of the conveyor that carries the work: low, so that the arms reach down to it. */
const deck = 0.38

/** A traction battery without its lid, 1.9 m along x. */
export function batteryPack(body: Body): void {
  box(body, 'zinc', [1.95, 1.3, 0.04], [0, 0, deck + 0.04], 0)
  for (const side of [-1, 1]) {
    box(body, 'zinc', [1.95, 0.06, 0.16], [0, side * 0.62, deck + 0.12], 0)
    box(body, 'zinc', [0.06, 1.3, 0.16], [side * 0.95, 0, deck + 0.12], 0)
  }
  for (let row = 0; row < 4; row++) {
    for (const y of [-0.3, 0.3]) {
      const x = -0.69 + row * 0.46
      box(body, 'dark', [0.42, 0.55, 0.12], [x, y, deck + 0.12], 0)
      box(body, 'orange', [0.36, 0.04, 0.02], [x, y + 0.18, deck + 0.19], 0)
      box(body, 'chrome', [0.36, 0.03, 0.015], [x, y - 0.18, deck + 0.188], 0)
    }
  }
  box(body, 'orange', [1.7, 0.05, 0.03], [0, 0, deck + 0.2], 0)
}

/** An engine on its work carrier, 0.8 m along x. */
export function engine(body: Body): void {
  box(body, 'blue', [1, 0.86, 0.06], [0, 0, deck + 0.03], 0)
  box(body, 'cast', [0.56, 0.4, 0.42], [0, 0, deck + 0.36], 0.03)
  box(body, 'zinc', [0.58, 0.36, 0.14], [0, 0, deck + 0.64], 0.03)
  box(body, 'dark', [0.5, 0.2, 0.07], [0, 0.02, deck + 0.74], 0.02)
  cylinder(body, 'steel', 0.13, 0.07, [0.33, 0, deck + 0.26], 'x', 14)
  cylinder(body, 'steel', 0.06, 0.06, [0.33, 0.14, deck + 0.5], 'x', 10)
  for (const x of [-0.2, -0.07, 0.07, 0.2]) cylinder(body, 'zinc', 0.035, 0.26, [x, -0.28, deck + 0.56], 'y', 8)
  box(body, 'cast', [0.5, 0.3, 0.14], [0, 0, deck + 0.1], 0.02)
}

/** A carrier with boards or housings of small electronics, 0.8 m along x. */
export function boards(body: Body): void {
  box(body, 'dark', [0.84, 0.66, 0.04], [0, 0, deck + 0.02], 0)
  for (const x of [-0.2, 0.2]) {
    if (body.fine) box(body, 'zinc', [0.36, 0.5, 0.02], [x, 0, deck + 0.055], 0)
    box(body, 'board', [0.32, 0.44, 0.008], [x, 0, deck + 0.07], 0)
    if (body.fine) box(body, 'chrome', [0.05, 0.14, 0.02], [x + 0.1, 0.08, deck + 0.08], 0)
  }
  if (body.fine) for (const side of [-1, 1]) box(body, 'blue', [0.06, 0.66, 0.1], [side * 0.4, 0, deck + 0.07], 0)
}

/** A closed carton, 0.5 m along x; it takes the colour of the instance. */
export function cartons(body: Body): void {
  box(body, 'carton', [0.5, 0.4, 0.34], [0, 0, deck + 0.18], 0)
  box(body, 'label', [0.12, 0.004, 0.1], [0.1, -0.202, deck + 0.2], 0)
}
