import fc from 'fast-check'
import { Box3, type BufferAttribute, type BufferGeometry, Vector3 } from 'three'
import { describe, expect, test } from 'vitest'
import { kitParts } from '../../../tests/fixtures/kitParts.ts'
import { part } from './body.ts'
import { Pattern } from './paint.ts'

/** Panes, screens and signs have one side only, which is how they are painted. */
const oneSided: ReadonlySet<number> = new Set([
  Pattern.louvre,
  Pattern.screen,
  Pattern.glass,
  Pattern.mesh,
  Pattern.warningSign,
  Pattern.rollers,
])
const mostOpen = 0.3
const mostTriangles = 2500
/** Bevels and bolts don't grow with their part. */
const slack = 0.06

describe.each(kitParts)('$name', ({ build, from, to, scales }) => {
  test('has finite corners within its bounds, whatever its lengths', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.7, max: 2.5, noNaN: true }), (length) => {
        const scale = scales ? length : 1
        const geometry = part((body) => build(body, scale))
        for (const { array } of Object.values(geometry.attributes)) expect(array.every(Number.isFinite)).toBe(true)
        const box = new Box3().setFromBufferAttribute(geometry.attributes['position'] as BufferAttribute)
        const allowed = new Box3(new Vector3(...from), new Vector3(...to))
        allowed.set(allowed.min.multiplyScalar(scale), allowed.max.multiplyScalar(scale)).expandByScalar(slack)
        expect(allowed.containsBox(box), `${JSON.stringify(box)} at scale ${scale}`).toBe(true)
      }),
      { numRuns: scales ? 12 : 1 },
    )
  })

  test('is closed but for what is painted as a pane, a screen or a sign, and spares triangles', () => {
    const geometry = part((body) => build(body, 1))
    expect(openness(geometry)).toBeLessThan(mostOpen)
    expect(geometry.index!.count / 3).toBeLessThanOrEqual(mostTriangles)
  })

  test('has no more triangles without chamfers, and about the same size', () => {
    const [fine, plain] = [true, false].map((each) => part((body) => build(body, 1), each)) as [
      BufferGeometry,
      BufferGeometry,
    ]
    expect(plain.index!.count).toBeLessThanOrEqual(fine.index!.count)
    expect(sizeOf(plain).distanceTo(sizeOf(fine))).toBeLessThan(0.12 * sizeOf(fine).length() + 0.02)
  })
})

/** Sum of all faces as vectors over the sum of their areas: 0 for a closed body, 1 for a single face. */
function openness(geometry: BufferGeometry): number {
  const position = geometry.attributes['position'] as BufferAttribute
  const surface = geometry.attributes['surface'] as BufferAttribute
  const corner = (i: number) => new Vector3().fromBufferAttribute(position, geometry.index!.getX(i))
  const sum = new Vector3()
  let area = 0
  for (let i = 0; i < geometry.index!.count; i += 3) {
    if (oneSided.has(Math.round(surface.getW(geometry.index!.getX(i)) * 16))) continue
    const face = corner(i + 1)
      .sub(corner(i))
      .cross(corner(i + 2).sub(corner(i)))
    sum.add(face)
    area += face.length()
  }
  return area === 0 ? 0 : sum.length() / area
}

function sizeOf(geometry: BufferGeometry): Vector3 {
  return new Box3().setFromBufferAttribute(geometry.attributes['position'] as BufferAttribute).getSize(new Vector3())
}
