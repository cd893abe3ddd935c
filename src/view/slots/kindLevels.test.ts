import { Box3, type BufferAttribute, type BufferGeometry, Vector3 } from 'three'
import { describe, expect, test } from 'vitest'
import { kindNames, loadKinds } from '../../machines/index.ts'
import { kindLevels } from './kindLevels.ts'

describe.each(await loadKinds(kindNames))('the levels of detail of $kind', ({ kind }) => {
  const loading = kindLevels(kind)

  test('are coarser each, and about as large as the body', async () => {
    const [full, plain, coarse] = await loading
    expect(plain.index!.count).toBeLessThan(full.index!.count)
    expect(coarse.index!.count).toBeLessThan(plain.index!.count)
    for (const level of [plain, coarse])
      expect(sizeOf(level).distanceTo(sizeOf(full))).toBeLessThan(sizeOf(full).length() * 0.2)
  })

  test('keep every part without chamfers, so that joints move it too', async () => {
    const [full, plain] = await loading
    expect(partsOf(plain)).toEqual(partsOf(full))
  })
})

function sizeOf(geometry: BufferGeometry): Vector3 {
  return new Box3().setFromBufferAttribute(geometry.getAttribute('position') as BufferAttribute).getSize(new Vector3())
}

function partsOf(geometry: BufferGeometry): Set<number> {
  return new Set(geometry.getAttribute('part').array)
}
