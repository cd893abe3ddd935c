import type { Body } from './body.ts'
import { box } from './box.ts'
import type { PaintName } from './paint.ts'

/** A dark screen of width × height (m) about the origin that faces -y, with the lines of a diagram; its face is y = 0. */
export function diagramScreen(body: Body, width: number, height: number, lines = 5): Body {
  box(body, 'dark', [width + 0.06, 0.06, height + 0.06], [0, 0.034, 0], 0.012)
  box(body, 'gap', [width, 0.004, height], [0, 0.002, 0], 0)
  for (let i = 1; i < lines; i++)
    box(body, 'dark', [width * 0.94, 0.002, 0.004], [0, -0.001, (i / lines - 0.5) * height], 0)
  return body
}

/** A bar of a diagram on y = 0, `width` m across, from z = 0 up to `height`; about z = 0 when it is a swing. */
export function diagramBar(body: Body, width: number, height: number, paint: PaintName = 'led', swings = false): Body {
  return box(body, paint, [width, 0.004, height], [0, -0.004, swings ? 0 : height / 2], 0)
}
