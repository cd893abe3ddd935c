import { expect, test } from 'vitest'
import type { Pose } from '../../model/pose.ts'
import { ChaseCamera } from './chase.ts'

const size = [1.2, 0.8, 0.4] as const
const frame = 1 / 60

/** Drives east at 2 m/s for 3 s, then turns north on the spot and drives on. */
function drive(camera: ChaseCamera, each: (pose: Pose, shot: ReturnType<ChaseCamera['step']>) => void): void {
  for (let i = 0; i < 540; i++) {
    const t = i * frame
    const pose = t < 3 ? { x: 2 * t, y: 0, z: 0, theta: 0 } : { x: 6, y: 2 * (t - 3), z: 0, theta: Math.PI / 2 }
    each(pose, camera.step(pose, size, frame))
  }
}

test('it stays behind and above the vehicle and looks ahead of it', () => {
  let last: { pose: Pose; shot: ReturnType<ChaseCamera['step']> } | undefined
  drive(new ChaseCamera(), (pose, shot) => (last = { pose, shot }))
  const { pose, shot } = last!
  expect(shot.eye[1]).toBeLessThan(pose.y - 3)
  expect(shot.eye[2]).toBeGreaterThan(1.5)
  expect(shot.target[1]).toBeGreaterThan(pose.y + 1)
  expect(Math.abs(shot.eye[0] - pose.x)).toBeLessThan(0.2)
})

test('a sudden turn of the vehicle does not jerk it', () => {
  let before: readonly number[] | undefined
  let fastest = 0
  drive(new ChaseCamera(), (_, { eye }) => {
    if (before) fastest = Math.max(fastest, Math.hypot(eye[0] - before[0]!, eye[1] - before[1]!) / frame)
    before = eye
  })
  expect(fastest).toBeLessThan(15)
})
