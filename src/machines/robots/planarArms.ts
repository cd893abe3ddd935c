import { wrapAngle } from '../../model/pose.ts'
import type { ArmSolver } from './armSolver.ts'
import type { Tip, Vector } from './toolFrame.ts'

/** A selective-compliance arm: two links that turn about upright axes, a quill that slides down and turns. Metres. */
export interface ScaraTable {
  readonly first: number
  readonly second: number
  /** Height of the tool's tip over the foot with the quill drawn up. */
  readonly height: number
  readonly stroke: number
}

/** Axes: first link, second link, quill down, quill's turn. The tool looks down and is turned towards the tip's `up`. */
export function scaraArm({ first, second, height, stroke }: ScaraTable, foot: Vector): ArmSolver {
  return {
    axes: 4,
    solve: ({ at, up }, from) => {
      const [x, y] = [at[0] - foot[0], at[1] - foot[1]]
      const down = foot[2] + height - at[2]
      const cosine = (x * x + y * y - first * first - second * second) / (2 * first * second)
      if (Math.abs(cosine) > 1 || down < 0 || down > stroke) return undefined
      const bend = Math.acos(cosine)
      const shapes = [bend, -bend].map((q2) => {
        const q1 = wrapAngle(Math.atan2(y, x) - Math.atan2(second * Math.sin(q2), first + second * cosine))
        return Float64Array.of(q1, q2, down, nearest(bearing(up) - q1 - q2, from[3]!))
      })
      return shapes.toSorted((a, b) => Math.abs(a[1]! - from[1]!) - Math.abs(b[1]! - from[1]!))[0]
    },
  }
}

/** An arm for palletising: parallelograms keep its wrist level. Names of the lengths as in `ArmTable`. */
export interface LevelArmTable {
  readonly a1: number
  readonly c1: number
  readonly c2: number
  readonly c3: number
  /** From the wrist to the tool's upright axis, and from there down to its tip. */
  readonly ahead: number
  readonly drop: number
}

/** Axes: turntable, lower arm, upper arm, wrist (which only keeps level), tool's turn. The tool looks down. */
export function levelArm({ a1, c1, c2, c3, ahead, drop }: LevelArmTable): ArmSolver {
  return {
    axes: 5,
    solve: ({ at: [x, y, z], up }, from) => {
      const u = Math.hypot(x, y) - ahead - a1
      const w = z + drop - c1
      const cosine = (u * u + w * w - c2 * c2 - c3 * c3) / (2 * c2 * c3)
      if (Math.abs(cosine) > 1) return undefined
      const bend = Math.acos(cosine)
      const q1 = Math.atan2(y, x)
      const q2 = Math.atan2(u, w) - Math.atan2(c3 * Math.sin(bend), c2 + c3 * cosine)
      const q3 = bend - Math.PI / 2
      return Float64Array.of(q1, q2, q3, -q2 - q3, nearest(bearing(up) - q1, from[4]!))
    },
  }
}

/** Axes: along the beam, across, down, tool's turn. `top`: height of the tool's tip with the ram drawn up. */
export function gantry(top: number): ArmSolver {
  return {
    axes: 4,
    solve: ({ at: [x, y, z], up }, from) =>
      z > top ? undefined : Float64Array.of(x, y, top - z, nearest(bearing(up), from[3]!)),
  }
}

/** A tool over a point that looks down, its x axis at a bearing from ahead. */
export function lookingDown(at: Vector, turn = 0): Tip {
  return { at, aim: [0, 0, -1], up: [Math.cos(turn), Math.sin(turn), 0] }
}

function bearing(up: Vector | undefined): number {
  return up ? Math.atan2(up[1], up[0]) : 0
}

function nearest(angle: number, from: number): number {
  return from + wrapAngle(angle - from)
}
