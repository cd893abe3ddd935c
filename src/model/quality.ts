/** How far a value can be trusted, worst last. The number is what travels in a frame. */
export const Quality = { good: 0, uncertain: 1, stale: 2, bad: 3 } as const
export type Quality = (typeof Quality)[keyof typeof Quality]
export type QualityName = keyof typeof Quality

/**
 * Where a value comes from. The number is what travels in a frame. `none` is what nothing was ever told about: a
 * building, a machine before its first message.
 */
export const Provenance = { live: 0, simulated: 1, replay: 2, none: 3 } as const
export type Provenance = (typeof Provenance)[keyof typeof Provenance]
export type ProvenanceName = keyof typeof Provenance

export const qualityNames = ['good', 'uncertain', 'stale', 'bad'] as const satisfies readonly QualityName[]
export const toldProvenanceNames = ['live', 'simulated', 'replay'] as const satisfies readonly ProvenanceName[]
export const provenanceNames = [...toldProvenanceNames, 'none'] as const satisfies readonly ProvenanceName[]

/** Quality and provenance in one byte: bits 0-1 quality, bits 2-3 provenance. */
export function packTrust(quality: Quality, provenance: Provenance): number {
  return quality | (provenance << 2)
}

export function qualityOf(trust: number): Quality {
  return (trust & 3) as Quality
}

export function provenanceOf(trust: number): Provenance {
  return ((trust >> 2) & 3) as Provenance
}

/** Of what no message has told yet. */
export const untoldTrust = packTrust(Quality.uncertain, Provenance.none)

export function worseQuality(a: Quality, b: Quality): Quality {
  return a > b ? a : b
}
