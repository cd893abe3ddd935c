import * as z from 'zod/mini'
import { modelLimits } from '../../../scene/ownModel.ts'

const index = z.int().check(z.gte(0))
const bytes = z.int().check(z.gte(0), z.lte(modelLimits.bytes))
/** Values and bytes that a file may unpack to, each. */
const unpacked = 64_000_000
const numbers = (count: number) => z.array(z.number()).check(z.length(count))

const meshopt = z.object({
  buffer: index,
  byteOffset: z._default(bytes, 0),
  byteLength: bytes,
  byteStride: z.int().check(z.gte(2), z.lte(256)),
  count: z.int().check(z.gte(0), z.lte(modelLimits.triangles * 3)),
  mode: z.enum(['ATTRIBUTES', 'TRIANGLES', 'INDICES']),
  filter: z._default(z.enum(['NONE', 'OCTAHEDRAL', 'QUATERNION', 'EXPONENTIAL', 'COLOR']), 'NONE'),
})

const bufferView = z.object({
  buffer: index,
  byteOffset: z._default(z.int().check(z.gte(0), z.lte(unpacked)), 0),
  byteLength: z.int().check(z.gte(0), z.lte(unpacked)),
  byteStride: z.optional(z.int().check(z.gte(1), z.lte(256))),
  extensions: z._default(
    z.object({ EXT_meshopt_compression: z.optional(meshopt), KHR_meshopt_compression: z.optional(meshopt) }),
    {},
  ),
})

const accessor = z.object({
  bufferView: z.optional(index),
  byteOffset: z._default(z.int().check(z.gte(0), z.lte(unpacked)), 0),
  componentType: z.union([5120, 5121, 5122, 5123, 5125, 5126].map((type) => z.literal(type))),
  normalized: z._default(z.boolean(), false),
  count: z.int().check(z.gte(0)),
  type: z.enum(['SCALAR', 'VEC2', 'VEC3', 'VEC4', 'MAT2', 'MAT3', 'MAT4']),
  sparse: z.optional(z.unknown()),
})

const transform = z.object({
  offset: z._default(numbers(2), [0, 0]),
  rotation: z._default(z.number(), 0),
  scale: z._default(numbers(2), [1, 1]),
})

const textureOf = z.object({
  index,
  texCoord: z._default(z.int().check(z.gte(0), z.lte(1)), 0),
  extensions: z._default(z.object({ KHR_texture_transform: z.optional(transform) }), {}),
})

const material = z.object({
  name: z._default(z.string(), ''),
  pbrMetallicRoughness: z.prefault(
    z.object({
      baseColorFactor: z._default(numbers(4), [1, 1, 1, 1]),
      baseColorTexture: z.optional(textureOf),
      metallicFactor: z._default(z.number(), 1),
      roughnessFactor: z._default(z.number(), 1),
    }),
    {},
  ),
  emissiveFactor: z._default(numbers(3), [0, 0, 0]),
  alphaMode: z._default(z.enum(['OPAQUE', 'MASK', 'BLEND']), 'OPAQUE'),
  doubleSided: z._default(z.boolean(), false),
  extensions: z._default(
    z.object({
      KHR_materials_emissive_strength: z.optional(z.object({ emissiveStrength: z._default(z.number(), 1) })),
    }),
    {},
  ),
})

const primitive = z.object({
  attributes: z.record(z.string(), index),
  indices: z.optional(index),
  material: z.optional(index),
  mode: z._default(z.int().check(z.gte(0), z.lte(6)), 4),
})

const node = z.object({
  name: z._default(z.string(), ''),
  children: z._default(z.array(index), []),
  mesh: z.optional(index),
  matrix: z.optional(numbers(16)),
  translation: z._default(numbers(3), [0, 0, 0]),
  rotation: z._default(numbers(4), [0, 0, 0, 1]),
  scale: z._default(numbers(3), [1, 1, 1]),
})

/** What is read of the JSON of a GLB, as glTF 2.0 says. */
export const gltfSchema = z.object({
  asset: z.object({ version: z.string().check(z.regex(/^2\./, 'version 2')) }),
  extensionsUsed: z._default(z.array(z.string()), []),
  extensionsRequired: z._default(z.array(z.string()), []),
  scene: z._default(index, 0),
  scenes: z.array(z.object({ nodes: z._default(z.array(index), []) })).check(z.minLength(1)),
  nodes: z._default(z.array(node).check(z.maxLength(4096)), []),
  meshes: z._default(z.array(z.object({ primitives: z.array(primitive) })), []),
  materials: z._default(z.array(material), []),
  accessors: z._default(z.array(accessor), []),
  bufferViews: z._default(z.array(bufferView), []),
  buffers: z._default(z.array(z.object({ uri: z.optional(z.string()) })), []),
  textures: z._default(z.array(z.object({ source: z.optional(index), sampler: z.optional(index) })), []),
  samplers: z._default(
    z.array(z.object({ wrapS: z._default(z.int(), 10_497), wrapT: z._default(z.int(), 10_497) })),
    [],
  ),
  images: z._default(
    z.array(z.object({ uri: z.optional(z.string()), bufferView: z.optional(index), mimeType: z.optional(z.string()) })),
    [],
  ),
})

export type Gltf = z.infer<typeof gltfSchema>

/** Those that a file may require: read, or without weight here. */
export const readableExtensions =
  /^(EXT_meshopt_compression|KHR_meshopt_compression|KHR_mesh_quantization|KHR_texture_transform|KHR_materials_\w+)$/
