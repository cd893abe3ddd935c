import type { KindDefinition } from '../definition.ts'
import { glow, grow, slide } from '../joints.ts'
import { ownSignal } from '../ownSignal.ts'
import { packmlSignals } from '../packmlSignals.ts'

/** Hydraulic press of the 12 MN class that forms hot blanks between a fixed and a moving bolster on four columns. */
export default {
  kind: 'forming-press',
  name: { zh: '数控压力成型机', en: 'CNC hydraulic forming press' },
  planRows: ['E06'],
  mobility: 'machine',
  size: [3.8, 3, 5.4],
  joints: [
    slide('ram', 0, [0, 0, 3.05], 'z', [-0.93, 0], 0.7),
    grow('billet', 0, [0, 0, 1.5]),
    glow('heat', 2, [0, 0, 0], 1, 0.6),
    grow('formed', 0, [0, 0, 1.5]),
  ],
  signals: [
    ...packmlSignals,
    ownSignal('pressForce', '压制力', 'Press force', 'kN', 'Press/Force', [0, 11400]),
    ownSignal('oilPressure', '系统油压', 'Oil pressure', 'bar', 'Hydraulics/Pressure', [18, 286]),
    ownSignal('oilTemperature', '油温', 'Oil temperature', '°C', 'Hydraulics/Temperature', [41, 53]),
    ownSignal('dieTemperature', '模温', 'Die temperature', '°C', 'Die/Temperature', [182, 214]),
  ],
  card: {
    headline: 'pressForce',
    signals: ['oilPressure', 'oilTemperature', 'dieTemperature', 'cycleTime', 'processedCount', 'activePower'],
  },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
