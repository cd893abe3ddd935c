import type { Program } from '../motion/program.ts'

const degree = Math.PI / 180

type Pose = readonly number[]

/** Arm folded back over the base, tool down. */
export const home: Pose = pose(0, -28, 30, 0)
const aboveFetch = pose(74, 8, 12, 20)
const atFetch = pose(74, 26, 16, 20)
/** Share of the cycle from the ready pose to the first point of work, and from the last one back. */
const arrival = 0.4
const departure = 0.9
const widest = 32

/** One cycle with a number of points at which the tool goes down to the work. */
export function workProgram(points: number): Program {
  const times = [0, 0.1, 0.16, 0.22, arrival]
  const poses = [home, aboveFetch, atFetch, aboveFetch, aboveWork(0, points)]
  const each = (departure - arrival) / points
  for (let point = 0; point < points; point++) {
    const start = arrival + each * point
    times.push(start + each * 0.3, start + each * 0.55, start + each * 0.75)
    poses.push(atWork(point, points), atWork(point, points), aboveWork(point, points))
    if (point === points - 1) continue
    times.push(start + each)
    poses.push(aboveWork(point + 1, points))
  }
  return { times: [...times, 1], poses: [...poses, home] }
}

function aboveWork(point: number, points: number): Pose {
  return pose(bearing(point, points), 12 + lean(point), 4, bearing(point, points) / 2)
}

function atWork(point: number, points: number): Pose {
  return pose(bearing(point, points), 24 + lean(point), 12, bearing(point, points) / 2)
}

/** Points lie along the work, from the right of the robot to its left. */
function bearing(point: number, points: number): number {
  return -widest + (2 * widest * point) / (points - 1)
}

/** Every second point lies farther away. */
function lean(point: number): number {
  return point % 2 === 0 ? 0 : 9
}

/** With the tool pointing down: A5 takes back what A2 and A3 lean, A6 turns the tool, A4 swings it a little. */
function pose(a1: number, a2: number, a3: number, tool: number): Pose {
  return [a1, a2, a3, tool / 2, 90 - a2 - a3, -tool].map((angle) => angle * degree)
}
