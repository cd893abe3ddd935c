import { CatmullRomCurve3, Vector3 } from 'three'
import type { Body, Triple } from './body.ts'
import { paintOf } from './body.ts'
import type { Paint, PaintName } from './paint.ts'

/** Hose or cable through `points`. */
export function tube(
  body: Body,
  name: PaintName | Paint,
  points: readonly Triple[],
  radius: number,
  segments = 7,
  steps = 20,
): Body {
  const paint = paintOf(name)
  const curve = new CatmullRomCurve3(
    points.map((p) => new Vector3(...p)),
    false,
    'centripetal',
  )
  const frames = curve.computeFrenetFrames(steps)
  const length = curve.getLength()
  const rows = Array.from({ length: steps + 1 }, (_, i) => {
    const centre = curve.getPointAt(i / steps)
    return Array.from({ length: segments + 1 }, (__, s) => {
      const angle = (s / segments) * 2 * Math.PI
      const n = frames.normals[i]!.clone().multiplyScalar(Math.cos(angle))
      n.addScaledVector(frames.binormals[i]!, Math.sin(angle))
      const p = centre.clone().addScaledVector(n, radius)
      return body.vertex([p.x, p.y, p.z], [n.x, n.y, n.z], [(length * i) / steps, s / segments], paint)
    })
  })
  for (let i = 0; i < steps; i++) {
    for (let s = 0; s < segments; s++) {
      body.quad(rows[i]![s]!, rows[i]![s + 1]!, rows[i + 1]![s + 1]!, rows[i + 1]![s]!)
    }
  }
  return body
}
