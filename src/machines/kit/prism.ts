import { Matrix4, ShapeUtils, Vector2, Vector3 } from 'three'
import type { Body, Pair, Triple } from './body.ts'
import { paintOf } from './body.ts'
import type { Paint, PaintName } from './paint.ts'

const smoothAbove = 0.8
const xAxis = new Vector3(1, 0, 0)
const yAxis = new Vector3(0, 1, 0)
const yBack = new Vector3(0, -1, 0)
const zAxis = new Vector3(0, 0, 1)

/** Outline in x-y extruded `depth` along z about 0, with chamfered rims; arcs shade smooth, corners above 35° stay sharp. */
export function prism(
  body: Body,
  name: PaintName | Paint,
  outline: readonly Pair[],
  depth: number,
  bevel = 0.02,
): Body {
  const paint = paintOf(name)
  const points = outline.map(([x, y]) => new Vector2(x, y))
  if (ShapeUtils.area(points) < 0) points.reverse()
  const count = points.length
  const sideNormals = points.map((point, i) => {
    const d = points[(i + 1) % count]!.clone().sub(point)
    return new Vector2(d.y, -d.x).divideScalar(d.length() || 1e-6)
  })
  const inset = points.map((point, i) => {
    const sum = sideNormals[(i + count - 1) % count]!.clone().add(sideNormals[i]!)
    return point.clone().addScaledVector(sum, -bevel / Math.max(0.35, sum.lengthSq() / 2))
  })
  const top = depth / 2
  const front = inset.map(({ x, y }) => body.vertex([x, y, top], [0, 0, 1], [x, y], paint))
  const back = inset.map(({ x, y }) => body.vertex([x, y, -top], [0, 0, -1], [x, y], paint))

  let run = 0
  points.forEach((point, i) => {
    const next = (i + 1) % count
    const own = sideNormals[i]!
    const rim = (at: Vector2, neighbour: Vector2, z: number) => {
      const n = own.dot(neighbour) > smoothAbove ? own.clone().add(neighbour) : own
      return body.vertex([at.x, at.y, z], [n.x, n.y, 0], [run, z], paint)
    }
    const [before, after] = [sideNormals[(i + count - 1) % count]!, sideNormals[next]!]
    const a = [rim(point, before, top - bevel), rim(point, before, bevel - top)] as const
    run += points[next]!.distanceTo(point)
    const b = [rim(points[next]!, after, top - bevel), rim(points[next]!, after, bevel - top)] as const
    body.quad(a[0], a[1], b[1], b[0])
    if (bevel > 0) {
      body.quad(a[0], b[0], front[next]!, front[i]!)
      body.quad(a[1], b[1], back[next]!, back[i]!)
    }
  })
  for (const face of ShapeUtils.triangulateShape(inset, [])) {
    const [a, b, c] = face as [number, number, number]
    body.triangle(front[a]!, front[b]!, front[c]!)
    body.triangle(back[a]!, back[b]!, back[c]!)
  }
  return body
}

/** Side view of [x, z] points, extruded across y about `y`: what a vehicle's or a machine's body is. */
export function sideProfile(
  body: Body,
  name: PaintName | Paint,
  outline: readonly Pair[],
  width: number,
  bevel = 0.02,
  y = 0,
): Body {
  return body.within(new Matrix4().makeBasis(xAxis, zAxis, yBack).setPosition(0, y, 0), () =>
    prism(body, name, outline, width, bevel),
  )
}

/** End view of [y, z] points, extruded along x from `from` to `to`. */
export function endProfile(
  body: Body,
  name: PaintName | Paint,
  outline: readonly Pair[],
  from: number,
  to: number,
  bevel = 0.02,
): Body {
  return body.within(new Matrix4().makeBasis(yAxis, zAxis, xAxis).setPosition((from + to) / 2, 0, 0), () =>
    prism(body, name, outline, to - from, bevel),
  )
}

/** Tangent outline of two circles (x, y, radius): the shape of a cast robot link. */
export function hull(a: Triple, b: Triple, steps = 8): Pair[] {
  const distance = Math.hypot(b[0] - a[0], b[1] - a[1])
  const heading = Math.atan2(b[1] - a[1], b[0] - a[0])
  const spread = Math.acos(Math.max(-1, Math.min(1, (a[2] - b[2]) / distance)))
  const arc = ([x, y, radius]: Triple, from: number, sweep: number) =>
    Array.from({ length: steps + 1 }, (_, i): Pair => {
      const angle = from + (sweep * i) / steps
      return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)]
    })
  return [...arc(b, heading - spread, 2 * spread), ...arc(a, heading + spread, 2 * (Math.PI - spread))]
}
