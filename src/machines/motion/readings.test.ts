import { expect, test } from 'vitest'
import { AssetState } from '../../model/assetState.ts'
import { glow, grow } from '../joints.ts'
import { readingsBehavior, shareOf } from './readings.ts'

const joints = [glow('number', 0, [0, 0, 0], 500, 1000), grow('first', 0, [0, 0, 0]), grow('second', 0, [0, 0, 0])]
const behavior = readingsBehavior(
  joints,
  [{ joint: 'number', signal: 'pressure' }],
  [{ joints: ['first', 'second'], signal: 'pressure', shows: shareOf(100, 200), lag: 1 }],
)

test('a readout shows the last number, also of a machine that stands, and nothing for a number that is none', () => {
  expect(after(1, 42)[0]).toBeCloseTo(42)
  expect(after(1, undefined)[0]).toBe(0)
  expect(after(1, Number.NaN)[0]).toBe(0)
})

test('a trend comes to each column after the one before it, and to rest at what is told', () => {
  const [, first, second] = after(1, 150)
  expect(first).toBeCloseTo(0.5)
  expect(second).toBeLessThan(0.4)
  expect(after(20, 150)[2]).toBe(0.5)
})

test('a reading for a joint that the kind has not is refused', () => {
  expect(() => readingsBehavior(joints, [{ joint: 'dial', signal: 'pressure' }])).toThrow('dial')
})

function after(seconds: number, pressure: number | undefined): Float32Array {
  const values = new Float32Array(joints.length)
  const signals = { state: AssetState.fault, number: () => pressure, age: () => 0 }
  for (let tick = 0; tick < seconds * 10; tick++) behavior.step(signals, 0.1, values)
  return values
}
