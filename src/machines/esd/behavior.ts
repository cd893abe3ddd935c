import { AssetState } from '../../model/assetState.ts'
import { stopReason } from '../../model/stopReason.ts'
import type { MachineBehavior, MachineSignals } from '../definition.ts'
import { approach } from '../motion/approach.ts'
import { cycleBehavior, type Key, repeated } from '../motion/cycle.ts'
import { readingsBehavior } from '../motion/readings.ts'
import { together } from '../motion/together.ts'
import definition from './definition.ts'
import { causes, effects } from './places.ts'

const { joints } = definition
const healthy = causes + effects

/** Lamps of causes that demand a trip, of effects that have acted, and of a system that stands ready. */
const matrix: MachineBehavior = {
  step: (signals, dt, values) => {
    const tripped = signals.state === AssetState.fault
    const known = signals.state !== AssetState.offline && signals.state !== AssetState.unknown
    const light = (index: number, lit: boolean) => approach(values, index, joints[index]!, known && lit ? 1 : 0, dt)
    const first = tripped ? (signals.number('stopReason') ?? 0) - stopReason.firstFault : -1
    for (let i = 0; i < causes; i++) light(i, hasBit(signals, 'causes', i) || first === i)
    for (let i = 0; i < effects; i++) light(causes + i, hasBit(signals, 'effects', i) || tripped)
    light(healthy, !tripped && !(Number(signals.number('causes')) > 0))
  },
}

function hasBit(signals: MachineSignals, word: string, bit: number): boolean {
  const told = Math.floor(signals.number(word) ?? 0)
  return Number.isFinite(told) && (told / 2 ** bit) % 2 >= 1
}

/** Heartbeats of the three channels of the logic solver, one after the other. */
function heartbeat(channel: number): Key[] {
  const from = channel * 0.3
  return repeated(6, 0, 1, [
    [from, 0],
    [from + 0.1, 1],
    [from + 0.3, 0],
  ])
}

export default together(
  matrix,
  cycleBehavior(joints, {
    tracks: { channel1: heartbeat(0), channel2: heartbeat(1), channel3: heartbeat(2) },
  }),
  readingsBehavior(joints, [
    { joint: 'tripButton', signal: 'manualTrip', shows: (told) => (told > 0 ? 0.03 : 0) },
    { joint: 'key', signal: 'maintenanceKey', shows: (told) => (told > 0 ? -1.2 : 0) },
    { joint: 'scanShown', signal: 'scanTime' },
    {
      joint: 'valve',
      signal: 'valvePosition',
      shows: (told) => (1 - Math.min(100, Math.max(0, told)) / 100) * (Math.PI / 2),
    },
  ]),
)
