import { describe, expect, test } from 'vitest'
import { Box3 } from 'three'
import type { BufferGeometry } from 'three'
import { kinds } from '../../src/machines/index.ts'
import { loadModel } from '../../src/view/slots/loadModel.ts'

const triangleBudget = { least: 500, most: 6000 }
const roomAround = 1.6

describe.each(kinds.filter((kind) => kind.facets.some((facet) => facet === 'model')))('$kind', (kind) => {
  const loading = loadModel(kind.kind)

  test('has one part for the base and one for each joint', async () => {
    const { parts } = await loading
    expect(parts).toHaveLength(kind.joints.length + 1)
  })

  test('has only finite positions, unit normals and colours in range', async () => {
    for (const geometry of await allGeometries()) {
      const { position, normal, color, surface, uv } = geometry.attributes
      for (const attribute of [position, normal, color, surface, uv]) {
        expect(attribute).toBeDefined()
        expect(attribute!.array.every(Number.isFinite)).toBe(true)
      }
      expect(color!.array.every((value) => value >= 0 && value <= 1)).toBe(true)
      for (let i = 0; i < normal!.count; i++) {
        expect(Math.hypot(normal!.getX(i), normal!.getY(i), normal!.getZ(i))).toBeCloseTo(1, 3)
      }
    }
  })

  test('stays within its triangle budget', async () => {
    const triangles = (await allGeometries()).reduce((sum, geometry) => sum + geometry.index!.count / 3, 0)
    expect(triangles).toBeGreaterThanOrEqual(triangleBudget.least)
    expect(triangles).toBeLessThanOrEqual(triangleBudget.most)
  })

  test('stands on the floor and fits its nominal size', async () => {
    const box = new Box3()
    const { parts } = await loading
    parts.forEach((part, i) => {
      const [x, y, z] = originOfPart(i)
      box.union(new Box3().setFromBufferAttribute(part.attributes.position as never).translate({ x, y, z } as never))
    })
    const [length, width, height] = kind.size
    expect(box.min.z).toBeGreaterThanOrEqual(-0.01)
    expect(box.min.z).toBeLessThan(0.1)
    expect(box.max.x - box.min.x).toBeLessThanOrEqual(length * roomAround)
    expect(box.max.y - box.min.y).toBeLessThanOrEqual(width * roomAround)
    expect(box.max.z - box.min.z).toBeLessThanOrEqual(height * roomAround)
    expect(box.max.x - box.min.x).toBeGreaterThan(length * 0.6)
  })

  async function allGeometries(): Promise<BufferGeometry[]> {
    const { parts, load } = await loading
    return [...parts, ...(load ? [load] : [])]
  }

  /** At joint value 0 every frame is only moved, not turned. */
  function originOfPart(part: number): [number, number, number] {
    if (part === 0) return [0, 0, 0]
    const joint = kind.joints[part - 1]!
    const [x, y, z] = originOfPart(joint.parent)
    return [x + joint.origin[0], y + joint.origin[1], z + joint.origin[2]]
  }
})
