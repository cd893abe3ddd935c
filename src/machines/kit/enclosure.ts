import type { Body, Triple } from './body.ts'
import { box, panel } from './box.ts'
import { feet } from './fittings.ts'
import { facingAhead, facingFront } from './housings.ts'
import type { PaintName } from './paint.ts'

/** Where an enclosure is open in front: from and to along x, from the sill up to the lintel. Metres. */
interface Opening {
  readonly from: number
  readonly to: number
  readonly sill: number
  readonly lintel: number
}

const wall = 0.06

/**
 * Enclosure of a machine tool, length × width × height (m) on z = 0: base up to the sill, walls, the rear half of a
 * roof, a lamp inside; open towards -y, where a door slides.
 */
export function enclosure(body: Body, size: Triple, opening: Opening, paint: PaintName = 'white'): Body {
  const [length, width, height] = size
  const { from, to, sill, lintel } = opening
  const rise = height - sill
  const middle = sill + rise / 2
  const front = -width / 2 + wall / 2
  feet(body, length - 0.3, width - 0.3)
  box(body, 'dark', [length - 0.1, width - 0.1, 0.12], [0, 0, 0.1], 0)
  box(body, 'grey', [length - 0.02, width - 0.02, sill - 0.16], [0, 0, 0.16 + (sill - 0.16) / 2], 0.03)
  box(body, 'gap', [length - 0.2, width - 0.2, 0.01], [0, 0, sill + 0.004], 0)
  box(body, paint, [length, wall, rise], [0, width / 2 - wall / 2, middle], 0.015)
  for (const side of [-1, 1]) box(body, paint, [wall, width, rise], [side * (length / 2 - wall / 2), 0, middle], 0.015)
  box(body, paint, [length, width / 2, wall], [0, width / 4, height - wall / 2], 0.015)
  for (const [a, b] of [
    [-length / 2, from],
    [to, length / 2],
  ] as const)
    box(body, paint, [b - a, wall, rise], [(a + b) / 2, front, middle], 0.015)
  box(body, paint, [to - from, wall, height - lintel], [(from + to) / 2, front, (height + lintel) / 2], 0.015)
  box(body, 'blue', [length - 0.1, 0.012, 0.05], [0, -width / 2, sill - 0.1], 0)
  box(
    body,
    'steel',
    [Math.min(length * 0.9, 2.2 * (to - from)), 0.05, 0.04],
    [(from + to) / 2, -width / 2 - 0.03, sill - 0.02],
    0,
  )
  box(body, 'lamp', [(to - from) * 0.8, 0.06, 0.03], [(from + to) / 2, front + 0.1, lintel - 0.03], 0)
  body.at([length / 2 + 0.002, width * 0.15, middle], facingAhead, () =>
    panel(body, 'louvre', width * 0.4, rise * 0.3, [0, 0, 0], true),
  )
  return body.at([from - 0.16, -width / 2 - 0.002, lintel - 0.1], facingFront, () =>
    panel(body, 'warningSign', 0.16, 0.16, [0, 0, 0]),
  )
}
