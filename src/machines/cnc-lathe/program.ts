import type { Program } from '../motion/program.ts'

/** z along the spindle (towards the chuck is negative), x across it (towards the work is negative), door. */
type Pose = readonly [z: number, x: number, door: number]

const away = { z: 0.24, x: 0.09 }
const open = 0.94
export const parked: Pose = [away.z, away.x, 0]
const loading: Pose = [away.z, away.x, open]

const cutFrom = 0.2
const cutUntil = 0.82
const entry = -0.02
const depth = { first: -0.03, last: -0.13 }
const shortest = -0.2
const longest = -0.46

/** One cycle with a number of passes, each deeper than the one before. */
export function turningProgram(passes: number): Program {
  const times = [0, 0.1, 0.16]
  const poses: Pose[] = [loading, loading, parked]
  const each = (cutUntil - cutFrom) / passes
  for (let pass = 0; pass < passes; pass++) {
    const start = cutFrom + each * pass
    const x = depth.first + ((depth.last - depth.first) * pass) / (passes - 1)
    const end = pass % 2 === 0 ? longest : shortest
    times.push(start, start + each * 0.12, start + each * 0.75, start + each * 0.84)
    poses.push([entry, away.x, 0], [entry, x, 0], [end, x, 0], [end, away.x, 0])
  }
  return { times: [...times, 0.87, 0.95, 1], poses: [...poses, parked, loading, loading] }
}
