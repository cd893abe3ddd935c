import { z } from 'zod'
import { modelLimits } from '../../../scene/ownModel.ts'

const index = z.number().int().min(0)
const bytes = z.number().int().min(0).max(modelLimits.bytes)
/** Values and bytes that a file may unpack to, each. */
const unpacked = 64_000_000
const numbers = (count: number) => z.array(z.number()).length(count)

const meshopt = z.object({
  buffer: index,
  byteOffset: bytes.default(0),
  byteLength: bytes,
  byteStride: z.number().int().min(2).max(256),
  count: z
    .int()
    .min(0)
    .max(modelLimits.triangles * 3),
  mode: z.enum(['ATTRIBUTES', 'TRIANGLES', 'INDICES']),
  filter: z.enum(['NONE', 'OCTAHEDRAL', 'QUATERNION', 'EXPONENTIAL', 'COLOR']).default('NONE'),
})

const bufferView = z.object({
  buffer: index,
  byteOffset: z.number().int().min(0).max(unpacked).default(0),
  byteLength: z.number().int().min(0).max(unpacked),
  byteStride: z.number().int().min(1).max(256).optional(),
  extensions: z
    .object({ EXT_meshopt_compression: meshopt.optional(), KHR_meshopt_compression: meshopt.optional() })
    .default({}),
})

const accessor = z.object({
  bufferView: index.optional(),
  byteOffset: z.number().int().min(0).max(unpacked).default(0),
  componentType: z.union([5120, 5121, 5122, 5123, 5125, 5126].map((type) => z.literal(type))),
  normalized: z.boolean().default(false),
  count: z.number().int().min(0),
  type: z.enum(['SCALAR', 'VEC2', 'VEC3', 'VEC4', 'MAT2', 'MAT3', 'MAT4']),
  sparse: z.unknown().optional(),
})

const transform = z.object({
  offset: numbers(2).default([0, 0]),
  rotation: z.number().default(0),
  scale: numbers(2).default([1, 1]),
})

const textureOf = z.object({
  index,
  texCoord: z.number().int().min(0).max(1).default(0),
  extensions: z.object({ KHR_texture_transform: transform.optional() }).default({}),
})

const material = z.object({
  name: z.string().default(''),
  pbrMetallicRoughness: z
    .object({
      baseColorFactor: numbers(4).default([1, 1, 1, 1]),
      baseColorTexture: textureOf.optional(),
      metallicFactor: z.number().default(1),
      roughnessFactor: z.number().default(1),
    })
    .prefault({}),
  emissiveFactor: numbers(3).default([0, 0, 0]),
  alphaMode: z.enum(['OPAQUE', 'MASK', 'BLEND']).default('OPAQUE'),
  doubleSided: z.boolean().default(false),
  extensions: z
    .object({ KHR_materials_emissive_strength: z.object({ emissiveStrength: z.number().default(1) }).optional() })
    .default({}),
})

const primitive = z.object({
  attributes: z.record(z.string(), index),
  indices: index.optional(),
  material: index.optional(),
  mode: z.number().int().min(0).max(6).default(4),
})

const node = z.object({
  name: z.string().default(''),
  children: z.array(index).default([]),
  mesh: index.optional(),
  matrix: numbers(16).optional(),
  translation: numbers(3).default([0, 0, 0]),
  rotation: numbers(4).default([0, 0, 0, 1]),
  scale: numbers(3).default([1, 1, 1]),
})

/** What is read of the JSON of a GLB, as glTF 2.0 says. */
export const gltfSchema = z.object({
  asset: z.object({ version: z.string().regex(/^2\./, 'version 2') }),
  extensionsUsed: z.array(z.string()).default([]),
  extensionsRequired: z.array(z.string()).default([]),
  scene: index.default(0),
  scenes: z.array(z.object({ nodes: z.array(index).default([]) })).min(1),
  nodes: z.array(node).max(4096).default([]),
  meshes: z.array(z.object({ primitives: z.array(primitive) })).default([]),
  materials: z.array(material).default([]),
  accessors: z.array(accessor).default([]),
  bufferViews: z.array(bufferView).default([]),
  buffers: z.array(z.object({ uri: z.string().optional() })).default([]),
  textures: z.array(z.object({ source: index.optional(), sampler: index.optional() })).default([]),
  samplers: z
    .array(z.object({ wrapS: z.number().int().default(10_497), wrapT: z.number().int().default(10_497) }))
    .default([]),
  images: z
    .array(z.object({ uri: z.string().optional(), bufferView: index.optional(), mimeType: z.string().optional() }))
    .default([]),
})

export type Gltf = z.infer<typeof gltfSchema>

/** Those that a file may require: read, or without weight here. */
export const readableExtensions =
  /^(EXT_meshopt_compression|KHR_meshopt_compression|KHR_mesh_quantization|KHR_texture_transform|KHR_materials_\w+)$/
