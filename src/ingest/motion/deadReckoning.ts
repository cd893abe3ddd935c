import { wrapAngle } from '../../model/pose.ts'
import { headingOn, lengthOf, placeOn, type Path } from './path.ts'
import type { MutablePose, PoseSample } from './poseSample.ts'

/** Samples further apart say nothing about the speed at the later one. */
const maxEstimateMs = 3000

const [from, to] = [new Float64Array(2), new Float64Array(2)]

/**
 * The pose `seconds` after the last sample: along the path (never beyond its end: a vehicle stops at the end of
 * its base), or straight on with its last velocity.
 * @param before the sample before, which gives the velocity where the vehicle does not tell
 */
export function reckonedPose(
  last: PoseSample,
  before: PoseSample | undefined,
  seconds: number,
  path: Path | undefined,
  out: MutablePose,
): void {
  const told = !Number.isNaN(last.vx) && !Number.isNaN(last.vy)
  const interval = before && last.time - before.time <= maxEstimateMs ? (last.time - before.time) / 1000 : 0
  const estimated = !told && before && interval > 0
  const vx = told ? last.vx : estimated ? (last.x - before.x) / interval : 0
  const vy = told ? last.vy : estimated ? (last.y - before.y) / interval : 0
  if (path && !Number.isNaN(last.s)) return along(last, Math.hypot(vx, vy) * seconds, path, out)
  const turn = (Number.isNaN(last.omega) ? 0 : last.omega) * seconds
  const [cos, sin] = [Math.cos(turn / 2), Math.sin(turn / 2)]
  out.x = last.x + (vx * cos - vy * sin) * seconds
  out.y = last.y + (vx * sin + vy * cos) * seconds
  out.theta = wrapAngle(last.theta + turn)
}

function along(last: PoseSample, distance: number, path: Path, out: MutablePose): void {
  const s = Math.min(last.s + distance, lengthOf(path))
  placeOn(path, last.s, from)
  placeOn(path, s, to)
  out.x = last.x + to[0]! - from[0]!
  out.y = last.y + to[1]! - from[1]!
  out.theta = wrapAngle(last.theta + headingOn(path, s) - headingOn(path, last.s))
}
