import type { SceneDocument } from '../../scene/schema.ts'
import { ridgeGeometry } from '../backdrop/ridgeGeometry.ts'
import { extentOf, isNear } from '../shapes/polygon.ts'

const cell = 60

/**
 * Height that the hills have at most around a point, metres; 0 on the plain. Made from the very faces that are drawn, once
 * somebody comes near them.
 */
export function hillsOf(document: SceneDocument): (x: number, y: number) => number {
  const feet = document.ridges.map(({ line, width }) => ({ ...extentOf(line), reach: width / 2 + 2 * cell }))
  let highest: ReadonlyMap<number, number> | undefined
  return (x, y) => {
    if (!feet.some((foot) => isNear(foot, [x, y], foot.reach))) return 0
    highest ??= highestByCell(document)
    return highest.get(keyOf(cellOf(x), cellOf(y))) ?? 0
  }
}

function highestByCell(document: SceneDocument): Map<number, number> {
  const geometry = ridgeGeometry(document)
  const position = geometry.getAttribute('position')
  const depth = geometry.getAttribute('depth')
  const index = geometry.index!
  const highest = new Map<number, number>()
  for (let i = 0; i < index.count; i += 3) {
    const corners = [index.getX(i), index.getX(i + 1), index.getX(i + 2)]
    if (corners.some((corner) => depth.getX(corner) > 0)) continue
    const [xs, ys, zs] = [
      corners.map((corner) => position.getX(corner)),
      corners.map((corner) => position.getY(corner)),
      corners.map((corner) => position.getZ(corner)),
    ]
    const top = Math.max(...zs)
    for (let column = cellOf(Math.min(...xs)); column <= cellOf(Math.max(...xs)); column++) {
      for (let row = cellOf(Math.min(...ys)); row <= cellOf(Math.max(...ys)); row++) {
        const key = keyOf(column, row)
        if (top > (highest.get(key) ?? 0)) highest.set(key, top)
      }
    }
  }
  geometry.dispose()
  return highest
}

function cellOf(metres: number): number {
  return Math.floor(metres / cell)
}

function keyOf(column: number, row: number): number {
  return (column + 1000) * 4000 + row + 1000
}
