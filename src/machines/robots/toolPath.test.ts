import { describe, expect, test } from 'vitest'
import { grow } from '../joints.ts'
import { type Track, trackValue } from '../motion/track.ts'
import { reach15 } from './armClasses.ts'
import { armForward } from './armForward.ts'
import { armJoints } from './armJoints.ts'
import { sphericalArm } from './sphericalArm.ts'
import { drawnBack, movedTip, type Tip } from './toolFrame.ts'
import { ToolPath } from './toolPath.ts'

const tool: Tip = { at: [0.2, 0, 0], aim: [1, 0, 0], up: [0, 0, 1] }
const solver = sphericalArm(reach15, tool)
const joints = [...armJoints(reach15), grow('work', 6, [0, 0, 0])]
const home = [0, -0.4, 0.2, 0, 1, 0, 0]
const start: Tip = { at: [0.9, -0.3, 0.5], aim: [0, 0, -1], up: [1, 0, 0] }
const end = movedTip(start, [0, 0.6, 0])

function welding(speed: number): Track {
  return new ToolPath({ solver, joints, home })
    .reach(drawnBack(start, 0.2))
    .line(start, 0.5)
    .line(end, speed, { 6: 1 })
    .act({ 6: 0 })
    .build()
}

describe('a tool path', () => {
  const track = welding(0.1)
  const samples = track.values.length / track.width

  test('begins and ends at home', () => {
    for (const t of [0, track.duration])
      home.forEach((value, joint) => expect(trackValue(track, t, joint)).toBeCloseTo(value, 6))
  })

  test('keeps every joint within its speed and its range from sample to sample', () => {
    joints.forEach(({ min, max, maxSpeed }, joint) => {
      for (let sample = 1; sample < samples; sample++) {
        const [before, after] = [sample - 1, sample].map((at) => track.values[at * track.width + joint]!)
        expect(Math.abs(after! - before!)).toBeLessThanOrEqual(maxSpeed * track.step + 1e-6)
        expect(after).toBeGreaterThanOrEqual(min - 1e-6)
        expect(after).toBeLessThanOrEqual(max + 1e-6)
      }
    })
  })

  test('keeps the tip on its line within a millimetre, as far along as the work has come', () => {
    let onLine = 0
    for (let t = 0; t < track.duration; t += 0.01) {
      const share = trackValue(track, t, 6)
      if (share <= 0.001 || share >= 0.999) continue
      const [x, y, z] = tipAt(track, t)
      if (Math.abs(y - start.at[1] - 0.6 * share) > 0.02) continue
      onLine++
      expect(Math.hypot(x - start.at[0], z - start.at[2])).toBeLessThan(1e-3)
    }
    expect(onLine).toBeGreaterThan(400)
  })

  test('takes longer for a slower process, by as much as the line takes longer', () => {
    expect(welding(0.05).duration - track.duration).toBeCloseTo(6, 0)
  })

  test('says where the arm cannot take its tool', () => {
    const far: Tip = { at: [3, 0, 0.5], aim: [0, 0, -1] }
    expect(() => new ToolPath({ solver, joints, home }).reach(far)).toThrow(/3, 0, 0.5/)
  })

  test('says that a line needs a start', () => {
    expect(() => new ToolPath({ solver, joints, home }).line(start, 1)).toThrow(/reach one first/)
  })
})

function tipAt(track: Track, t: number): [number, number, number] {
  const pose = new Float64Array(12)
  armForward(
    reach15,
    [0, 1, 2, 3, 4, 5].map((joint) => trackValue(track, t, joint)),
    pose,
  )
  const reach = tool.at[0]
  return [pose[9]! + pose[0]! * reach, pose[10]! + pose[1]! * reach, pose[11]! + pose[2]! * reach]
}
