import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createPath } from './path.ts'
import { emptySample, type MutablePose, type PoseSample } from './poseSample.ts'
import { maxReckoningMs, PoseTrack } from './poseTrack.ts'
import { sampleTrajectory } from './trajectory.ts'

const sample = (time: number, x: number, y: number, more: Partial<PoseSample> = {}): PoseSample => ({
  ...emptySample(),
  time,
  x,
  y,
  ...more,
})
const moving = (vx: number, vy: number, omega = 0) => ({ vx, vy, omega })

function trackOf(...samples: PoseSample[]): PoseTrack {
  const track = new PoseTrack()
  for (const each of samples) track.push(each)
  return track
}

function at(track: PoseTrack, time: number): MutablePose {
  const pose = { x: Number.NaN, y: Number.NaN, theta: Number.NaN }
  track.poseAt(time, pose)
  return pose
}

describe('between two samples', () => {
  test('a vehicle that does not tell its velocity goes straight', () => {
    const track = trackOf(sample(0, 0, 0), sample(1000, 2, 4, { theta: 1 }))
    expect(at(track, 250)).toEqual({ x: 0.5, y: 1, theta: 0.25 })
  })

  test('it turns the short way round', () => {
    const track = trackOf(sample(0, 0, 0, { theta: 3.1 }), sample(1000, 0, 0, { theta: -3.1 }))
    expect(Math.abs(at(track, 500).theta)).toBeCloseTo(Math.PI)
  })

  test('velocities shape the way: a quarter circle driven at 1 m/s is followed within 4 cm', () => {
    const angle = Math.PI / 2
    const duration = angle * 1000 * 2
    const track = trackOf(sample(0, 2, 0, moving(0, 1)), sample(duration, 0, 2, { theta: angle, ...moving(-1, 0) }))
    for (const share of [0.25, 0.5, 0.75])
      expect(Math.abs(Math.hypot(at(track, duration * share).x, at(track, duration * share).y) - 2)).toBeLessThan(0.04)
  })

  test('both samples are met exactly, and no pose lies far outside of them, whatever the velocities', () => {
    const metre = fc.double({ min: -50, max: 50, noNaN: true })
    fc.assert(
      fc.property(metre, metre, metre, metre, metre, metre, fc.nat({ max: 1000 }), (x, y, vx, vy, wx, wy, t) => {
        const track = trackOf(sample(0, 0, 0, moving(vx, vy)), sample(1000, x, y, moving(wx, wy)))
        const way = Math.hypot(x, y)
        expect(Math.hypot(at(track, t).x, at(track, t).y)).toBeLessThanOrEqual(2 * way + 1e-9)
        expect(at(track, 0).x).toBeCloseTo(0)
        expect(at(track, 1000).y).toBeCloseTo(y)
      }),
    )
  })

  test('a vehicle on its edge follows the curve, forwards or backwards, where velocities would cut it', () => {
    const curve = sampleTrajectory({
      degree: 2,
      knotVector: [0, 0, 0, 1, 1, 1],
      controlPoints: [
        { x: 20, y: 10 },
        { x: 25, y: 10, weight: Math.SQRT1_2 },
        { x: 25, y: 15 },
      ],
    })!
    const track = trackOf(sample(0, 20, 10, { theta: Math.PI }), sample(4000, 25, 15, { theta: -Math.PI / 2 }))
    track.follow(createPath(curve))
    for (const time of [500, 1000, 2000, 3000, 3500]) {
      const { x, y, theta } = at(track, time)
      expect(Math.hypot(x - 20, y - 15)).toBeCloseTo(5, 1)
      const tangent = Math.atan2(y - 15, x - 20) + Math.PI / 2
      expect(Math.abs(Math.sin(theta - tangent - Math.PI))).toBeLessThan(0.03)
    }
  })

  test('a vehicle beside its edge keeps its distance from it', () => {
    const track = trackOf(sample(0, 1, 0.2), sample(1000, 9, 0.4))
    track.follow(createPath(Float64Array.of(0, 0, 10, 0)))
    expect(at(track, 500).y).toBeCloseTo(0.3)
  })

  test('a vehicle that left its edge is not drawn onto it', () => {
    const track = trackOf(sample(0, 0, 0), sample(1000, 5, 5))
    track.follow(createPath(Float64Array.of(0, 0, 10, 0)))
    expect(at(track, 500)).toMatchObject({ x: 2.5, y: 2.5 })
  })
})

