import type { Body, Triple } from './body.ts'
import { box } from './box.ts'
import { motor } from './fittings.ts'
import { cylinder } from './lathe.ts'
import type { PaintName } from './paint.ts'
import { tube } from './tube.ts'

/** A frame of square profiles, `profile` m thick, along the edges of a box of length × width × height on z = 0. */
export function extrudedFrame(
  body: Body,
  [length, width, height]: Triple,
  profile = 0.08,
  paint: PaintName = 'zinc',
): Body {
  const [x, y] = [(length - profile) / 2, (width - profile) / 2]
  for (const side of [-1, 1]) {
    for (const end of [-1, 1]) {
      box(body, paint, [profile, profile, height], [side * x, end * y, height / 2], 0)
      const z = end < 0 ? profile / 2 + 0.1 : height - profile / 2
      box(body, paint, [length - 2 * profile, profile, profile], [0, side * y, z], 0)
      box(body, paint, [profile, width - 2 * profile, profile], [side * x, 0, z], 0)
    }
  }
  return body
}

/** A linear axis along x about the origin, `length` m: bed, two rails, screw cover, motor at its end. Top at 0.14 m. */
export function linearAxis(body: Body, length: number, width = 0.24): Body {
  box(body, 'cast', [length, width, 0.1], [0, 0, 0.05], 0.01)
  for (const side of [-1, 1]) box(body, 'chrome', [length, 0.035, 0.04], [0, side * width * 0.36, 0.12], 0)
  box(body, 'cable', [length * 0.96, width * 0.42, 0.03], [0, 0, 0.112], 0)
  return body.at([length / 2, 0, 0.07], [0, Math.PI / 2, 0], () => motor(body, 0.06, 0.26))
}

/** The carriage of a linear axis, to be moved along x; it stands on the rails at z = 0. */
export function axisCarriage(body: Body, length = 0.3, width = 0.28, paint: PaintName = 'white'): Body {
  box(body, paint, [length, width, 0.06], [0, 0, 0.04], 0.012)
  for (const x of [-1, 1])
    for (const y of [-1, 1]) box(body, 'steel', [0.07, 0.05, 0.04], [x * length * 0.34, y * width * 0.34, 0.005], 0)
  return body
}

/** A cable chain that comes along x at z = 0, bends up and goes back `height` m above, `width` m wide. */
export function cableChain(body: Body, length: number, height = 0.24, width = 0.1): Body {
  const radius = height / 2
  box(body, 'cable', [length, width, 0.05], [0, 0, 0.025], 0)
  box(body, 'cable', [length * 0.5, width, 0.05], [length * 0.25, 0, height - 0.025], 0)
  for (let i = 0; i < 5; i++) {
    const angle = ((i + 0.5) / 5) * Math.PI - Math.PI / 2
    body.at(
      [length / 2 + radius * Math.cos(angle), 0, radius + radius * Math.sin(angle)],
      [0, Math.PI / 2 - angle, 0],
      () => box(body, 'cable', [radius * 0.7, width, 0.05], [0, 0, 0], 0),
    )
  }
  return body
}

/** A bundle of hoses from `from` to `to` (m) that sags between them. */
export function hose(body: Body, from: Triple, to: Triple, radius = 0.03, sag = 0.2): Body {
  const middle: Triple = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2, Math.min(from[2], to[2]) - sag]
  return tube(body, 'cable', [from, middle, to], radius, 6, 8)
}

/** A ladder of `height` m on z = 0 that faces -y. */
export function ladder(body: Body, height: number, width = 0.42): Body {
  for (const side of [-1, 1]) box(body, 'yellow', [0.04, 0.04, height], [(side * width) / 2, 0, height / 2], 0)
  for (let z = 0.3; z < height; z += 0.3) cylinder(body, 'steel', 0.014, width, [0, 0, z], 'x', 5)
  return body
}

/** A handrail of two bars along `points` on the floor (m), 1.05 m high. */
export function handrail(body: Body, points: readonly Triple[], height = 1.05): Body {
  points.forEach((point, i) => {
    const [x, y, z] = point
    box(body, 'yellow', [0.04, 0.04, height], [x, y, z + height / 2], 0)
    const next = points[i + 1]
    if (!next) return
    const [dx, dy] = [next[0] - x, next[1] - y]
    for (const share of [0.52, 0.98])
      body.at([x + dx / 2, y + dy / 2, z + height * share], [0, 0, Math.atan2(dy, dx)], () =>
        box(body, 'yellow', [Math.hypot(dx, dy), 0.035, 0.035], [0, 0, 0], 0),
      )
  })
  return body
}
