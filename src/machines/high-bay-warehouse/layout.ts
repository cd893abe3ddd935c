/** Metres: a bay takes two totes side by side; a level takes one row. The first bay begins at the aisle's infeed end. */
export const usual = { bays: 8, height: 5 }
export const bay = 1
export const level = 0.5
export const firstLevel = 0.55
export const rackFront = 0.55
export const toteDepth = 0.6
/** Where the crane stands before the stations at the end of the aisle, in the usual rack. */
export const home = -usual.bays / 2 - 0.55
export const stationHeight = 0.62
/** Totes that come and go while the crane works: bay place (two to a bay) and level, in any rack. */
export const cells = [
  { place: 3, level: 2 },
  { place: 8, level: 4 },
  { place: 5, level: 3 },
  { place: 11, level: 1 },
] as const

/** How far the crane travels to a cell, and how high its deck is there. */
export function wayTo({ place, level: row }: { readonly place: number; readonly level: number }) {
  return { travel: (place + 0.5) * (bay / 2) + 0.55, lift: firstLevel + row * level - stationHeight }
}
