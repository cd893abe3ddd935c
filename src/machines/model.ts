import type { BufferGeometry } from 'three'

/**
 * The geometry of a kind, one merged geometry per part, in the part's own frame (kind frame for the base):
 * x forward, y left, z up, metres, joint values 0. Attributes: position, normal, color (linear RGB 0..1).
 * An optional `emissive` attribute (one float) says how much of the colour glows; `stackLight` parts take the
 * colour of the asset's state instead.
 */
export interface KindModel {
  /** `parts[0]` is the base, `parts[i]` moves with joint i - 1. */
  readonly parts: readonly BufferGeometry[]
}

/** Default export of every `model.ts`. */
export type BuildModel = () => KindModel
