import { describe, expect, test } from 'vitest'
import type { PackmlState } from '../../model/packml.ts'
import { stopReason } from '../../model/stopReason.ts'
import { createRandom } from '../random.ts'
import { buffer, store, type Buffer } from './buffer.ts'
import { Machine } from './machine.ts'
import { machineType } from './machineTypes.ts'

const rates = {
  cycleSeconds: [8, 16] as [number, number],
  publishSeconds: 1,
  birthSeconds: 60,
  meanTimeBetweenFailuresSeconds: 300,
  meanTimeToRepairSeconds: 40,
}

/** The transitions of PackML that a machine can make by itself or through its operator. */
const allowed: Partial<Record<PackmlState, readonly PackmlState[]>> = {
  Starting: ['Execute'],
  Execute: ['Suspending', 'Holding', 'Completing', 'Aborting'],
  Suspending: ['Suspended'],
  Suspended: ['Unsuspending', 'Completing', 'Holding'],
  Unsuspending: ['Execute'],
  Holding: ['Held'],
  Held: ['Unholding'],
  Unholding: ['Execute'],
  Completing: ['Complete'],
  Complete: ['Resetting'],
  Resetting: ['Idle'],
  Idle: ['Starting'],
  Aborting: ['Aborted'],
  Aborted: ['Clearing'],
  Clearing: ['Stopped'],
  Stopped: ['Resetting'],
}

describe('a machine', () => {
  test('takes only transitions of the PackML state model, and all of them in the long run', () => {
    const machine = between(store(), store(), 10)
    const seen = new Set<string>()
    for (let step = 0; step < 400_000; step++) {
      const before = machine.state
      machine.step(0.1)
      if (machine.state === before) continue
      expect(allowed[before]).toContain(machine.state)
      seen.add(machine.state)
    }
    expect(seen.size).toBeGreaterThanOrEqual(Object.keys(allowed).length - 3)
  })

  test('makes about a part each cycle while it executes, and counts waste as processed', () => {
    const machine = between(store(), store(), 10)
    const first = machine.processed
    let executing = 0
    for (let step = 0; step < 200_000; step++) {
      machine.step(0.1)
      if (machine.state === 'Execute') executing += 0.1
    }
    expect((machine.processed - first) / (executing / 10)).toBeCloseTo(1, 1)
    expect(machine.defective).toBeLessThan(machine.processed)
  })

  test('has the availability that its failures and repairs leave it', () => {
    const machine = between(store(), store(), 10)
    let [executing, broken] = [0, 0]
    for (let step = 0; step < 2_000_000; step++) {
      machine.step(0.1)
      if (machine.state === 'Execute') executing++
      if (machine.state === 'Aborted') broken++
    }
    expect(broken / executing).toBeGreaterThan((40 / 300) * 0.75)
    expect(broken / executing).toBeLessThan((40 / 300) * 1.4)
  })

  test('suspends itself when starved, and goes on when parts come', () => {
    const upstream = buffer(4, 0)
    const machine = between(upstream, store(), 10)
    stepUntil(machine, 'Suspended')
    expect(machine.stopReason).toBe(stopReason.starved)
    for (let step = 0; step < 600; step++) machine.step(0.1)
    expect(machine.state).toBe('Suspended')
    upstream.parts = 2
    stepUntil(machine, 'Execute')
    machine.step(0.1)
    expect(upstream.parts).toBe(1)
  })

  test('suspends itself when blocked, keeps its part, and hands it on when there is room', () => {
    const downstream = buffer(1, 1)
    const machine = between(store(), downstream, 10)
    const made = machine.processed
    stepUntil(machine, 'Suspended')
    expect([machine.stopReason, machine.progress, machine.processed]).toEqual([stopReason.blocked, 1, made])
    downstream.parts = 0
    stepUntil(machine, 'Execute')
    expect(machine.processed).toBe(made + 1)
  })
})

test('a machine that is held starves the one after it', () => {
  const link = buffer(2, 0)
  const first = between(store(), link, 10)
  const second = between(link, store(), 5)
  stepUntil(second, 'Suspended')
  expect(second.stopReason).toBe(stopReason.starved)
  expect(first.state).toBe('Execute')
})

function between(upstream: Buffer, downstream: Buffer, cycleTime: number): Machine {
  return new Machine(machineType('cnc-lathe'), cycleTime, upstream, downstream, rates, createRandom(3, 'machine'))
}

function stepUntil(machine: Machine, state: PackmlState): void {
  for (let step = 0; step < 3000 && machine.state !== state; step++) machine.step(0.1)
  expect(machine.state).toBe(state)
}
