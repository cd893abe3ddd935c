import { expect, test } from 'vitest'
import type { LinkStatus } from '../../../telemetry/source.ts'
import { sourceTrust } from './sourceTrust.ts'

const online: LinkStatus = {
  mode: 'gateway',
  state: 'online',
  since: 0,
  broker: 'ws://broker',
  ageMs: 0,
  plantOnline: true,
  reconnects: 0,
  gaps: 0,
  bindings: [],
  problems: [],
}
const none = { live: 0, simulated: 0, replay: 0, stale: 0 }

test('before the first value nothing is claimed', () => {
  expect(sourceTrust(online, none)).toEqual([])
})

test('one provenance is one badge, a mixture names each of its parts', () => {
  expect(sourceTrust(online, { ...none, simulated: 9 })).toEqual(['simulated'])
  expect(sourceTrust(online, { ...none, live: 1, simulated: 9, stale: 2 })).toEqual(['live', 'simulated', 'stale'])
  expect(sourceTrust(online, { ...none, simulated: 90, stale: 2 })).toEqual(['simulated'])
})

test('while the link or the plant behind it is gone, everything is stale', () => {
  const counts = { ...none, live: 5 }
  for (const state of ['reconnecting', 'halfOpen', 'stopped'] as const) {
    expect(sourceTrust({ ...online, state }, counts)).toEqual(['stale'])
  }
  expect(sourceTrust({ ...online, plantOnline: false }, counts)).toEqual(['stale'])
})
