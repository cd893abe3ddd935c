import type { Building, BuildingStyle } from '../../scene/schema.ts'

/** kW for a square metre of floor: light, air, utilities. */
const ordinary = 0.018
const special: Partial<Record<BuildingStyle, number>> = {
  fab: 0.16,
  utility: 0.05,
  warehouse: 0.006,
  canopy: 0.002,
  tank: 0.001,
  crane: 0.05,
}

/** kW at full activity. */
export function baseLoadOf(buildings: readonly Building[]): number {
  return buildings.reduce(
    (sum, { footprint, floors, style }) => sum + area(footprint) * floors * (special[style] ?? ordinary),
    0,
  )
}

/** Square metres, by the shoelace formula. */
function area(polygon: Building['footprint']): number {
  let twice = 0
  polygon.forEach(([x, y], index) => {
    const [nextX, nextY] = polygon[(index + 1) % polygon.length]!
    twice += x * nextY - nextX * y
  })
  return Math.abs(twice) / 2
}
