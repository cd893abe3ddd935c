import type { Body } from './body.ts'
import { box } from './box.ts'
import { paintOf } from './body.ts'
import { facingFront } from './housings.ts'

/**
 * The face of a seven-segment display about the origin that faces +z: `digits` of `height` m, with a decimal when
 * `tenths`. A part of its own, on a joint made by `shown`: the number is that joint's value.
 */
export function readout(body: Body, digits: number, height: number, tenths = false): Body {
  const paint = paintOf(tenths ? 'tenths' : 'number')
  const half = (digits * height * digitShape) / 2
  const at = (side: -1 | 1, up: -1 | 1) =>
    body.vertex(
      [side * half, (up * height) / 2, 0],
      [0, 0, 1],
      [side < 0 ? digits - 0.001 : 0.001, (up + 1) / 2],
      paint,
    )
  body.quad(at(-1, -1), at(1, -1), at(1, 1), at(-1, 1))
  return body
}

/** The dark case of a readout about the origin that faces +z; its glass lies on z = 0. */
export function readoutCase(body: Body, digits: number, height: number): Body {
  const width = digits * height * digitShape
  return box(body, 'plastic', [width + height * 0.4, height * 1.4, 0.05], [0, 0, -0.0265], 0.008)
}

/** Width of a digit over its height. */
const digitShape = 0.62

/** A readout that faces -y, as most do. */
export function frontReadout(body: Body, digits: number, height: number, tenths = false): Body {
  return body.at([0, 0, 0], facingFront, () => readout(body, digits, height, tenths))
}
