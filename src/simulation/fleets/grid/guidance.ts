import { directions, type GridMap } from './gridMap.ts'

/** Cost of moving east, south, west or north from each cell: small integers from 1. */
export type ArcCosts = Uint8Array

/**
 * Ways that vehicles should rather go, so that they seldom meet head-on. The patterns repeat over the floor:
 * `rows` of `>` and `<`, `columns` of `v` and `^`, `.` for either way.
 */
export interface Lanes {
  readonly rows: string
  readonly columns: string
  /** Cost of a move against a lane; one along it costs 1. */
  readonly against: number
}

/** Every move costs the same. */
export function evenCosts(map: GridMap): ArcCosts {
  return new Uint8Array(map.cells * directions).fill(1)
}

/** The small detours along lanes cost less than the meetings that they avoid. */
export function laneCosts(map: GridMap, { rows, columns, against }: Lanes): ArcCosts {
  const costs = evenCosts(map)
  for (let cell = 0; cell < map.cells; cell++) {
    const place = map.placeOf[cell]!
    const row = rows[Math.floor(place / map.width) % rows.length]!
    const column = columns[(place % map.width) % columns.length]!
    for (const [direction, facing] of ['<', '^', '>', 'v'].entries()) {
      if (row === facing || column === facing) costs[cell * directions + direction] = against
    }
  }
  return costs
}
