import type { SceneDocument } from '../../scene/schema.ts'
import { contains } from '../shapes/polygon.ts'

/** Gives what tells whether there is water at a point of the site. */
export function waterTest({ water }: SceneDocument): (x: number, y: number) => boolean {
  return (x, y) => water.some(({ polygon }) => contains(polygon, [x, y]))
}
