import type { Body } from './body.ts'
import { box, panel } from './box.ts'
import { motor } from './fittings.ts'
import { cylinder } from './lathe.ts'
import type { PaintName } from './paint.ts'

/** Legs of a conveyor along x about the origin, up to `height` m. */
function legs(body: Body, length: number, width: number, height: number): void {
  const pairs = Math.max(2, Math.round(length / 1.5) + 1)
  for (let i = 0; i < pairs; i++) {
    const x = -length / 2 + 0.14 + ((length - 0.28) * i) / (pairs - 1)
    for (const side of [-1, 1]) {
      box(body, 'steel', [0.06, 0.06, height - 0.04], [x, (side * width) / 2, height / 2], 0)
      if (body.fine) box(body, 'dark', [0.14, 0.12, 0.02], [x, (side * width) / 2, 0.01], 0)
    }
    if (body.fine) box(body, 'steel', [0.04, width, 0.04], [x, 0, height * 0.4], 0)
  }
}

/** A belt conveyor along x about the origin: `length` × `width` of the belt, its top at `height`. Metres. */
export function beltConveyor(
  body: Body,
  length: number,
  width: number,
  height: number,
  rail: PaintName = 'zinc',
): Body {
  legs(body, length, width, height - 0.1)
  box(body, 'rubber', [length - 0.1, width, 0.09], [0, 0, height - 0.045], 0)
  for (const end of [-1, 1])
    cylinder(body, 'rubber', 0.045, width, [end * (length / 2 - 0.05), 0, height - 0.045], 'y', 12)
  for (const side of [-1, 1])
    box(body, rail, [length - 0.08, 0.03, 0.12], [0, side * (width / 2 + 0.015), height - 0.055], 0)
  box(body, 'motor', [0.24, 0.16, 0.16], [length / 2 - 0.3, width / 2 + 0.1, height - 0.16], 0.012)
  return body.at([length / 2 - 0.46, width / 2 + 0.1, height - 0.16], [0, -Math.PI / 2, 0], () =>
    motor(body, 0.06, 0.22),
  )
}

/** A roller conveyor along x about the origin: `length` × `width` between its rails, rollers' top at `height`. Metres. */
export function rollerConveyor(body: Body, length: number, width: number, height: number): Body {
  legs(body, length, width, height - 0.12)
  for (const side of [-1, 1])
    box(body, 'blue', [length, 0.05, 0.14], [0, side * (width / 2 + 0.03), height - 0.03], 0.008)
  box(body, 'dark', [length, width * 0.96, 0.04], [0, 0, height - 0.1], 0)
  if (!body.fine) return panel(body, 'rollers', length, width, [0, 0, height - 0.02], true)
  const rollers = Math.max(2, Math.round(length / 0.16))
  for (let i = 0; i < rollers; i++)
    cylinder(body, 'steel', 0.036, width, [((i + 0.5) / rollers - 0.5) * length, 0, height - 0.036], 'y', 8)
  return box(body, 'motor', [0.3, 0.16, 0.18], [length * 0.2, width / 2 + 0.12, height - 0.2], 0.012)
}

/** A slide of sheet along x from z = `high` at 0 down to z = `low` at `length`, `width` m wide. */
export function chute(body: Body, length: number, width: number, high: number, low: number): Body {
  const slope = Math.atan2(high - low, length)
  const run = Math.hypot(length, high - low)
  return body.at([length / 2, 0, (high + low) / 2], [0, slope, 0], () => {
    box(body, 'brushed', [run, width, 0.012], [0, 0, 0], 0)
    for (const side of [-1, 1]) box(body, 'brushed', [run, 0.012, 0.12], [0, (side * width) / 2, 0.06], 0)
  })
}
