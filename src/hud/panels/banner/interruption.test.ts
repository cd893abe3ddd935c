import { expect, test } from 'vitest'
import type { LinkStatus } from '../../../telemetry/source.ts'
import { interruptionOf } from './interruption.ts'

const status: LinkStatus = {
  mode: 'gateway',
  state: 'online',
  since: 1000,
  broker: 'ws://broker',
  ageMs: 0,
  plantOnline: true,
  reconnects: 0,
  gaps: 0,
  bindings: [],
  problems: [],
}

test('a link that holds is no interruption', () => {
  expect(interruptionOf(status, 99_000)).toBeUndefined()
})

test('a lost link is told at once, with the time at which it went', () => {
  for (const state of ['reconnecting', 'halfOpen', 'stopped'] as const) {
    expect(interruptionOf({ ...status, state }, 1000)).toEqual({ reason: state, since: 1000 })
  }
})

test('a first connection gets some seconds before anybody is told', () => {
  expect(interruptionOf({ ...status, state: 'connecting' }, 2000)).toBeUndefined()
  expect(interruptionOf({ ...status, state: 'connecting' }, 9500)).toMatchObject({ reason: 'connecting' })
})

test('a gateway that has lost the plant is an interruption although the viewer is online', () => {
  expect(interruptionOf({ ...status, plantOnline: false }, 2000)).toMatchObject({ reason: 'plantOffline' })
})
