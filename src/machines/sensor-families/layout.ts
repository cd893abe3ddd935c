/** One place of the rack: what it shows, and the largest number that its readout holds. */
interface Family {
  readonly signal: string
  readonly most: number
}

/** From left to right, the upper row first. */
export const families: readonly Family[] = [
  { signal: 'illuminance', most: 9999 },
  { signal: 'tilt', most: 90 },
  { signal: 'soundLevel', most: 130 },
  { signal: 'pressure', most: 999 },
  { signal: 'range', most: 200 },
  { signal: 'gasConcentration', most: 9999 },
  { signal: 'sharpness', most: 100 },
  { signal: 'glucose', most: 33 },
]
export const columns = 4
export const pitch = 0.84
export const shelves = [1.45, 0.72] as const

/** Middle of a family's place on its shelf, metres. */
export function placeOf(family: number): readonly [number, number, number] {
  const column = family % columns
  return [(column - (columns - 1) / 2) * pitch, 0, shelves[Math.floor(family / columns)] ?? 0]
}

/** A point of a family's place. */
export function inPlace(family: number, x: number, y: number, z: number): readonly [number, number, number] {
  const [px, py, pz] = placeOf(family)
  return [px + x, py + y, pz + z]
}
