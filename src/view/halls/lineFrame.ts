import type { CompiledScene, PlacedAsset } from '../../scene/compiledScene.ts'
import { lineKey } from '../../scene/references.ts'
import type { SceneDocument } from '../../scene/schema.ts'
import type { BuildingShape } from '../buildings/buildingShape.ts'
import { turnedInto } from '../shapes/frame.ts'
import { type Point, extentOf } from '../shapes/polygon.ts'
import { type Spot, boxAt } from './hallSketch.ts'

export type Line = SceneDocument['lines'][number]
export type Layout = NonNullable<Line['layout']>

/** Where a machine stands in the frame of its line: middle and half sides along and across, metres. */
export interface Standing {
  readonly u: number
  readonly v: number
  readonly halfU: number
  readonly halfV: number
}

/** A production line in its own frame: u along it as work flows, v across, origin in the middle of its machines. */
export interface LineFrame {
  readonly line: Line
  readonly layout: Layout
  readonly machines: readonly Standing[]
  /** Half of what the machines cover. */
  readonly halfLength: number
  readonly halfWidth: number
  /** Of u in the hall's frame. */
  readonly theta: number
  spot(u: number, v: number, turn?: number): Spot
  inLine(point: Point): Point
}

/** The lines of a hall that have machines, each by itself. */
export function linesOf(scene: CompiledScene, hall: BuildingShape): LineFrame[] {
  return scene.document.lines
    .filter(({ building }) => building === hall.id)
    .flatMap((line) => {
      const machines = scene.assets.filter(({ path }) => path.startsWith(`${scene.id}/${lineKey(line)}/`))
      return machines.length > 1 ? [frameOf(line, machines, hall)] : []
    })
}

function frameOf(line: Line, machines: readonly PlacedAsset[], hall: BuildingShape): LineFrame {
  const boxes = machines.map(({ pose, size }) => {
    const [x, y] = turnedInto([pose.x, pose.y], hall.x, hall.y, hall.theta)
    return boxAt({ x, y, theta: pose.theta - hall.theta }, size[0], size[1])
  })
  const { min, max } = extentOf(
    boxes.flatMap(({ x, y, halfX, halfY }): Point[] => [
      [x - halfX, y - halfY],
      [x + halfX, y + halfY],
    ]),
  )
  const [width, height] = [max[0] - min[0], max[1] - min[1]]
  const lies = width >= height
  const along = hall.theta + (lies ? 0 : Math.PI / 2)
  const step = line.rows[0]?.step
  const back = step !== undefined && step[0] * Math.cos(along) + step[1] * Math.sin(along) < 0
  const theta = (lies ? 0 : Math.PI / 2) + (back ? Math.PI : 0)
  const [x, y] = [(min[0] + max[0]) / 2, (min[1] + max[1]) / 2]
  const [cos, sin] = [Math.cos(theta), Math.sin(theta)]
  const inLine = (point: Point) => turnedInto(point, x, y, theta)
  return {
    line,
    layout: line.layout ?? (line.work ? 'cell' : 'islands'),
    machines: boxes.map((box) => {
      const [u, v] = inLine([box.x, box.y])
      return { u, v, halfU: lies ? box.halfX : box.halfY, halfV: lies ? box.halfY : box.halfX }
    }),
    halfLength: Math.max(width, height) / 2,
    halfWidth: Math.min(width, height) / 2,
    theta,
    spot: (u, v, turn = 0) => ({ x: x + u * cos - v * sin, y: y + u * sin + v * cos, theta: theta + turn }),
    inLine,
  }
}
