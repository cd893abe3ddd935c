import { Box3, type BufferAttribute, type BufferGeometry, Vector3 } from 'three'
import { describe, expect, test } from 'vitest'
import type { KindDefinition, Params } from '../../src/machines/definition.ts'
import { kindNames, loadKinds } from '../../src/machines/index.ts'
import { bodySize, completeParams } from '../../src/machines/params.ts'
import { trianglesOf } from '../../src/view/slots/coarsen.ts'
import { kindLevels, triangleBudgets } from '../../src/view/slots/kindLevels.ts'
import { loadModel } from '../../src/view/slots/loadModel.ts'

const fewest = 150
const robotBudget = 5000
const roomAround = 1.6
const kinds = (await loadKinds(kindNames)).filter(({ facets }) => facets.some((facet) => facet === 'model'))
const cases = kinds.flatMap((kind) =>
  paramsOf(kind).map(([given, params]) => [kind.kind, given, kind, params] as const),
)

describe.each(cases)('%s with %s parameters', (name, _, kind, params) => {
  const loading = loadModel(name, params)

  test('has one part for the base and one for each joint', async () => {
    const { parts } = await loading
    expect(parts).toHaveLength(kind.joints.length + 1)
  })

  test('has only finite positions, unit normals and colours in range', async () => {
    const { parts, load } = await loading
    for (const geometry of [...parts, ...(load ? [load] : [])]) {
      const { position, normal, color, surface, uv } = geometry.attributes
      for (const attribute of [position, normal, color, surface, uv]) {
        expect(attribute).toBeDefined()
        expect(attribute!.array.every(Number.isFinite)).toBe(true)
      }
      expect(color!.array.every((value) => value >= 0 && value <= 1)).toBe(true)
      expect(unevenness(normal as BufferAttribute)).toBeLessThan(5e-4)
    }
  })

  test('stays within the triangle budget of each level of detail', async () => {
    const triangles = (await kindLevels(name, params)).map(trianglesOf)
    const [full, ...others] = triangleBudgets
    const budgets = [name.startsWith('robot-') ? robotBudget : full, ...others]
    expect(triangles[0]).toBeGreaterThanOrEqual(fewest)
    expect(triangles.filter((count, level) => count > budgets[level]!)).toEqual([])
  })

  test('stands on the floor and fits its size', async () => {
    const { min, max } = await bounds()
    const [length, width, height] = bodySize(kind, params)
    expect(min.z).toBeGreaterThanOrEqual(-0.01)
    expect(min.z).toBeLessThan(0.1)
    expect(max.x - min.x).toBeLessThanOrEqual(length * roomAround)
    expect(max.y - min.y).toBeLessThanOrEqual(width * roomAround)
    expect(max.z - min.z).toBeLessThanOrEqual(height * roomAround)
    expect(max.x - min.x).toBeGreaterThan(length * 0.6)
  })

  /** All parts with joints at 0, and what appears in full. */
  async function bounds(): Promise<Box3> {
    const box = new Box3()
    const { parts } = await loading
    parts.forEach((part, i) => box.union(boxOf(part).translate(originOfPart(i))))
    return box
  }

  /** At joint value 0 every frame is only moved, not turned. */
  function originOfPart(part: number): Vector3 {
    if (part === 0) return new Vector3()
    const { origin, parent } = kind.joints[part - 1]!
    return originOfPart(parent).add(new Vector3(...origin))
  }
})

/** By how much the length of any normal differs from 1. */
function unevenness(normal: BufferAttribute): number {
  let most = 0
  for (let i = 0; i < normal.count; i++)
    most = Math.max(most, Math.abs(Math.hypot(normal.getX(i), normal.getY(i), normal.getZ(i)) - 1))
  return most
}

function boxOf(geometry: BufferGeometry): Box3 {
  return new Box3().setFromBufferAttribute(geometry.attributes['position'] as BufferAttribute)
}

/** The kind's own parameters, and the extremes when it has any. */
function paramsOf(kind: KindDefinition): (readonly [string, Params])[] {
  const extreme = (end: 'min' | 'max') =>
    completeParams(kind, Object.fromEntries((kind.params ?? []).map((param) => [param.name, param[end]])))
  const usual = ['usual', completeParams(kind)] as const
  return kind.params ? [usual, ['the least', extreme('min')], ['the greatest', extreme('max')]] : [usual]
}
