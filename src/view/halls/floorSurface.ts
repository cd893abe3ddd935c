/** What a patch of a hall's floor is: numbers of the shader in `floorMaterial.ts`. */
export const FloorSurface = {
  floor: 0,
  /** uv: along, across; seed: half width. */
  lane: 1,
  /** A vehicle's stop, a machine's place, a place of a store. seed: `halves`; glow: the number painted on it, or 0. */
  pad: 2,
  cell: 3,
  position: 4,
} as const
export type FloorSurface = (typeof FloorSurface)[keyof typeof FloorSurface]

/** Half length and half width in one number, to a decimetre. */
export function halves(halfX: number, halfY: number): number {
  return Math.round(halfX * 10) * 1000 + Math.round(halfY * 10)
}
