import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js'
import { modelLimits } from '../../../scene/ownModel.ts'
import { ModelFault } from '../modelFault.ts'
import type { GlbFile } from './glbFile.ts'

/** Of a component: bytes, how it is read, and the number that stands for 1 where it is normalized. */
const components: Readonly<Record<number, readonly [bytes: number, read: Read, one: number]>> = {
  5120: [1, (view, at) => view.getInt8(at), 127],
  5121: [1, (view, at) => view.getUint8(at), 255],
  5122: [2, (view, at) => view.getInt16(at, true), 32_767],
  5123: [2, (view, at) => view.getUint16(at, true), 65_535],
  5125: [4, (view, at) => view.getUint32(at, true), 4_294_967_295],
  5126: [4, (view, at) => view.getFloat32(at, true), 1],
}
type Read = (view: DataView, at: number) => number

const widths = { SCALAR: 1, VEC2: 2, VEC3: 3, VEC4: 4, MAT2: 4, MAT3: 9, MAT4: 16 } as const

/** The numbers in a GLB. */
export class GlbNumbers {
  readonly #file: GlbFile
  readonly #unpacked = new Map<number, Uint8Array<ArrayBuffer>>()

  private constructor(file: GlbFile) {
    this.#file = file
  }

  static async of(file: GlbFile): Promise<GlbNumbers> {
    await MeshoptDecoder.ready
    return new GlbNumbers(file)
  }

  /** The first `width` numbers of each element of an accessor. @throws ModelFault */
  read(accessor: number, width: number): Float32Array {
    const told = found(this.#file.gltf.accessors, accessor, 'accessors')
    if (told.sparse !== undefined)
      throw new ModelFault('model.invalid', 'accessors without sparse values', `${accessor}`)
    const { count, componentType, normalized, byteOffset } = told
    const most = modelLimits.triangles * 3
    if (count > most)
      throw new ModelFault('model.limit', `at most ${modelLimits.triangles} triangles`, `${count} corners`)
    const numbers = new Float32Array(count * width)
    if (told.bufferView === undefined) return numbers
    const [bytes, read, one] = components[componentType]!
    const size = bytes * widths[told.type]
    const content = this.bytes(told.bufferView)
    const stride = this.#file.gltf.bufferViews[told.bufferView]!.byteStride ?? size
    const end = byteOffset + (count - 1) * stride + size
    if (widths[told.type] < width || (count > 0 && end > content.length))
      throw new ModelFault('model.invalid', `${end} bytes for accessor ${accessor}`, `${content.length}`)
    const view = new DataView(content.buffer, content.byteOffset, content.length)
    for (let i = 0; i < count; i++)
      for (let part = 0; part < width; part++) {
        const value = read(view, byteOffset + i * stride + part * bytes)
        numbers[i * width + part] = normalized ? Math.max(-1, value / one) : value
      }
    return numbers
  }

  /** The bytes of a buffer view, unpacked. @throws ModelFault, Error */
  bytes(bufferView: number): Uint8Array<ArrayBuffer> {
    const known = this.#unpacked.get(bufferView)
    if (known) return known
    const view = found(this.#file.gltf.bufferViews, bufferView, 'bufferViews')
    const packed = view.extensions.EXT_meshopt_compression ?? view.extensions.KHR_meshopt_compression
    if (!packed) return this.#slice(view)
    const unpacked = new Uint8Array(packed.count * packed.byteStride)
    const { count, byteStride, mode, filter } = packed
    MeshoptDecoder.decodeGltfBuffer(unpacked, count, byteStride, this.#slice(packed), mode, filter)
    this.#unpacked.set(bufferView, unpacked)
    return unpacked
  }

  #slice({ buffer, byteOffset, byteLength }: { buffer: number; byteOffset: number; byteLength: number }) {
    const { binary } = this.#file
    const end = byteOffset + byteLength
    if (buffer !== 0 || end > binary.length)
      throw new ModelFault('model.invalid', `${end} bytes in buffer ${buffer}`, `${buffer === 0 ? binary.length : 0}`)
    return binary.subarray(byteOffset, end)
  }
}

/** @throws ModelFault when there is no such element */
export function found<T>(list: readonly T[], at: number, name: string): T {
  const element = list[at]
  if (element === undefined) throw new ModelFault('model.invalid', `${name}.${at}`, `${list.length} ${name}`)
  return element
}
