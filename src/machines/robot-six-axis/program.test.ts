import { describe, expect, test } from 'vitest'
import { jointAt, stretchAt } from '../motion/program.ts'
import definition from './definition.ts'
import { workProgram } from './program.ts'

type Vector = readonly [number, number, number]

/** Metres that the gripper reaches beyond the last joint. */
const gripper = 0.35

describe.each([2, 5, 8])('a work program of %i points', (points) => {
  const program = workProgram(points)
  const phases = Array.from({ length: 401 }, (_, index) => index / 400)
  const tips = phases.map((phase) => tipAt(jointsAt(phase)))

  test('runs through its times in order and ends where it begins', () => {
    expect(program.times).toEqual(program.times.toSorted((a, b) => a - b))
    expect(program.times.length).toBe(program.poses.length)
    expect(program.poses.at(-1)).toEqual(program.poses[0])
  })

  test('keeps the tool off the floor and off the robot’s own base', () => {
    for (const [x, y, z] of tips) {
      expect(z).toBeGreaterThan(0.3)
      expect(Math.hypot(x, y)).toBeGreaterThan(0.8)
    }
  })

  test('goes down to the work at each point', () => {
    const low = tips.filter(([x, , z]) => x > 1 && z < 0.95)
    expect(low.length).toBeGreaterThan(40)
  })

  test('keeps every joint within its limits', () => {
    for (const phase of phases) {
      jointsAt(phase).forEach((value, index) => {
        expect(value).toBeGreaterThanOrEqual(definition.joints[index]!.min)
        expect(value).toBeLessThanOrEqual(definition.joints[index]!.max)
      })
    }
  })

  function jointsAt(phase: number): number[] {
    return definition.joints.map((_, joint) => jointAt(program, stretchAt(program, phase), phase, joint))
  }
})

/** Forward kinematics of the chain, from the tool back to the base. */
function tipAt(joints: readonly number[]): Vector {
  let point: Vector = [gripper, 0, 0]
  for (let index = joints.length - 1; index >= 0; index--) {
    const { origin, axis } = definition.joints[index]!
    const [x, y, z] = turned(point, axis, joints[index]!)
    point = [x + origin[0], y + origin[1], z + origin[2]]
  }
  return point
}

/** Rodrigues' rotation. */
function turned([x, y, z]: Vector, [a, b, c]: Vector, angle: number): Vector {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const along = (a * x + b * y + c * z) * (1 - cos)
  return [
    x * cos + (b * z - c * y) * sin + a * along,
    y * cos + (c * x - a * z) * sin + b * along,
    z * cos + (a * y - b * x) * sin + c * along,
  ]
}
