/** What a face of something that stands still is made of: numbers of the one shader in `solidMaterial.ts`. */
export const Surface = {
  plain: 0,
  cladding: 1,
  curtainWall: 2,
  roof: 3,
  glazing: 4,
  solar: 5,
  corrugated: 6,
  apartments: 7,
  concrete: 8,
  deck: 9,
  mesh: 10,
  inside: 11,
  ceiling: 12,
  forest: 13,
  ribbon: 14,
  lobby: 15,
  /** Plain, lit by the lamps of a hall; what glows does so with them. */
  indoors: 16,
} as const
export type Surface = (typeof Surface)[keyof typeof Surface]
