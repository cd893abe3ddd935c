import {
  DataTexture,
  FloatType,
  type IUniform,
  type PixelFormat,
  RGBAFormat,
  type TextureDataType,
  UnsignedByteType,
} from 'three'
import type { FrameReader } from '../../telemetry/reader.ts'

const slotsPerRow = 256
const texelsPerJointRow = 2
const jointTexelsPerRow = 128

/** Uniforms that every shader shares which draws something at the pose of a slot. */
export type SlotUniforms = Record<
  'uPosesPrevious' | 'uPosesNext' | 'uJointsPrevious' | 'uJointsNext' | 'uStatuses',
  IUniform<DataTexture>
> & { readonly uFactor: IUniform<number> }

/**
 * The reader's own arrays as textures. A snapshot keeps its texture when it turns from next to previous, so that one
 * new snapshot is uploaded per frame; both are when the reader says that the previous one changed too.
 */
export class SlotTextures {
  readonly uniforms: SlotUniforms
  readonly #reader: FrameReader
  readonly #textures = new Map<ArrayBufferView, DataTexture>()
  #revision = -1
  #snapRevision = -1

  constructor(reader: FrameReader) {
    this.#reader = reader
    const { previousPoses, nextPoses, previousJoints, nextJoints, statuses } = reader
    this.uniforms = {
      uPosesPrevious: { value: this.#posesOf(previousPoses) },
      uPosesNext: { value: this.#posesOf(nextPoses) },
      uJointsPrevious: { value: this.#jointsOf(previousJoints) },
      uJointsNext: { value: this.#jointsOf(nextJoints) },
      uStatuses: { value: this.#statusesOf(statuses) },
      uFactor: { value: 1 },
    }
  }

  /** Marks what changed for upload; bytes that will travel, 0 when nothing changed. */
  sync(): number {
    const { revision, snapRevision } = this.#reader
    if (revision === this.#revision && snapRevision === this.#snapRevision) return 0
    const both = snapRevision !== this.#snapRevision || revision !== this.#revision + 1
    this.#revision = revision
    this.#snapRevision = snapRevision
    this.#bind()
    const { uPosesPrevious, uPosesNext, uJointsPrevious, uJointsNext, uStatuses } = this.uniforms
    const changed = [uPosesNext, uJointsNext, uStatuses, ...(both ? [uPosesPrevious, uJointsPrevious] : [])]
    for (const { value } of changed) value.needsUpdate = true
    return changed.reduce((bytes, { value }) => bytes + (value.image.data?.byteLength ?? 0), 0)
  }

  /** After the graphics context was lost and came back. */
  uploadAll(): void {
    for (const texture of this.#textures.values()) texture.needsUpdate = true
  }

  dispose(): void {
    for (const texture of this.#textures.values()) texture.dispose()
    this.#textures.clear()
  }

  #bind(): void {
    const { previousPoses, nextPoses, previousJoints, nextJoints, statuses } = this.#reader
    const { uPosesPrevious, uPosesNext, uJointsPrevious, uJointsNext, uStatuses } = this.uniforms
    uPosesPrevious.value = this.#posesOf(previousPoses)
    uPosesNext.value = this.#posesOf(nextPoses)
    uJointsPrevious.value = this.#jointsOf(previousJoints)
    uJointsNext.value = this.#jointsOf(nextJoints)
    uStatuses.value = this.#statusesOf(statuses)
    const inUse = new Set<ArrayBufferView>([previousPoses, nextPoses, previousJoints, nextJoints, statuses])
    for (const [array, texture] of this.#textures) {
      if (inUse.has(array)) continue
      texture.dispose()
      this.#textures.delete(array)
    }
  }

  #posesOf(array: Float32Array): DataTexture {
    return this.#textureOf(array, slotsPerRow, array.length / 4, FloatType)
  }

  #jointsOf(array: Float32Array): DataTexture {
    return this.#textureOf(array, jointTexelsPerRow, (array.length / 8) * texelsPerJointRow, FloatType)
  }

  #statusesOf(array: Uint8Array): DataTexture {
    return this.#textureOf(array, slotsPerRow, array.length / 4, UnsignedByteType)
  }

  #textureOf(array: Float32Array | Uint8Array, width: number, texels: number, type: TextureDataType): DataTexture {
    const known = this.#textures.get(array)
    if (known) return known
    const format: PixelFormat = RGBAFormat
    const texture = new DataTexture(
      array as Float32Array<ArrayBuffer>,
      width,
      Math.max(1, texels / width),
      format,
      type,
    )
    texture.needsUpdate = true
    this.#textures.set(array, texture)
    return texture
  }
}
