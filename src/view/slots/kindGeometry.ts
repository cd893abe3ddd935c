import { BufferAttribute, type BufferGeometry } from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import type { KindModel } from '../../machines/model.ts'
import { loadPart } from './slotMaterial.ts'

/** All parts of a model as one geometry whose `part` attribute says which joint moves a vertex. */
export function kindGeometry(model: KindModel): BufferGeometry {
  const numbered = [
    ...model.parts.map((part, i) => withPart(part, i)),
    ...(model.load ? [withPart(model.load, loadPart)] : []),
  ]
  return mergeGeometries(numbered)
}

function withPart(geometry: BufferGeometry, part: number): BufferGeometry {
  const count = geometry.getAttribute('position').count
  return geometry.clone().setAttribute('part', new BufferAttribute(new Float32Array(count).fill(part), 1))
}
