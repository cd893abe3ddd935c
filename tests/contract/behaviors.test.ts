import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { KindDefinition, MachineBehavior, MachineSignals } from '../../src/machines/definition.ts'
import { kindNames, loadKinds } from '../../src/machines/index.ts'
import { packmlSignals } from '../../src/machines/packmlSignals.ts'
import { assetStateNames, type AssetState } from '../../src/model/assetState.ts'
import { wrapAngle } from '../../src/model/pose.ts'
import { loadBehavior } from '../../src/simulation/loadBehavior.ts'

const runs = process.env['YUJING_DEEP'] ? 2000 : 150
const animated = (await loadKinds(kindNames)).filter(({ facets }) => facets.some((facet) => facet === 'behavior'))

describe.each(animated)('the behaviour of $kind', (definition: KindDefinition) => {
  test('keeps every joint within its limits and its speed, whatever the signals say', async () => {
    const behavior = await loadBehavior(definition.kind)
    fc.assert(
      fc.property(fc.array(stepOf(definition), { minLength: 1, maxLength: 40 }), (steps) => {
        const joints = new Float32Array(definition.joints.length)
        for (const { signals, dt } of steps) {
          const before = joints.slice()
          behavior.step(signals, dt, joints)
          expect(faultsOf(definition, before, joints, dt)).toEqual([])
        }
      }),
      { numRuns: runs },
    )
  })

  test('does the same again for the same signals, also in turn with another machine', async () => {
    const behavior = await loadBehavior(definition.kind)
    fc.assert(
      fc.property(fc.array(stepOf(definition), { minLength: 1, maxLength: 20 }), (steps) => {
        const [alone, first, second] = [0, 1, 2].map(() => new Float32Array(definition.joints.length)) as Rows
        for (const { signals, dt } of steps) behavior.step(signals, dt, alone)
        for (const { signals, dt } of steps) {
          behavior.step(signals, dt, first)
          behavior.step(signals, dt, second)
        }
        expect([first, second]).toEqual([alone, alone])
      }),
      { numRuns: runs },
    )
  })

  test('moves while it runs, stands still when held or broken, and rests when idle', async () => {
    const behavior = await loadBehavior(definition.kind)
    const joints = new Float32Array(definition.joints.length)
    expect(travelled(definition, behavior, 'running', joints, 30)).toBeGreaterThan(1)
    expect(travelled(definition, behavior, 'waiting', joints, 5)).toBe(0)
    expect(travelled(definition, behavior, 'fault', joints, 5)).toBe(0)
    travelled(definition, behavior, 'idle', joints, 30)
    expect(travelled(definition, behavior, 'idle', joints, 5)).toBe(0)
  })
})

const common = new Set(packmlSignals.map(({ name }) => name))

describe.each(animated)('the signals of $kind', (definition: KindDefinition) => {
  test('each move something, or stand on the card', async () => {
    const behavior = await loadBehavior(definition.kind)
    const { headline, signals: shown } = definition.card
    const silent = definition.signals.filter(({ name }) => {
      const told = common.has(name) || name === headline || shown.includes(name)
      return !told && posesWith(definition, behavior, name, 0) === posesWith(definition, behavior, name, 90)
    })
    expect(silent.map(({ name }) => name)).toEqual([])
  })
})

/** All joint values of a running cycle in which one signal has a value. */
function posesWith(definition: KindDefinition, behavior: MachineBehavior, signal: string, value: number): string {
  const joints = new Float32Array(definition.joints.length)
  const poses = Array.from({ length: 120 }, (_, tick) => {
    const values = { cycleProgress: tick / 120, cycleTime: 12, [signal]: value }
    behavior.step(signalsOf(assetStateNames.indexOf('running'), values, 0), 0.1, joints)
    return joints.join()
  })
  return poses.join(' ')
}

type Rows = [Float32Array, Float32Array, Float32Array]

/** Sum of the ways of all joints over some seconds in a state, with cycles of twelve seconds; glows may go out at rest. */
function travelled(
  definition: KindDefinition,
  behavior: MachineBehavior,
  state: keyof typeof AssetState,
  joints: Float32Array,
  seconds: number,
): number {
  let way = 0
  for (let tick = 0; tick < seconds * 10; tick++) {
    const before = joints.slice()
    const own = definition.signals.map(({ name }) => [name, 90] as const)
    const values = { ...Object.fromEntries(own), cycleProgress: ((tick / 10) % 12) / 12, cycleTime: 12 }
    behavior.step(signalsOf(assetStateNames.indexOf(state), values, 0.05), 0.1, joints)
    way += definition.joints.reduce((sum, { type, parent }, index) => {
      const shines = type === 'glow' || definition.joints[parent - 1]?.type === 'glow'
      const counts = !shines || state === 'running'
      return counts ? sum + Math.abs(joints[index]! - before[index]!) : sum
    }, 0)
  }
  return way
}

function faultsOf(definition: KindDefinition, before: Float32Array, after: Float32Array, dt: number): string[] {
  return definition.joints.flatMap(({ name, min, max, maxSpeed }, index) => {
    const [from, to] = [before[index]!, after[index]!]
    const step = min === -Infinity ? wrapAngle(to - from) : to - from
    const single = 1e-6 * Math.max(1, Math.abs(to))
    const inside = min === -Infinity ? Math.abs(to) <= Math.PI + single : to >= min - single && to <= max + single
    const slow = Math.abs(step) <= maxSpeed * dt + 2 * single || maxSpeed * dt >= Math.PI
    return Number.isFinite(to) && inside && slow ? [] : [`${name}: ${from} → ${to} in ${dt} s`]
  })
}

/** Any state, any signals, the impossible ones included. */
function stepOf(definition: KindDefinition): fc.Arbitrary<{ signals: MachineSignals; dt: number }> {
  const value = fc.oneof(
    fc.double(),
    fc.double({ min: 0, max: 1 }),
    fc.double({ min: 0, max: 5000 }),
    fc.constant(undefined),
  )
  const names = definition.signals.map(({ name }) => name)
  return fc.record({
    signals: fc
      .tuple(fc.nat(assetStateNames.length - 1), fc.tuple(...names.map(() => value)), fc.oneof(fc.double(), fc.nat(90)))
      .map(([state, values, age]) =>
        signalsOf(state, Object.fromEntries(names.map((name, index) => [name, values[index]])), age),
      ),
    dt: fc.double({ min: 0.001, max: 0.5, noNaN: true }),
  })
}

function signalsOf(state: number, values: Readonly<Record<string, number | undefined>>, age: number): MachineSignals {
  return { state: state as AssetState, number: (signal) => values[signal], age: () => age }
}
