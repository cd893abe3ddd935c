import type { JointDefinition, KindDefinition } from '../definition.ts'
import { glow, grow, shown, slide, spin } from '../joints.ts'
import { ownSignal } from '../ownSignal.ts'
import { packmlSignals } from '../packmlSignals.ts'
import { boards, fans, lane, readoutAt, zones } from './layout.ts'

function boardJoints(_: unknown, board: number): JointDefinition[] {
  return [
    slide(`board${board + 1}`, 0, [-lane.way / 2, lane.y, lane.height], 'x', [0, lane.way], 4),
    grow(`present${board + 1}`, 2 * board + 1, [0, 0, 0], 'xyz', 4),
  ]
}

/** Reflow oven: boards pass slowly through heating, soak, peak and cooling zones under a long hood. */
export default {
  kind: 'reflow-oven',
  name: { zh: '回流焊炉', en: 'Reflow oven' },
  planRows: [],
  mobility: 'machine',
  size: [6.2, 1.6, 2],
  power: 18,
  joints: [
    ...Array.from({ length: boards }, boardJoints).flat(),
    ...zones.map(({ signal, x }) => shown(`${signal}Shown`, 0, [x, ...readoutAt], 999)),
    ...fans.map((x, i) => spin(`fan${i + 1}`, 0, [x, 0.1, 1.72], 'z', 20)),
    glow('heat', 0, [0, 0, 0], 1, 1),
  ],
  signals: [
    ...packmlSignals,
    ownSignal('preheatTemperature', '预热区温度', 'Preheat zone', '°C', 'Zone1/Temperature', [148, 152]),
    ownSignal('soakTemperature', '恒温区温度', 'Soak zone', '°C', 'Zone2/Temperature', [176, 181]),
    ownSignal('peakTemperature', '回流区温度', 'Peak zone', '°C', 'Zone3/Temperature', [244, 249]),
    ownSignal('coolingTemperature', '冷却区温度', 'Cooling zone', '°C', 'Zone4/Temperature', [62, 78]),
    ownSignal('oxygen', '炉内氧含量', 'Oxygen', 'ppm', 'Oven/Oxygen', [900, 420]),
    ownSignal('fanSpeed', '风机转速', 'Fan speed', 'rpm', 'Oven/FanSpeed', [60, 160]),
  ],
  card: {
    headline: 'peakTemperature',
    signals: ['preheatTemperature', 'soakTemperature', 'coolingTemperature', 'oxygen', 'fanSpeed', 'activePower'],
  },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
