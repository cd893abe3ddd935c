import { expect, test } from 'vitest'
import { AssetState } from '../../model/assetState.ts'
import type { MachineSignals } from '../definition.ts'
import { glow, slide } from '../joints.ts'
import { flowBehavior } from './flow.ts'
import { together } from './together.ts'
import { verdictLamps } from './verdict.ts'

const joints = [
  slide('piece1', 0, [0, 0, 0], 'x', [0, 10], 100),
  slide('piece2', 0, [0, 0, 0], 'x', [0, 10], 100),
  glow('good', 0, [0, 0, 0], 1, 100),
  glow('bad', 0, [0, 0, 0], 1, 100),
]
const line = together(
  flowBehavior(joints, {
    pieces: 2,
    tracks: {
      piece: [
        [0, 0],
        [0.5, 5],
        [1, 10],
      ],
    },
  }),
  verdictLamps(joints, { pass: 'good', fail: 'bad', from: 0.8, until: 0.95 }),
)

function at(
  cycleProgress: number,
  told: Readonly<Record<string, number>>,
  state: AssetState = AssetState.running,
): number[] {
  const values = new Float32Array(joints.length)
  const signals: MachineSignals = { state, number: (name) => ({ cycleProgress, ...told })[name], age: () => 0 }
  line.step(signals, 1, values)
  return [...values]
}

test('a piece of work goes on from cycle to cycle, and the one behind it follows a cycle later', () => {
  expect(at(0, { processedCount: 0 }).slice(0, 2)).toEqual([0, 5])
  expect(at(0, { processedCount: 1 }).slice(0, 2)).toEqual([5, 0])
  const [first, second] = at(0.5, { processedCount: 1 })
  expect(first).toBeCloseTo(7.5)
  expect(second).toBeCloseTo(2.5)
})

test('work stays where it is while the machine does not run', () => {
  expect(at(0.5, { processedCount: 1 }, AssetState.idle)).toEqual([0, 0, 0, 0])
})

test('a verdict lights its lamp when the work has been judged, and none where it is not told', () => {
  const lamps = (phase: number, told: Readonly<Record<string, number>>) => at(phase, told).slice(2)
  expect(lamps(0.9, { verdict: 1 })).toEqual([1, 0])
  expect(lamps(0.9, { verdict: 0 })).toEqual([0, 1])
  expect(lamps(0.9, {})).toEqual([0, 0])
  expect(lamps(0.5, { verdict: 1 })).toEqual([0, 0])
})

test('a line without the joints of all its pieces is an error', () => {
  expect(() => flowBehavior(joints, { pieces: 3, tracks: { piece: [] } })).toThrow('piece3')
})
