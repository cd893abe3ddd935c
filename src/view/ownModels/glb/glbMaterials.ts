import {
  ClampToEdgeWrapping,
  DoubleSide,
  FrontSide,
  MeshStandardMaterial,
  MirroredRepeatWrapping,
  RepeatWrapping,
  Texture,
  type Wrapping,
} from 'three'
import { ModelFault } from '../modelFault.ts'
import type { GlbFile } from './glbFile.ts'
import { found, type GlbNumbers } from './glbNumbers.ts'
import type { Gltf } from './gltfSchema.ts'

type TextureInfo = NonNullable<Gltf['materials'][number]['pbrMetallicRoughness']['baseColorTexture']>

const wrappings: Readonly<Record<number, Wrapping>> = { 33_071: ClampToEdgeWrapping, 33_648: MirroredRepeatWrapping }

/** What glTF says of surfaces that tell no material. */
export const usualMaterial = new MeshStandardMaterial()

/** The materials of a GLB, with the textures of their base colour. @throws ModelFault */
export function glbMaterials({ gltf }: GlbFile, numbers: GlbNumbers): Promise<MeshStandardMaterial[]> {
  return Promise.all(
    gltf.materials.map(async ({ name, pbrMetallicRoughness, emissiveFactor, alphaMode, doubleSided, extensions }) => {
      const { baseColorFactor, baseColorTexture, metallicFactor, roughnessFactor } = pbrMetallicRoughness
      const [red, green, blue, opacity] = baseColorFactor as [number, number, number, number]
      const material = new MeshStandardMaterial({
        name,
        opacity,
        transparent: alphaMode === 'BLEND',
        metalness: metallicFactor,
        roughness: roughnessFactor,
        emissiveIntensity: extensions.KHR_materials_emissive_strength?.emissiveStrength ?? 1,
        side: doubleSided ? DoubleSide : FrontSide,
        map: baseColorTexture ? await textureOf(gltf, numbers, baseColorTexture) : null,
      })
      material.color.setRGB(red, green, blue)
      material.emissive.fromArray(emissiveFactor)
      return material
    }),
  )
}

async function textureOf(gltf: Gltf, numbers: GlbNumbers, info: TextureInfo): Promise<Texture | null> {
  const { source, sampler } = found(gltf.textures, info.index, 'textures')
  if (source === undefined || typeof createImageBitmap === 'undefined') return null
  const { bufferView, mimeType } = found(gltf.images, source, 'images')
  if (bufferView === undefined)
    throw new ModelFault('model.invalid', 'a picture in the file', `none for images.${source}`)
  const blob = new Blob([numbers.bytes(bufferView)], { type: mimeType ?? '' })
  const image = await createImageBitmap(blob, { colorSpaceConversion: 'none', premultiplyAlpha: 'none' }).catch(() => {
    throw new ModelFault('model.invalid', 'a picture that the browser can read', mimeType ?? 'unknown')
  })
  const texture = new Texture(image)
  const wraps = sampler === undefined ? undefined : found(gltf.samplers, sampler, 'samplers')
  texture.flipY = false
  texture.channel = info.texCoord
  texture.wrapS = wrappings[wraps?.wrapS ?? 0] ?? RepeatWrapping
  texture.wrapT = wrappings[wraps?.wrapT ?? 0] ?? RepeatWrapping
  const { offset, rotation, scale } = info.extensions.KHR_texture_transform ?? {
    offset: [0, 0],
    rotation: 0,
    scale: [1, 1],
  }
  texture.offset.fromArray(offset)
  texture.repeat.fromArray(scale)
  texture.rotation = rotation
  texture.updateMatrix()
  return texture
}
