import { BufferAttribute, BufferGeometry, Mesh, type MeshStandardMaterial } from 'three'
import type { GlbFile } from './glbFile.ts'
import { usualMaterial } from './glbMaterials.ts'
import { found, type GlbNumbers } from './glbNumbers.ts'
import type { Gltf } from './gltfSchema.ts'

type Primitive = Gltf['meshes'][number]['primitives'][number]

const [triangles, strip, fan] = [4, 5, 6]

/** Name in glTF, name here, numbers of a vertex. */
const attributes = [
  ['POSITION', 'position', 3],
  ['NORMAL', 'normal', 3],
  ['TEXCOORD_0', 'uv', 2],
  ['TEXCOORD_1', 'uv1', 2],
  ['COLOR_0', 'color', 3],
] as const

/** What a mesh of a GLB draws; points and lines are left out. @throws ModelFault */
export function meshesOf(
  { gltf }: GlbFile,
  numbers: GlbNumbers,
  materials: readonly MeshStandardMaterial[],
  mesh: number,
): Mesh[] {
  return found(gltf.meshes, mesh, 'meshes')
    .primitives.filter(({ mode }) => mode >= triangles)
    .map((primitive) => {
      const geometry = geometryOf(numbers, primitive)
      const material =
        primitive.material === undefined ? usualMaterial : found(materials, primitive.material, 'materials')
      if (!geometry.hasAttribute('color')) return new Mesh(geometry, material)
      const tinted = material.clone()
      tinted.vertexColors = true
      return new Mesh(geometry, tinted)
    })
}

function geometryOf(numbers: GlbNumbers, { attributes: told, indices, mode }: Primitive): BufferGeometry {
  const geometry = new BufferGeometry()
  for (const [theirs, ours, width] of attributes) {
    const accessor = Object.hasOwn(told, theirs) ? told[theirs] : undefined
    if (accessor !== undefined) geometry.setAttribute(ours, new BufferAttribute(numbers.read(accessor, width), width))
  }
  const count = (geometry.getAttribute('position') as BufferAttribute | undefined)?.count ?? 0
  const corners = indices === undefined ? Array.from({ length: count }, (_, i) => i) : [...numbers.read(indices, 1)]
  return geometry.setIndex(mode === triangles ? corners : unrolled(corners, mode))
}

/** The triangles of a strip or a fan. */
function unrolled(corners: readonly number[], mode: number): number[] {
  return corners.slice(2).flatMap((last, i) => {
    const [first, second] = [mode === fan ? corners[0]! : corners[i]!, corners[i + 1]!]
    return mode === strip && i % 2 === 1 ? [second, first, last] : [first, second, last]
  })
}
