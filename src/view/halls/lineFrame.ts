import type { CompiledScene, PlacedAsset } from '../../scene/compiledScene.ts'
import type { SceneDocument } from '../../scene/schema.ts'
import type { BuildingShape } from '../buildings/buildingShape.ts'
import { turnedInto } from '../shapes/frame.ts'
import { type Point, extentOf } from '../shapes/polygon.ts'
import type { Spot } from './hallSketch.ts'

export type Line = SceneDocument['lines'][number]

/** A production line in its own frame: u along it, v across, origin in the middle of its machines. */
export interface LineFrame {
  readonly line: Line
  readonly kind: string
  /** Where its machines stand: along and across. */
  readonly machines: readonly Point[]
  /** Half of what the machines' middles cover. */
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
      const machines = scene.assets.filter(({ path }) =>
        path.startsWith(`${scene.id}/${line.enterprise}/${line.area}/${line.id}/`),
      )
      return machines.length > 1 ? [frameOf(line, machines, hall)] : []
    })
}

function frameOf(line: Line, machines: readonly PlacedAsset[], hall: BuildingShape): LineFrame {
  const inHall = machines.map(({ pose }) => turnedInto([pose.x, pose.y], hall.x, hall.y, hall.theta))
  const { min, max } = extentOf(inHall)
  const [width, height] = [max[0] - min[0], max[1] - min[1]]
  const theta = width >= height ? 0 : Math.PI / 2
  const [x, y] = [(min[0] + max[0]) / 2, (min[1] + max[1]) / 2]
  const [cos, sin] = [Math.cos(theta), Math.sin(theta)]
  const inLine = (point: Point) => turnedInto(point, x, y, theta)
  return {
    line,
    kind: machines[0]!.kind,
    machines: inHall.map(inLine),
    halfLength: Math.max(width, height) / 2,
    halfWidth: Math.min(width, height) / 2,
    theta,
    spot: (u, v, turn = 0) => ({ x: x + u * cos - v * sin, y: y + u * sin + v * cos, theta: theta + turn }),
    inLine,
  }
}
