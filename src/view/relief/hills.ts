import type { SceneDocument } from '../../scene/schema.ts'
import { ridgeGeometry } from '../backdrop/ridgeGeometry.ts'

const cell = 60

/** Height that the hills have at most around a point, metres; 0 on the plain. Made from the very faces that are drawn. */
export function hillsOf(document: SceneDocument): (x: number, y: number) => number {
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
  return (x, y) => highest.get(keyOf(cellOf(x), cellOf(y))) ?? 0
}

function cellOf(metres: number): number {
  return Math.floor(metres / cell)
}

function keyOf(column: number, row: number): number {
  return (column + 1000) * 4000 + row + 1000
}
