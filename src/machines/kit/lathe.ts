import { Matrix4, Vector3 } from 'three'
import type { Body, Pair, Triple } from './body.ts'
import { paintOf } from './body.ts'
import type { Paint, PaintName } from './paint.ts'

interface Ring {
  readonly at: Pair
  readonly normal: Pair
}

const smoothAbove = 0.93

/** A turned part about z: profile of [radius, z] from bottom to top; sharp corners get a bevel that shades round. */
export function lathe(body: Body, name: PaintName | Paint, profile: readonly Pair[], sides = 20, bevel = 0.012): Body {
  const paint = paintOf(name)
  const segments = body.fine ? sides : Math.max(5, Math.round(sides * 0.4))
  const rings = ringsOf(profile, body.fine ? bevel : 0)
  const rows = rings.map(({ at: [radius, z], normal: [nr, nz] }) =>
    Array.from({ length: segments + 1 }, (_, s) => {
      const angle = (s / segments) * 2 * Math.PI
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
      return body.vertex([radius * cos, radius * sin, z], [nr * cos, nr * sin, nz], [angle * radius, z], paint)
    }),
  )
  for (let i = 0; i + 1 < rows.length; i++) {
    const [low, high] = [rings[i]!.at, rings[i + 1]!.at]
    if (low[0] === high[0] && low[1] === high[1]) continue
    for (let s = 0; s < segments; s++) {
      const [a, b] = [rows[i]!, rows[i + 1]!]
      if (low[0] > 1e-4) body.triangle(a[s]!, a[s + 1]!, b[s + 1]!)
      if (high[0] > 1e-4) body.triangle(a[s]!, b[s + 1]!, b[s]!)
    }
  }
  return body
}

/** Profile corners split into rings with one normal each; a soft corner becomes one ring with the mean normal. */
function ringsOf(profile: readonly Pair[], bevel: number): Ring[] {
  const sides = profile.slice(1).map((end, i) => {
    const [dr, dz] = [end[0] - profile[i]![0], end[1] - profile[i]![1]]
    const length = Math.hypot(dr, dz) || 1e-6
    return { normal: [dz / length, -dr / length] as Pair, length }
  })
  return profile.flatMap((at, i) => {
    const [before, after] = [sides[i - 1], sides[i]]
    if (!before || !after) return [{ at, normal: (before ?? after)!.normal }]
    const bend = before.normal[0] * after.normal[0] + before.normal[1] * after.normal[1]
    if (bend > smoothAbove) {
      return [{ at, normal: [before.normal[0] + after.normal[0], before.normal[1] + after.normal[1]] as Pair }]
    }
    const towards = (other: Pair, length: number): Pair => {
      const share = Math.min(bevel, length * 0.4) / length
      return [at[0] + (other[0] - at[0]) * share, at[1] + (other[1] - at[1]) * share]
    }
    return [
      { at: towards(profile[i - 1]!, before.length), normal: before.normal },
      { at: towards(profile[i + 1]!, after.length), normal: after.normal },
    ]
  })
}

const axisTurn = { x: [0, Math.PI / 2, 0], y: [-Math.PI / 2, 0, 0], z: [0, 0, 0] } as const
const roundAbove = 0.05

/** Closed cylinder about `centre` along an axis of the current frame. */
export function cylinder(
  body: Body,
  name: PaintName | Paint,
  radius: number,
  height: number,
  centre: Triple,
  axis: 'x' | 'y' | 'z' = 'z',
  segments = 18,
): Body {
  const half = height / 2
  const bevel = radius < roundAbove ? 0 : Math.min(0.01, radius * 0.3, half * 0.4)
  return body.at(centre, axisTurn[axis], () =>
    lathe(
      body,
      name,
      [
        [0, -half],
        [radius, -half],
        [radius, half],
        [0, half],
      ],
      segments,
      bevel,
    ),
  )
}

/** Round bar from `a` to `b`. */
export function rod(body: Body, name: PaintName | Paint, a: Triple, b: Triple, radius: number, segments = 8): Body {
  const start = new Vector3(...a)
  const along = new Vector3(...b).sub(start)
  const length = along.length()
  const z = along.normalize()
  const x = (Math.abs(z.z) > 0.99 ? new Vector3(1, 0, 0) : new Vector3(0, 0, 1)).cross(z).normalize()
  const frame = new Matrix4().makeBasis(x, z.clone().cross(x), z).setPosition(start)
  return body.within(frame, () =>
    lathe(
      body,
      name,
      [
        [0, 0],
        [radius, 0],
        [radius, length],
        [0, length],
      ],
      segments,
      radius < roundAbove ? 0 : 0.008,
    ),
  )
}
