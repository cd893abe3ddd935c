import { createGridMap, type GridMap } from './gridMap.ts'
import type { Lanes } from './guidance.ts'

/** A floor with the lanes that suit it. */
export interface Floor {
  readonly map: GridMap
  readonly lanes: Lanes
}

/** Cells that are left free along every side. */
const margin = 7

/**
 * Racks of three by two cells between lanes one cell wide, as in halls where robots fetch shelves. Every lane runs
 * against the next one.
 */
export function warehouseFloor(width: number, height: number): Floor {
  const map = createFloor(width, height, (column, row) => column % 4 < 3 && row % 3 < 2)
  return { map, lanes: { rows: '>>><<<', columns: 'vvvv^^^^', against: 3 } }
}

/** Chutes of one cell between lanes two cells wide, one for either way, as on the floor of a parcel sorter. */
export function sorterFloor(width: number, height: number): Floor {
  const map = createFloor(width, height, (column, row) => column % 3 === 0 && row % 3 === 0)
  return { map, lanes: { rows: '.><', columns: '.v^', against: 2 } }
}

/** Cells beside something that stands on the floor, where agents pick up or drop. */
export function besideObstacles({ map, map: { width, height, cellAt, cells, placeOf } }: Floor): number[] {
  const isObstacle = (column: number, row: number) =>
    column >= 0 && column < width && row >= 0 && row < height && cellAt[row * width + column]! < 0
  return Array.from({ length: cells }, (_, cell) => cell).filter((cell) => {
    const place = placeOf[cell]!
    const [column, row] = [place % map.width, Math.floor(place / map.width)]
    return [-1, 1].some((step) => isObstacle(column + step, row) || isObstacle(column, row + step))
  })
}

function createFloor(width: number, height: number, isObstacle: (column: number, row: number) => boolean): GridMap {
  return createGridMap(width, height, (place) => {
    const [column, row] = [(place % width) - margin, Math.floor(place / width) - margin]
    const isInside = column >= 0 && column < width - 2 * margin && row >= 0 && row < height - 2 * margin
    return !isInside || !isObstacle(column, row)
  })
}
