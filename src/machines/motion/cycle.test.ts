import { expect, test } from 'vitest'
import { AssetState } from '../../model/assetState.ts'
import type { JointDefinition, MachineSignals } from '../definition.ts'
import { cycleBehavior, repeated, toldSpeed } from './cycle.ts'

const slide: JointDefinition = {
  name: 'slide',
  type: 'prismatic',
  parent: 0,
  origin: [0, 0, 0],
  axis: [1, 0, 0],
  min: 0,
  max: 1,
  maxSpeed: 100,
}
const joints: readonly JointDefinition[] = [
  slide,
  { ...slide, name: 'spindle', type: 'revolute', min: -Infinity, max: Infinity, maxSpeed: 2 },
  { ...slide, name: 'lamp', type: 'glow', axis: [0, 0, 0] },
]
const behavior = cycleBehavior(joints, {
  tracks: {
    slide: [
      [0.2, 0.1],
      [0.6, 0.9],
    ],
    lamp: [
      [0, 0],
      [0.1, 1],
    ],
  },
  spins: { spindle: toldSpeed('spindleSpeed') },
})

test('joints go from key to key with rest at each, and keep the first and the last', () => {
  const slideAt = (phase: number) => after(AssetState.running, { cycleProgress: phase })[0]
  expect(slideAt(0)).toBeCloseTo(0.1)
  expect(slideAt(0.4)).toBeCloseTo(0.5)
  expect(slideAt(1)).toBeCloseTo(0.9)
  expect(slideAt(0.21)! - 0.1).toBeLessThan(0.001)
})

test('an idle machine goes to its first keys, one that is held stands still with its lamps out', () => {
  const working = after(AssetState.running, { cycleProgress: 0.9 })
  expect([...after(AssetState.idle, {}, working.slice())]).toEqual([expect.closeTo(0.1), 0, 0])
  expect([...after(AssetState.waiting, {}, working.slice())]).toEqual([expect.closeTo(0.9), 0, 0])
})

test('a spindle turns as fast as it tells, up to its limit, and not at all by a number that is none', () => {
  const turned = (spindleSpeed: number) => after(AssetState.running, { cycleProgress: 0, spindleSpeed })[1]
  expect(turned(6)).toBeCloseTo(0.2 * Math.PI * 0.1)
  expect(turned(5000)).toBeCloseTo(0.2)
  expect(turned(Number.NaN)).toBe(0)
})

test('pieces that follow each other go evenly, and stop with the machine where they are', () => {
  const row = cycleBehavior([slide, { ...slide, name: 'second' }], {
    tracks: {},
    flows: [
      {
        joints: ['slide', 'second'],
        keys: [
          [0, 0],
          [1, 1],
        ],
      },
    ],
  })
  const joints = new Float32Array(2)
  const step = (state: AssetState, cycleProgress: number) =>
    row.step({ state, number: (name) => ({ cycleProgress })[name], age: () => 0 }, 0.1, joints)
  step(AssetState.running, 0.6)
  expect([...joints]).toEqual([expect.closeTo(0.6), expect.closeTo(0.1)])
  step(AssetState.idle, 0.8)
  expect([...joints]).toEqual([expect.closeTo(0.6), expect.closeTo(0.1)])
})

test('a motion that is repeated fills its part of the cycle', () => {
  expect(
    repeated(2, 0.2, 0.6, [
      [0, 1],
      [0.5, 2],
    ]),
  ).toEqual([
    [0.2, 1],
    [expect.closeTo(0.3), 2],
    [0.4, 1],
    [0.5, 2],
  ])
})

test('a track for a joint that the kind has not is refused', () => {
  expect(() => cycleBehavior(joints, { tracks: { door: [[0, 1]] } })).toThrow('door')
})

/** Joint values a tenth of a second later. */
function after(state: AssetState, values: Record<string, number>, from = new Float32Array(3)): Float32Array {
  const signals: MachineSignals = { state, number: (name) => values[name], age: () => 0 }
  behavior.step(signals, 0.1, from)
  return from
}
