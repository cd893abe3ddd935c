import type { CompiledScene } from '../../scene/compiledScene.ts'
import { openableCount } from '../mesh/solidMaterial.ts'
import { turnedInto } from '../shapes/frame.ts'
import { type Extent, type Point, extentOf, isNear, signedDistance } from '../shapes/polygon.ts'
import type { BuildingShape } from './buildingShape.ts'

type Vector = readonly [number, number, number]

/** Seconds to open or close wholly. */
const duration = 0.6
/** A hall opens when the eye looks into it from nearer than this many times its size. */
const nearBy = 1.1

/** Which halls stand open so that one can see what goes on inside, and how far. */
export class Openings {
  readonly uniform = { value: new Float32Array(openableCount) }
  readonly #halls: readonly BuildingShape[]
  readonly #wanted = new Float32Array(openableCount)
  #held: readonly number[] = []

  constructor(buildings: readonly BuildingShape[]) {
    this.#halls = buildings.filter(({ opening }) => opening >= 0)
  }

  /** Openings that stay open, wherever the eye is, until this is told again. */
  hold(openings: readonly number[]): void {
    this.#held = openings
  }

  /**
   * Decides by where the eye is and what it looks at; `focus` is a point that must be seen.
   * @param reach how much farther away than usual halls open
   */
  look(eye: Vector, target: Vector, focus: Vector | undefined, reach = 1): void {
    for (const hall of this.#halls) {
      const span = Math.hypot(hall.max[0] - hall.min[0], hall.max[1] - hall.min[1])
      const looksIn =
        inside(hall, target, 4) &&
        Math.hypot(eye[0] - target[0], eye[1] - target[1], eye[2] - target[2]) < span * nearBy * reach
      const within = inside(hall, eye, 0) && eye[2] < hall.base + hall.height
      const focused = focus !== undefined && inside(hall, focus, 0) && focus[2] < hall.base + hall.height
      const open = this.#held.includes(hall.opening) || (!within && (looksIn || focused))
      this.#wanted[hall.opening] = open ? 1 : 0
    }
  }

  /** Moves towards what is wanted; true while something still opens or closes. */
  step(seconds: number): boolean {
    let moving = false
    for (const { opening } of this.#halls) {
      const [is, wanted] = [this.uniform.value[opening]!, this.#wanted[opening]!]
      if (is === wanted) continue
      const change = seconds / duration
      this.uniform.value[opening] = is < wanted ? Math.min(wanted, is + change) : Math.max(wanted, is - change)
      moving = true
    }
    return moving
  }

  isOpen(opening: number): boolean {
    return opening >= 0 && this.uniform.value[opening]! > 0.5
  }

  /** The hall that a point is in, if it is one that can open. */
  hallAt(point: Vector): BuildingShape | undefined {
    return this.#halls.find((hall) => inside(hall, point, 0) && point[2] < hall.base + hall.height)
  }
}

export function inside(building: BuildingShape, [px, py]: Vector, margin: number): boolean {
  const local = turnedInto([px, py], building.x, building.y, building.theta)
  return isNear(building, local, margin) && signedDistance(building.outline, local) < margin
}

/** Where columns may stand: clear of machines, of the lanes of vehicles, and of who looks from a viewpoint. */
export function freeFloor({ assets, networks, document }: CompiledScene): (x: number, y: number) => boolean {
  const machines = assets.filter(({ kind }) => kind !== 'building')
  const lanes = networks
    .filter(({ use }) => use === 'agv')
    .flatMap(({ edges }) => edges.map(({ path }) => ({ path, extent: extentOfPath(path) })))
  const eyes = document.viewpoints.map(({ eye }) => eye)
  return (x, y) =>
    eyes.every(([ex, ey, ez]) => ez > 30 || Math.hypot(ex - x, ey - y) > 16) &&
    machines.every(({ pose, size }) => Math.hypot(pose.x - x, pose.y - y) > Math.max(size[0], size[1]) * 0.75 + 0.6) &&
    lanes.every(({ path, extent }) => !isNear(extent, [x, y], 1.4) || distanceToPath(path, x, y) > 1.4)
}

function extentOfPath(path: Float64Array): Extent {
  return extentOf(Array.from({ length: path.length / 2 }, (_, i): Point => [path[2 * i]!, path[2 * i + 1]!]))
}

function distanceToPath(path: Float64Array, x: number, y: number): number {
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i + 3 < path.length; i += 2) {
    const [ax, ay, bx, by] = [path[i]!, path[i + 1]!, path[i + 2]!, path[i + 3]!]
    const [dx, dy] = [bx - ax, by - ay]
    const t = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)))
    least = Math.min(least, Math.hypot(x - ax - dx * t, y - ay - dy * t))
  }
  return least
}
