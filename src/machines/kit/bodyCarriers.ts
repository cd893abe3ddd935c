import { Matrix4 } from 'three'
import type { Body } from './body.ts'
import { box } from './box.ts'
import { paintedBody } from './cars.ts'
import type { PaintName } from './paint.ts'

/** Over the runners: where the floor of a car's body lies, m. */
const deck = 0.25

/** A skid for car bodies along x, 4.8 m long, its runners on z = 0: cross members and four posts with pins. */
export function skid(body: Body): Body {
  for (const side of [-1, 1]) {
    box(body, 'mast', [4.8, 0.1, 0.1], [0, side * 0.42, 0.05], 0.012)
    for (const x of [-1.5, 1.3]) {
      box(body, 'mast', [0.1, 0.1, deck - 0.1], [x, side * 0.55, deck / 2 + 0.02], 0)
      box(body, 'yellow', [0.06, 0.06, 0.06], [x, side * 0.55, deck - 0.02], 0)
    }
  }
  for (const x of [-1.5, 0, 1.3]) box(body, 'mast', [0.1, 1.2, 0.08], [x, 0, 0.11], 0)
  return body
}

/** A film of colour over the painted or primed body that stands in the same frame: a little larger all round. */
export function coat(body: Body, paint: PaintName): Body {
  return body.within(new Matrix4().makeScale(1.003, 1.01, 1.006), () => paintedBody(body, paint))
}
