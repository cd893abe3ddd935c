import { Box3, type BufferAttribute, Vector3 } from 'three'
import { describe, expect, test } from 'vitest'
import { kinds } from '../../machines/index.ts'
import { coarsen } from './coarsen.ts'
import { kindGeometry } from './kindGeometry.ts'
import { loadModel } from './loadModel.ts'

describe.each(kinds)('the distant stand-in of $kind', ({ kind }) => {
  test('has a fraction of the triangles and about the same extent', async () => {
    const full = kindGeometry(await loadModel(kind))
    const coarse = coarsen(full, 5)
    expect(coarse.index!.count).toBeLessThan(full.index!.count * 0.4)
    expect(coarse.index!.count).toBeGreaterThan(100)
    const size = (geometry: typeof full) =>
      new Box3().setFromBufferAttribute(geometry.getAttribute('position') as BufferAttribute).getSize(new Vector3())
    expect(size(coarse).distanceTo(size(full))).toBeLessThan(size(full).length() * 0.2)
  })

  test('keeps every part, so that joints move it too', async () => {
    const full = kindGeometry(await loadModel(kind))
    const partsOf = (geometry: typeof full) => new Set(geometry.getAttribute('part').array)
    expect(partsOf(coarsen(full, 5))).toEqual(partsOf(full))
  })
})
