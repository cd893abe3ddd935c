import type { Body, Triple } from './body.ts'
import { box, panel } from './box.ts'
import { cylinder, lathe, rod } from './lathe.ts'
import type { PaintName } from './paint.ts'

const facing = { front: [Math.PI / 2, 0, 0], up: [0, 0, 0] } as const

/** Bolt heads on a circle about z of the current frame. */
export function bolts(body: Body, radius: number, count: number, head = 0.016): Body {
  for (let i = 0; i < count; i++) {
    const angle = (i / count) * 2 * Math.PI
    cylinder(body, 'steel', head, 0.02, [Math.cos(angle) * radius, Math.sin(angle) * radius, 0], 'z', 6)
  }
  return body
}

/** Servo motor that stands on z = 0 of the current frame. */
export function motor(body: Body, radius = 0.1, length = 0.34): Body {
  lathe(
    body,
    'motor',
    [
      [radius * 1.1, 0],
      [radius, length * 0.08],
      [radius, length * 0.52],
      [radius * 0.9, length * 0.56],
      [radius * 0.9, length * 0.86],
    ],
    10,
    0,
  )
  lathe(
    body,
    'red',
    [
      [radius * 0.95, length * 0.86],
      [radius * 0.95, length * 0.97],
      [0, length],
    ],
    10,
    0,
  )
  return box(body, 'dark', [radius * 0.9, radius * 0.6, length * 0.2], [radius * 0.85, 0, length * 0.72], 0)
}

/** Three lamps on a pole at `foot`; one of them tells the asset's state. */
export function stackLight(body: Body, foot: Triple, pole = 0.4): Body {
  return body.at(foot, facing.up, () => {
    cylinder(body, 'steel', 0.02, pole, [0, 0, pole / 2], 'z', 8)
    cylinder(body, 'dark', 0.05, 0.05, [0, 0, pole], 'z', 12)
    cylinder(body, 'state', 0.05, 0.14, [0, 0, pole + 0.1], 'z', 12)
    cylinder(body, 'lampOff', 0.045, 0.1, [0, 0, pole + 0.22], 'z', 12)
    cylinder(body, 'dark', 0.05, 0.03, [0, 0, pole + 0.285], 'z', 12)
  })
}

/** Operator console in the x-z plane, facing -y of the current frame. */
export function console(body: Body, width = 0.62, height = 0.86): Body {
  return body.at([0, 0, 0], facing.front, () => {
    box(body, 'dark', [width, height, 0.14], [0, 0, 0], 0.03)
    panel(body, 'screen', width * 0.82, height * 0.44, [0, height * 0.2, 0.0715])
    body.at([0, -height * 0.27, 0.075], [-0.25, 0, 0], () => {
      box(body, 'white', [width * 0.86, height * 0.34, 0.03], [0, 0, 0.01], 0.01)
      for (let row = 0; row < 3; row++) {
        for (let column = 0; column < 5; column++) {
          const at: Triple = [-width * 0.34 + column * width * 0.125, (row - 1) * height * 0.1, 0.03]
          box(body, 'dark', [width * 0.09, height * 0.06, 0.02], at, 0)
        }
      }
      cylinder(body, 'yellow', 0.045, 0.02, [width * 0.34, -height * 0.04, 0.03], 'z', 12)
      cylinder(body, 'red', 0.033, 0.05, [width * 0.34, -height * 0.04, 0.05], 'z', 12)
    })
  })
}

/** Wheel about y with a hub and its bolts on the outer side; it rolls as the vehicle drives. */
export function wheel(body: Body, radius: number, width: number, centre: Triple, hub: PaintName = 'steel'): Body {
  const [x, y, z] = centre
  const outer = Math.sign(y) || 1
  return body.rolling(centre, radius, () => {
    body.at(centre, [Math.PI / 2, 0, 0], () =>
      lathe(
        body,
        'rubber',
        [
          [radius * 0.6, -width / 2],
          [radius * 0.94, -width / 2],
          [radius, -width * 0.3],
          [radius, width * 0.3],
          [radius * 0.94, width / 2],
          [radius * 0.6, width / 2],
        ],
        14,
        0,
      ),
    )
    body.at(centre, [(-outer * Math.PI) / 2, 0, 0], () =>
      lathe(
        body,
        hub,
        [
          [radius * 0.62, 0],
          [radius * 0.62, width * 0.44],
          [radius * 0.54, width * 0.44],
          [radius * 0.5, width * 0.36],
          [0, width * 0.4],
        ],
        14,
        0,
      ),
    )
    const face = y + outer * width * 0.4
    for (let i = 0; i < 5; i++) {
      const angle = (i * 2 * Math.PI) / 5
      const [bx, bz] = [x + Math.cos(angle) * radius * 0.42, z + Math.sin(angle) * radius * 0.42]
      box(body, 'dark', [radius * 0.16, 0.014, radius * 0.16], [bx, face, bz], 0)
    }
  })
}

/** Four feet under a machine of length and width, standing on the floor. */
export function feet(body: Body, length: number, width: number): Body {
  for (const x of [-length / 2, 0, length / 2]) {
    for (const y of [-width / 2, width / 2]) {
      cylinder(body, 'rubber', 0.07, 0.03, [x, y, 0.015], 'z', 10)
      cylinder(body, 'steel', 0.025, 0.12, [x, y, 0.08], 'z', 6)
    }
  }
  return body
}

/** Safety laser scanner at a corner, near the floor. */
export function scanner(body: Body, centre: Triple): Body {
  const [x, y, z] = centre
  cylinder(body, 'yellow', 0.062, 0.03, [x, y, z + 0.05], 'z', 14)
  cylinder(body, 'smoke', 0.056, 0.05, [x, y, z + 0.01], 'z', 14)
  return cylinder(body, 'dark', 0.06, 0.05, [x, y, z - 0.04], 'z', 14)
}

/** Bar of light in the colour of the asset's state, in a dark frame. */
export function statusBar(body: Body, [length, depth, height]: Triple, centre: Triple): Body {
  box(body, 'gap', [length + 0.03, depth * 0.8, height + 0.02], centre, 0)
  return box(body, 'state', [length, depth, height], centre, 0)
}

/** Red mushroom on a yellow ring, on a side that looks along y (`facing` 1 or -1). */
export function emergencyStop(body: Body, [x, y, z]: Triple, facing: number): Body {
  cylinder(body, 'yellow', 0.04, 0.014, [x, y + facing * 0.005, z], 'y', 12)
  return cylinder(body, 'red', 0.026, 0.03, [x, y + facing * 0.02, z], 'y', 12)
}

/** Navigation laser scanner on a pole. */
export function lidar(body: Body, foot: Triple, top: number): Body {
  const [x, y] = foot
  rod(body, 'dark', foot, [x, y, top - 0.1], 0.04, 10)
  cylinder(body, 'dark', 0.09, 0.04, [x, y, top - 0.1], 'z', 16)
  cylinder(body, 'smoke', 0.075, 0.07, [x, y, top - 0.045], 'z', 16)
  return cylinder(body, 'yellow', 0.085, 0.03, [x, y, top + 0.005], 'z', 16)
}
