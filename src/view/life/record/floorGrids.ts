import type { CompiledScene } from '../../../scene/compiledScene.ts'

/** Side of a cell inside a building and in the open, metres. */
const cellInside = 2
const cellOutside = 8

/** The floor of one map in square cells, and where its cells lie in the atlas of all floors. */
export interface FloorGrid {
  readonly mapId: string
  /** South-western corner in the site frame, and height, metres. */
  readonly x: number
  readonly y: number
  readonly z: number
  readonly cell: number
  readonly columns: number
  readonly rows: number
  readonly left: number
  readonly top: number
}

export interface FloorAtlas {
  readonly grids: readonly FloorGrid[]
  readonly width: number
  readonly height: number
}

/** Floors below each other and, where there is room, beside each other, a texel apart. */
export function floorAtlas(scene: CompiledScene): FloorAtlas {
  const floors = scene.document.floors.map((floor) => gridOf(scene, floor.mapId, floor.z))
  const width = Math.max(...floors.map(({ columns }) => columns)) + 2
  const grids: FloorGrid[] = []
  let [left, top, shelf] = [1, 1, 0]
  for (const floor of floors.toSorted((a, b) => b.rows - a.rows)) {
    if (left + floor.columns + 1 > width) {
      top += shelf + 1
      left = 1
      shelf = 0
    }
    grids.push({ ...floor, left, top })
    left += floor.columns + 1
    shelf = Math.max(shelf, floor.rows)
  }
  return { grids, width, height: top + shelf + 1 }
}

/** Number of the cell that a point is in, or -1 outside. */
export function cellAt(grid: FloorGrid, width: number, x: number, y: number): number {
  const column = Math.floor((x - grid.x) / grid.cell)
  const row = Math.floor((y - grid.y) / grid.cell)
  if (column < 0 || row < 0 || column >= grid.columns || row >= grid.rows) return -1
  return (grid.top + row) * width + grid.left + column
}

function gridOf({ document }: CompiledScene, mapId: string, z: number): Omit<FloorGrid, 'left' | 'top'> {
  const building = document.buildings.find((each) => each.mapId === mapId)
  const points = building ? building.footprint : [document.bounds.min, document.bounds.max]
  const cell = building ? cellInside : cellOutside
  const [xs, ys] = [points.map((point) => point[0]), points.map((point) => point[1])]
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  const columns = Math.ceil((Math.max(...xs) - x) / cell)
  const rows = Math.ceil((Math.max(...ys) - y) / cell)
  return { mapId, x, y, z, cell, columns, rows }
}
