import type { Body, Triple } from './body.ts'
import { box } from './box.ts'
import { cylinder, lathe, rod } from './lathe.ts'
import type { PaintName } from './paint.ts'
import { readoutCase } from './readout.ts'
import { facingFront } from './housings.ts'

/** Round two-chamber head of a field transmitter about `centre`, display towards -y, on a neck that reaches down to `foot`. */
export function transmitterHead(body: Body, centre: Triple, foot: number, paint: PaintName = 'blue'): Body {
  const [x, y, z] = centre
  rod(body, 'steel', [x, y, foot], [x, y, z - 0.08], 0.026, 10)
  cylinder(body, 'steel', 0.045, 0.05, [x, y, z - 0.13], 'z', 6)
  return body.at(centre, [0, 0, 0], () => {
    cylinder(body, paint, 0.095, 0.16, [0, 0, 0], 'y', 20)
    for (const side of [-1, 1]) cylinder(body, paint, 0.105, 0.035, [0, side * 0.075, 0], 'y', 20)
    cylinder(body, 'gap', 0.088, 0.012, [0, -0.098, 0], 'y', 20)
    box(body, paint, [0.1, 0.08, 0.06], [0, 0, 0.1], 0.01)
    cylinder(body, 'dark', 0.025, 0.1, [0.12, 0.02, 0.02], 'x', 8)
    box(body, 'chrome', [0.08, 0.004, 0.03], [0, -0.11, -0.055], 0)
  })
}

/** A meter in a panel about the origin that faces -y: case, and below its readout the groove of a bar. `width` m. */
export function panelMeter(body: Body, width: number): Body {
  box(body, 'dark', [width, 0.04, width * 0.66], [0, 0, 0], 0.008)
  body.at([0, -0.022, width * 0.1], facingFront, () => readoutCase(body, 4, width * 0.24))
  return box(body, 'gap', [width * 0.8, 0.008, width * 0.08], [0, -0.022, -width * 0.2], 0)
}

/** A wireless sensor that is stuck on a machine, on z = 0: hexagonal foot, cap, aerial. `size` m across. */
export function wirelessSensor(body: Body, size: number): Body {
  cylinder(body, 'steel', size * 0.4, size * 0.3, [0, 0, size * 0.15], 'z', 6)
  lathe(
    body,
    'white',
    [
      [size * 0.44, size * 0.3],
      [size * 0.5, size * 0.5],
      [size * 0.5, size * 1.1],
      [size * 0.3, size * 1.3],
      [0, size * 1.3],
    ],
    14,
    0.006,
  )
  return cylinder(body, 'plastic', size * 0.07, size, [size * 0.2, 0, size * 1.7], 'z', 6)
}
