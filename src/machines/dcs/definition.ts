import type { KindDefinition } from '../definition.ts'
import { glow, grow, shown, spin } from '../joints.ts'
import { ownSignal } from '../ownSignal.ts'
import { packmlSignals } from '../packmlSignals.ts'
import { alarms, bar, cabinets, loops, numbers, on, reactor, trend, valves } from './places.ts'

const [left, foot] = reactor.corner
const inReactor = left + reactor.width / 2

/** Operator console of a distributed control system, with the cabinets of its controllers behind. */
export default {
  kind: 'dcs',
  name: { zh: '离散控制系统（DCS）', en: 'DCS operator console' },
  planRows: ['D04'],
  mobility: 'machine',
  size: [4.9, 4, 2.2],
  joints: [
    grow('level', 0, on('mimic', inReactor, foot + 0.01), 'z', 0.4),
    grow('jacket', 0, on('mimic', left - 0.05, foot), 'z', 0.4),
    spin('agitator', 0, on('mimic', inReactor, foot + 0.08, 0.009), 'y', 8),
    ...valves.map(([x, z], i) => grow(`valve${i + 1}`, 0, on('mimic', x, z), 'xz', 4)),
    ...loops.map((x, i) => grow(`value${i + 1}`, 0, on('loops', x, -0.12), 'z', 0.5)),
    ...[0, 3].map((loop, i) => grow(`output${i + 1}`, 0, on('loops', loops[loop]! - bar.output / 2, -0.2), 'x', 0.5)),
    ...Array.from({ length: trend.columns }, (_, i) =>
      grow(
        `trend${i + 1}`,
        0,
        on('trend', trend.from[0] + (trend.columns - 0.5 - i) * trend.pitch, trend.from[1]),
        'z',
        0.6,
      ),
    ),
    ...numbers.map(([x, z], i) => shown(['temperatureShown', 'pressureShown'][i]!, 0, on('unit', x, z, 0.008), 999)),
    ...alarms.map(([x, z], i) => grow(`alarm${i + 1}`, 0, on('unit', x, z), 'xz', 5)),
    glow('traffic', 0, [0, cabinets.y, 0], 1, 10),
  ],
  signals: [
    ...packmlSignals,
    ownSignal('reactorTemperature', '反应温度', 'Reactor temperature', '°C', 'Reactor/Temperature', [38.5, 132.4]),
    ownSignal('reactorPressure', '反应压力', 'Reactor pressure', 'kPa', 'Reactor/Pressure', [110.2, 462.8]),
    ownSignal('reactorLevel', '反应釜液位', 'Reactor level', '%', 'Reactor/Level', [22, 76]),
    ownSignal('feedFlow', '进料流量', 'Feed flow', 'm³/h', 'Feed/Flow', [0, 18.4]),
    ownSignal('feedOutput', '进料阀输出', 'Feed valve output', '%', 'Feed/Output', [0, 62]),
    ownSignal('coolingOutput', '冷却阀输出', 'Cooling valve output', '%', 'Cooling/Output', [12, 58]),
    ownSignal('loopsInAuto', '自控回路数', 'Loops in automatic', '', 'Control/LoopsInAuto', [124, 126]),
    ownSignal('activeAlarms', '未消除报警', 'Active alarms', '', 'Control/ActiveAlarms', [0, 1]),
  ],
  card: {
    headline: 'reactorTemperature',
    signals: [
      'reactorPressure',
      'reactorLevel',
      'feedFlow',
      'feedOutput',
      'coolingOutput',
      'loopsInAuto',
      'activeAlarms',
    ],
  },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
