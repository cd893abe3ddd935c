import type { Body, Pair, Triple } from './body.ts'
import { paintOf } from './body.ts'
import { box } from './box.ts'
import { bolts } from './fittings.ts'
import { cylinder, lathe, rod } from './lathe.ts'
import type { PaintName } from './paint.ts'

/** A funnel about z: `top` radius at `height`, `outlet` radius at 0. Metres. */
export function hopper(body: Body, top: number, outlet: number, height: number, paint: PaintName = 'brushed'): Body {
  const profile: readonly Pair[] = [
    [outlet, 0],
    [outlet, height * 0.12],
    [top, height * 0.62],
    [top, height],
    [top * 0.97, height],
    [top * 0.97, height * 0.63],
    [outlet * 0.97, height * 0.13],
    [outlet * 0.97, 0],
  ]
  return lathe(body, paint, profile, 18, 0)
}

/** A vertical tank about z, from 0: dished ends, a manhole, three legs under it when `legs` m long. Metres. */
export function tank(body: Body, radius: number, height: number, legs = 0.4, paint: PaintName = 'brushed'): Body {
  const dish = radius * 0.3
  const profile: readonly Pair[] = [
    [0, legs],
    [radius * 0.72, legs + dish * 0.3],
    [radius, legs + dish],
    [radius, legs + height - dish],
    [radius * 0.72, legs + height - dish * 0.3],
    [0, legs + height],
  ]
  lathe(body, paint, profile, 20, 0.01)
  for (let i = 0; legs > 0 && i < 3; i++) {
    const angle = (i / 3) * 2 * Math.PI
    const [x, y] = [Math.cos(angle) * radius * 0.85, Math.sin(angle) * radius * 0.85]
    box(body, 'steel', [0.09, 0.09, legs + dish], [x, y, (legs + dish) / 2], 0)
  }
  cylinder(body, 'steel', radius * 0.28, 0.08, [radius * 0.3, 0, legs + height - dish * 0.1], 'z', 12)
  return body.at([radius * 0.3, 0, legs + height - dish * 0.1 + 0.04], [0, 0, 0], () =>
    bolts(body, radius * 0.24, 6, 0.014),
  )
}

/** A straight pipe from `from` to `to` (m) with a flange at each end. */
export function pipe(body: Body, from: Triple, to: Triple, radius: number, paint: PaintName = 'zinc'): Body {
  rod(body, paint, from, to, radius, 10)
  const length = Math.hypot(to[0] - from[0], to[1] - from[1], to[2] - from[2])
  const share = Math.min(0.3, 0.02 / length)
  const along = (t: number): Triple => [
    from[0] + (to[0] - from[0]) * t,
    from[1] + (to[1] - from[1]) * t,
    from[2] + (to[2] - from[2]) * t,
  ]
  rod(body, 'steel', from, along(share), radius * 1.7, 10)
  return rod(body, 'steel', along(1 - share), to, radius * 1.7, 10)
}

/** A control valve in a pipe along x about the origin: body between flanges, pneumatic actuator above. Metres. */
export function valve(body: Body, radius: number): Body {
  const reach = radius * 2.2
  for (const side of [-1, 1]) {
    cylinder(body, 'steel', radius * 1.7, 0.02, [side * reach, 0, 0], 'x', 12)
    body.at([0, 0, 0], [0, (side * Math.PI) / 2, 0], () =>
      lathe(
        body,
        'cast',
        [
          [radius * 0.6, 0],
          [radius * 1.2, reach * 0.7],
          [radius * 1.2, reach],
        ],
        12,
        0,
      ),
    )
  }
  cylinder(body, 'cast', radius * 0.5, radius * 3, [0, 0, radius * 1.5], 'z', 10)
  for (const side of [-1, 1]) box(body, 'cast', [0.02, radius * 0.4, radius * 2], [side * radius, 0, radius * 3], 0)
  return lathe(
    body,
    'blue',
    [
      [radius * 0.5, radius * 4],
      [radius * 2.4, radius * 4.6],
      [radius * 2.4, radius * 5],
      [radius * 1.2, radius * 5.8],
      [0, radius * 6],
    ],
    14,
    0,
  )
}

/** A round dial about the origin that faces +z: case and face; the pointer is a part of its own. Metres. */
export function dial(body: Body, radius: number): Body {
  cylinder(body, 'steel', radius, radius * 0.5, [0, 0, -radius * 0.25], 'z', 18)
  return cylinder(body, 'dialFace', radius * 0.88, 0.004, [0, 0, 0.003], 'z', 18)
}

/** A bin of length × width (m) about z, walls down to 45 % of its `height`, then tapering to a square outlet on z = 0. */
export function squareHopper(
  body: Body,
  [length, width, height]: Triple,
  outlet: number,
  paint: PaintName = 'grey',
): Body {
  const waist = height * 0.45
  const wall = 0.04
  for (const side of [-1, 1]) {
    box(body, paint, [length, wall, height - waist], [0, (side * (width - wall)) / 2, (height + waist) / 2], 0)
    box(body, paint, [wall, width, height - waist], [(side * (length - wall)) / 2, 0, (height + waist) / 2], 0)
    box(body, paint, [length + 0.08, 0.06, 0.08], [0, (side * width) / 2, height - 0.04], 0)
    box(body, paint, [0.06, width + 0.08, 0.08], [(side * length) / 2, 0, height - 0.04], 0)
  }
  const low = outlet / 2
  for (const side of [-1, 1] as const) {
    slope(body, paint, [low, low], [length / 2, width / 2], waist, side, 'y')
    slope(body, paint, [low, low], [length / 2, width / 2], waist, side, 'x')
  }
  return body
}

/** One face of the taper, seen from both of its sides: from `low` at z = 0 to `high` at z = `height`, half lengths. */
function slope(
  body: Body,
  paint: PaintName,
  low: Pair,
  high: Pair,
  height: number,
  side: 1 | -1,
  towards: 'x' | 'y',
): void {
  const across = towards === 'x' ? 1 : 0
  const out = 1 - across
  const run = high[out]! - low[out]!
  const length = Math.hypot(run, height)
  for (const face of [1, -1]) {
    const normal: [number, number, number] = [0, 0, (-run / length) * face]
    normal[out] = (side * face * height) / length
    const corner = (half: Pair, z: number, along: 1 | -1) => {
      const at: [number, number, number] = [0, 0, z]
      at[across] = along * half[across]!
      at[out] = side * half[out]!
      return body.vertex(at, normal, [at[across], z], paintOf(paint))
    }
    body.quad(corner(low, 0, -1), corner(low, 0, 1), corner(high, height, 1), corner(high, height, -1))
  }
}
