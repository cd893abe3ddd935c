import type { KindDefinition } from '../definition.ts'
import { glow, grow, shown, slide } from '../joints.ts'
import { ownSignal } from '../ownSignal.ts'
import { packmlSignals } from '../packmlSignals.ts'
import { columnAt, columns, liftAt, readoutAt, shownSignals, tierHeight, tiers } from './layout.ts'

/** Burn-in rack: notebooks run for hours on three tiers while they are watched, a lift brings the next and takes the last. */
export default {
  kind: 'ageing-rack',
  name: { zh: '老化测试架', en: 'Burn-in test rack' },
  planRows: [],
  mobility: 'machine',
  size: [5.2, 1.2, 2.8],
  power: 3,
  joints: [
    ...Array.from({ length: columns }, (_, column) => glow(`column${column + 1}`, 0, [columnAt(column), 0, 0], 1, 4)),
    slide('lift', 0, [liftAt, 0, tierHeight(0)], 'z', [0, tierHeight(tiers - 1) - tierHeight(0)], 0.6),
    grow('carried', 9, [0, 0, 0.02], 'xyz', 4),
    slide(
      'leaving',
      0,
      [columnAt(columns - 1), 0, tierHeight(1) + 0.02],
      'x',
      [0, liftAt - columnAt(columns - 1)],
      0.6,
    ),
    grow('atExit', 11, [0, 0, 0], 'xyz', 4),
    ...shownSignals.map((signal, i) => shown(`${signal}Shown`, 0, readoutAt(i), 999)),
  ],
  signals: [
    ...packmlSignals,
    ownSignal('chamberTemperature', '老化温度', 'Chamber temperature', '°C', 'Chamber/Temperature', [38, 41]),
    ownSignal('unitsAtTest', '在测台数', 'Units at test', '', 'Rack/Units', [23, 24]),
    ownSignal('failures', '累计失效', 'Failures', 'pcs', 'Rack/Failures', [2, 3]),
    ownSignal('hoursRun', '老化时长', 'Hours run', 'h', 'Rack/Hours', [0, 4]),
  ],
  card: {
    headline: 'unitsAtTest',
    signals: ['chamberTemperature', 'hoursRun', 'failures', 'processedCount', 'defectiveCount', 'activePower'],
  },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
