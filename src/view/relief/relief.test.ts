import { describe, expect, test } from 'vitest'
import { parkScene, parks } from '../../../tests/fixtures/parks.ts'
import { surroundingsOf } from './surroundings.ts'

describe.each(parks)('the relief of %s', (id) => {
  const scene = parkScene(id)
  const { document } = scene
  const relief = surroundingsOf(scene).outdoors

  test('knows every building at its place and height', () => {
    document.buildings.forEach(({ footprint, base, height }, slot) => {
      const [x, y] = footprint[0]!
      const near = [...relief.around(x, y, 0.5)].find(({ building }) => building === slot)
      expect(near?.top).toBeGreaterThanOrEqual(base + height)
    })
  })

  test('a point in the wall of a building has no clearance, one 10 m over its roof has 10 m at most', () => {
    const { outline, top } = relief.volumes[0]!
    const [x, y] = outline[0]!
    expect(relief.clearance([x, y, 1], 20)).toBeCloseTo(0)
    expect(relief.clearance([x, y, top + 10], 20)).toBeCloseTo(10)
  })

  test('halls that one can look into are not closed, offices are', () => {
    const closed = (slot: number) => relief.volumes[slot]!.closed
    const slotsOf = (wanted: (building: (typeof document.buildings)[number]) => boolean) =>
      document.buildings.flatMap((building, slot) => (wanted(building) ? [slot] : []))
    expect(slotsOf(({ mapId }) => mapId !== undefined).filter(closed)).toEqual([])
    expect(slotsOf(({ style }) => style === 'office').every(closed)).toBe(true)
  })

  test('the plain lies at 0, the hills rise round it', () => {
    const { ridges, bounds } = document
    const [x, y] = ridges[0]!.line[1]!
    expect(relief.groundAt((bounds.min[0] + bounds.max[0]) / 2, 0)).toBe(0)
    expect(relief.groundAt(x, y)).toBeGreaterThan(40)
  })
})
