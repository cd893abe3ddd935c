import fc from 'fast-check'
import { existsSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { KindDefinition, MachineBehavior, MachineSignals } from '../../src/machines/definition.ts'
import { kinds } from '../../src/machines/index.ts'
import { assetStateNames, type AssetState } from '../../src/model/assetState.ts'
import { wrapAngle } from '../../src/model/pose.ts'
import { loadBehavior } from '../../src/simulation/loadBehavior.ts'

const folder = resolve(import.meta.dirname, '../../src/machines')
const facetFiles = { model: 'model.ts', behavior: 'behavior.ts', card: 'card.tsx' } as const
const runs = process.env['YUJING_DEEP'] ? 2000 : 150

test('the list of kinds and the folders with a definition agree', () => {
  const folders = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(resolve(folder, entry.name, 'definition.ts')))
    .map(({ name }) => name)
  expect(kinds.map(({ kind }) => kind).toSorted()).toEqual(folders.toSorted())
})

describe.each(kinds)('$kind', (definition: KindDefinition) => {
  test('lists the facets that lie beside it', () => {
    const present = Object.entries(facetFiles).filter(([, file]) => existsSync(resolve(folder, definition.kind, file)))
    expect([...definition.facets].toSorted()).toEqual(present.map(([facet]) => facet).toSorted())
  })

  test('has joints whose parents come before them, on axes of unit length, with room between their limits', () => {
    definition.joints.forEach(({ parent, axis, min, max, maxSpeed }, index) => {
      expect(parent).toBeLessThanOrEqual(index)
      expect(Math.hypot(...axis)).toBeCloseTo(1, 3)
      expect(max).toBeGreaterThan(min)
      expect(maxSpeed).toBeGreaterThan(0)
    })
  })
})

const animated = kinds.filter(({ facets }) => facets.some((facet) => facet === 'behavior'))

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

type Rows = [Float32Array, Float32Array, Float32Array]

/** Sum of all joints' ways over some seconds in a state, with cycles of twelve seconds. */
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
    const values = { cycleProgress: ((tick / 10) % 12) / 12, cycleTime: 12, spindleSpeed: state === 'running' ? 90 : 0 }
    behavior.step(signalsOf(assetStateNames.indexOf(state), values, 0.05), 0.1, joints)
    way += definition.joints.reduce((sum, _, index) => sum + Math.abs(joints[index]! - before[index]!), 0)
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
