import type { BufferGeometry } from 'three'
import type { Params } from './definition.ts'
import type { Body } from './kit/body.ts'

/**
 * The geometry of a kind, one merged geometry per part, in the part's own frame (kind frame for the base):
 * x forward, y left, z up, metres, joint values 0. Attributes: position, normal, color (linear RGB 0..1),
 * surface (emissive / 8, roughness, metalness, pattern / 16 in 0..1, see `kit/paint.ts`), uv (metres),
 * wheel (axle x and z, radius; radius 0 for what doesn't roll).
 */
export interface KindModel {
  /** `parts[0]` is the base, `parts[i]` moves with joint i - 1. */
  readonly parts: readonly BufferGeometry[]
  /** What it carries, in the frame of the base: drawn only while the asset tells of a load. */
  readonly load?: BufferGeometry
}

/** What a model is built with. */
export interface ModelInput {
  /** A value for each parameter of the kind, within its range. */
  readonly params: Params
  /** The triangles of one part, as fine as the picture needs them. */
  readonly part: (build: (body: Body) => void) => BufferGeometry
}

/** Default export of every `model.ts`. */
export type BuildModel = (input: ModelInput) => KindModel
