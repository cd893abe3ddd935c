import { interpolateAngle, wrapAngle } from '../../model/pose.ts'
import { hermite } from './hermite.ts'
import { headingOn, placeOn, type Path } from './path.ts'
import type { MutablePose, PoseSample } from './poseSample.ts'

const place = new Float64Array(2)
const [offsetA, offsetB] = [new Float64Array(2), new Float64Array(2)]

/** A tangent above three times the way leads a cubic astray. */
const maxTangent = 3

/** The pose at the share `t` (0..1) of the time from `a` to `b`: along the path, by velocities, or straight. */
export function poseBetween(a: PoseSample, b: PoseSample, t: number, path: Path | undefined, out: MutablePose): void {
  if (path && followsPath(a, b)) alongPath(a, b, t, path, out)
  else freely(a, b, t, out)
}

/** Whether the way from `a` to `b` is plausibly the stretch of path between them. */
function followsPath(a: PoseSample, b: PoseSample): boolean {
  const travelled = b.s - a.s
  return travelled >= 0 && travelled <= 2 * Math.hypot(b.x - a.x, b.y - a.y) + 0.5
}

function alongPath(a: PoseSample, b: PoseSample, t: number, path: Path, out: MutablePose): void {
  const seconds = (b.time - a.time) / 1000
  const travelled = b.s - a.s
  const [speedA, speedB] = [Math.hypot(a.vx, a.vy) * seconds, Math.hypot(b.vx, b.vy) * seconds]
  const known = speedA <= maxTangent * travelled && speedB <= maxTangent * travelled
  const s = known ? hermite(a.s, speedA, b.s, speedB, t) : a.s + travelled * t
  offsetOf(a, path, offsetA)
  offsetOf(b, path, offsetB)
  placeOn(path, s, place)
  out.x = place[0]! + offsetA[0]! + (offsetB[0]! - offsetA[0]!) * t
  out.y = place[1]! + offsetA[1]! + (offsetB[1]! - offsetA[1]!) * t
  const turn = interpolateAngle(a.theta - headingOn(path, a.s), b.theta - headingOn(path, b.s), t)
  out.theta = wrapAngle(headingOn(path, s) + turn)
}

/** How far a sample lies beside its place on the path. */
function offsetOf(sample: PoseSample, path: Path, out: Float64Array): void {
  placeOn(path, sample.s, out)
  out[0] = sample.x - out[0]!
  out[1] = sample.y - out[1]!
}

function freely(a: PoseSample, b: PoseSample, t: number, out: MutablePose): void {
  const seconds = (b.time - a.time) / 1000
  const way = Math.hypot(b.x - a.x, b.y - a.y)
  const fastest = Math.max(Math.hypot(a.vx, a.vy), Math.hypot(b.vx, b.vy)) * seconds
  if (Number.isNaN(fastest)) {
    out.x = a.x + (b.x - a.x) * t
    out.y = a.y + (b.y - a.y) * t
  } else {
    const scale = fastest > maxTangent * way ? (seconds * maxTangent * way) / fastest : seconds
    out.x = hermite(a.x, a.vx * scale, b.x, b.vx * scale, t)
    out.y = hermite(a.y, a.vy * scale, b.y, b.vy * scale, t)
  }
  out.theta = wrapAngle(interpolateAngle(a.theta, b.theta, t))
}
