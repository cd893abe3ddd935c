import type { Body, Pair, Triple } from './body.ts'
import { paintOf } from './body.ts'
import type { Paint, PaintName } from './paint.ts'

type Corner = readonly [-1 | 1, -1 | 1, -1 | 1]

const signs = [-1, 1] as const
const flatBelow = 0.0065

/**
 * Box of `size` (x, y, z) about `centre` with chamfered edges. Chamfers share the vertices and normals of the faces,
 * so they shade as fillets (44 triangles); a bevel under 6.5 mm gives a plain box (12).
 */
export function box(
  body: Body,
  name: PaintName | Paint,
  size: Triple,
  centre: Triple,
  bevel = defaultBevel(size),
): Body {
  const paint = paintOf(name)
  const limited = Math.min(bevel, ...size.map((side) => side * 0.3))
  const rounded = body.fine && limited >= flatBelow
  const inset = rounded ? limited : 0
  const vertices = new Map<string, number>()
  for (const axis of [0, 1, 2]) for (const corner of corners()) vertices.set(key(axis, corner), place(axis, corner))
  const vertex = (axis: number, corner: Corner) => vertices.get(key(axis, corner))!

  for (const axis of [0, 1, 2]) {
    for (const side of signs) {
      const at = (u: 1 | -1, v: 1 | -1) => vertex(axis, cornerOf(axis, side, u, v))
      body.quad(at(-1, -1), at(1, -1), at(1, 1), at(-1, 1))
    }
  }
  if (!rounded) return body
  for (const axis of [0, 1, 2]) {
    const next = (axis + 1) % 3
    for (const side of signs) {
      for (const edge of signs) {
        const at = (face: number, v: 1 | -1) => vertex(face, cornerOf(axis, side, edge, v))
        body.quad(at(axis, -1), at(axis, 1), at(next, 1), at(next, -1))
      }
    }
  }
  for (const corner of corners()) body.triangle(vertex(0, corner), vertex(1, corner), vertex(2, corner))
  return body

  function place(axis: number, corner: Corner): number {
    const p = corner.map((sign, i) => (centre[i] ?? 0) + sign * (size[i]! / 2 - (i === axis ? 0 : inset)))
    const n = corner.map((sign, i) => (i === axis ? sign : 0))
    const uv: Pair = axis === 0 ? [p[1]!, p[2]!] : axis === 1 ? [p[0]!, p[2]!] : [p[0]!, p[1]!]
    return body.vertex([p[0]!, p[1]!, p[2]!], [n[0]!, n[1]!, n[2]!], uv, paint)
  }
}

function defaultBevel(size: Triple): number {
  return Math.min(0.04, Math.max(0.012, Math.min(...size) * 0.06))
}

function key(axis: number, corner: Corner): string {
  return `${axis}${corner.join()}`
}

function cornerOf(axis: number, side: 1 | -1, u: 1 | -1, v: 1 | -1): Corner {
  const corner: [1 | -1, 1 | -1, 1 | -1] = [1, 1, 1]
  corner[axis] = side
  corner[(axis + 1) % 3] = u
  corner[(axis + 2) % 3] = v
  return corner
}

function corners(): Corner[] {
  return signs.flatMap((x) => signs.flatMap((y) => signs.map((z): Corner => [x, y, z])))
}

/** One rectangle that faces +z of the current frame; uv 0..1, or metres when `metric`. */
export function panel(
  body: Body,
  name: PaintName | Paint,
  width: number,
  height: number,
  centre: Triple,
  metric = false,
): Body {
  const paint = paintOf(name)
  const [x, y, z] = centre
  const at = (u: -1 | 1, v: -1 | 1) => {
    const [du, dv] = [(u * width) / 2, (v * height) / 2]
    return body.vertex([x + du, y + dv, z], [0, 0, 1], metric ? [du, dv] : [(u + 1) / 2, (v + 1) / 2], paint)
  }
  body.quad(at(-1, -1), at(1, -1), at(1, 1), at(-1, 1))
  return body
}
