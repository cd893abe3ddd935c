/** What a patch of ground is: numbers of the shader in `groundMaterial.ts`. */
export const GroundSurface = {
  soil: 0,
  lawn: 1,
  grove: 2,
  field: 3,
  wetland: 4,
  plaza: 5,
  apron: 6,
  parking: 7,
  containers: 8,
  sidewalk: 9,
  asphalt: 10,
  /** uv: along, across; seed: half width + 100 × lanes. */
  road: 11,
  zebra: 12,
  ballast: 13,
  track: 14,
  dockLane: 15,
  bank: 16,
  median: 17,
} as const
export type GroundSurface = (typeof GroundSurface)[keyof typeof GroundSurface]