describe('past the last sample', () => {
  test('a vehicle goes on with its velocity for one second, then it stands', () => {
    const track = trackOf(sample(0, 0, 0, moving(2, 0)))
    expect(at(track, 500).x).toBeCloseTo(1)
    expect(at(track, maxReckoningMs).x).toBeCloseTo(2)
    expect(at(track, 60_000).x).toBeCloseTo(2)
    expect(track.settledAt(60_000)).toBe(true)
  })

  test('a turning vehicle goes on turning', () => {
    const { x, y, theta } = at(trackOf(sample(0, 0, 0, moving(1, 0, 1))), 1000)
    expect(theta).toBeCloseTo(1)
    expect(x).toBeCloseTo(Math.cos(0.5))
    expect(y).toBeCloseTo(Math.sin(0.5))
  })

  test('its speed is taken from the last two samples where it does not tell, unless it says that it stands', () => {
    const track = trackOf(sample(0, 0, 0), sample(1000, 1, 0))
    expect(at(track, 1500).x).toBeCloseTo(1.5)
    track.standing = true
    expect(at(track, 1500).x).toBeCloseTo(1)
  })

  test('it follows its edges and stops where they end, as a vehicle does at the end of its base', () => {
    const track = trackOf(sample(0, 9, 0, moving(3, 0)))
    track.follow(createPath(Float64Array.of(0, 0, 10, 0, 10, 1.5)))
    const turned = at(track, 600)
    expect(turned.x).toBeCloseTo(10)
    expect(turned.y).toBeCloseTo(0.8)
    expect(turned.theta).toBeCloseTo(Math.PI / 2)
    expect(at(track, 900).y).toBeCloseTo(1.5)
  })

  test('what was guessed wrong is put right without a jump', () => {
    const track = trackOf(sample(0, 0, 0, moving(1, 0)))
    expect(at(track, 900).x).toBeCloseTo(0.9)
    track.push(sample(1000, 0.5, 0, moving(0, 0)))
    expect(at(track, 901).x).toBeCloseTo(0.9, 1)
    expect(at(track, 3000).x).toBeCloseTo(0.5)
    track.takeJump()
    expect(track.settledAt(3000)).toBe(true)
  })

  test('what was wrong by more than five metres is a jump', () => {
    const track = trackOf(sample(0, 0, 0, moving(1, 0)))
    at(track, 5000)
    track.takeJump()
    track.push(sample(6000, 100, 0))
    expect(track.takeJump()).toBe(true)
  })
})

test('the first pose is shown at once, as a jump', () => {
  const track = trackOf(sample(1000, 3, 4))
  expect(at(track, 800)).toMatchObject({ x: 3, y: 4 })
  expect([track.takeJump(), track.takeJump()]).toEqual([true, false])
})

test('a track that starts anew shows nothing between the old place and the new', () => {
  const track = trackOf(sample(0, 0, 0))
  track.restart()
  track.push(sample(1000, 100, 0))
  expect(at(track, 500).x).toBe(100)
  expect(track.takeJump()).toBe(true)
})

test('samples in any number and at any spacing give finite poses', () => {
  const steps = fc.array(fc.tuple(fc.nat({ max: 3000 }), fc.double({ min: -3, max: 3, noNaN: true })), {
    maxLength: 50,
  })
  fc.assert(
    fc.property(steps, (walk) => {
      const track = new PoseTrack()
      let [time, x] = [0, 0]
      for (const [dt, dx] of walk) {
        track.push(sample((time += dt), (x += dx), 0))
        const pose = at(track, time - 250)
        expect(Number.isFinite(pose.x) && Number.isFinite(pose.theta)).toBe(true)
      }
    }),
  )
})

test('a receiver whose clock is set back starts anew instead of standing still', () => {
  const track = trackOf(sample(100_000, 0, 0), sample(50_000, 1, 0))
  expect(at(track, 50_000).x).toBe(1)
})
