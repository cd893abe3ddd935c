import type { PoseArray } from './armForward.ts'

export type Vector = readonly [number, number, number]

/** Where a tool is and how it is held: a point in metres, the way it looks, and what it holds upward as far as it can. */
export interface Tip {
  readonly at: Vector
  readonly aim: Vector
  /** Must not be parallel to `aim`. Default: ahead (+x) where the tool looks up or down, up (+z) elsewhere. */
  readonly up?: Vector
}

/** The frame of a tip: x along `aim`, z towards `up`. */
export function tipPose({ at, aim, up }: Tip, into: PoseArray): PoseArray {
  const x = unit(aim)
  const z = up ?? usualUp(x)
  const y = unit(cross(z, x))
  into.set(x, 0)
  into.set(y, 3)
  into.set(cross(x, y), 6)
  into.set(at, 9)
  return into
}

/** From where the tip shall be to where the flange must be: `flange` = `tip` · `tool`⁻¹, the tool's tip as the flange sees it. */
export function flangePose(tip: PoseArray, tool: PoseArray, into: PoseArray): PoseArray {
  for (let column = 0; column < 3; column++)
    for (let row = 0; row < 3; row++)
      into[column * 3 + row] =
        tip[row]! * tool[column]! + tip[3 + row]! * tool[3 + column]! + tip[6 + row]! * tool[6 + column]!
  for (let row = 0; row < 3; row++)
    into[9 + row] = tip[9 + row]! - into[row]! * tool[9]! - into[3 + row]! * tool[10]! - into[6 + row]! * tool[11]!
  return into
}

/** Between two tips: the point straight, the directions turned with it. */
export function tipBetween(a: Tip, b: Tip, share: number): Tip {
  const aim = unit(mixed(a.aim, b.aim, share))
  const [up, other] = [a.up ?? b.up, b.up ?? a.up]
  return { at: mixed(a.at, b.at, share), aim, ...(up && other ? { up: unit(mixed(up, other, share)) } : {}) }
}

/** A tip seen from a frame that stands at `foot`, rolled about x by `roll` radians. */
export function seenFrom(foot: Vector, roll: number, { at, aim, up }: Tip): Tip {
  const [cos, sin] = [Math.cos(roll), Math.sin(roll)]
  const back = ([x, y, z]: Vector): Vector => [x, cos * y + sin * z, cos * z - sin * y]
  const place = back([at[0] - foot[0], at[1] - foot[1], at[2] - foot[2]])
  return { at: place, aim: back(aim), up: back(up ?? usualUp(unit(aim))) }
}

/** A tip in the mirror of the x-z plane: what the other hand does. */
export function mirrored({ at, aim, up }: Tip): Tip {
  const other = ([x, y, z]: Vector): Vector => [x, -y, z]
  return { at: other(at), aim: other(aim), ...(up ? { up: other(up) } : {}) }
}

/** A tip moved by a way in metres. */
export function movedTip(tip: Tip, [x, y, z]: Vector): Tip {
  return { ...tip, at: [tip.at[0] + x, tip.at[1] + y, tip.at[2] + z] }
}

/** A tip drawn back by `distance` against the way that it looks. */
export function drawnBack(tip: Tip, distance: number): Tip {
  const [x, y, z] = unit(tip.aim)
  return movedTip(tip, [-x * distance, -y * distance, -z * distance])
}

export function distance(a: Vector, b: Vector): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
}

function usualUp(aim: Vector): Vector {
  return Math.abs(aim[2]) > 0.9 ? [1, 0, 0] : [0, 0, 1]
}

function mixed(a: Vector, b: Vector, share: number): Vector {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share]
}

function unit([x, y, z]: Vector): Vector {
  const length = Math.hypot(x, y, z)
  return [x / length, y / length, z / length]
}

function cross([a, b, c]: Vector, [x, y, z]: Vector): Vector {
  return [b * z - c * y, c * x - a * z, a * y - b * x]
}
