import type { KindDefinition } from '../definition.ts'
import { glow, grow, slide, spin } from '../joints.ts'
import { ownSignal } from '../ownSignal.ts'
import { packmlSignals } from '../packmlSignals.ts'
import { chips, picked, pitch, put, turret } from './layout.ts'

const way = (chips - 1) * pitch
const row = Array.from({ length: chips }, (_, i) => i)

/** Test handler for packaged chips: a turret takes them from a tray through camera and test sockets into another. */
export default {
  kind: 'package-tester',
  name: { zh: '智能封装测试单元', en: 'IC test handler' },
  planRows: ['B07'],
  mobility: 'machine',
  size: [2.3, 1.4, 2],
  power: 2.5,
  joints: [
    spin('turret', 0, turret.at, 'z', 4),
    slide('plungers', 1, [0, 0, 0], 'z', [-0.05, 0], 0.6),
    slide('press', 0, [turret.at[0], turret.at[1] + turret.radius, 1.3], 'z', [-0.1, 0], 0.8),
    glow('flash', 0, [turret.at[0] + turret.radius, turret.at[1], 0.93], 1, 12),
    glow('pass', 0, [-0.1, -0.66, 1.7], 1, 8),
    glow('fail', 0, [0.1, -0.66, 1.7], 1, 8),
    slide('fullTray', 0, picked, 'x', [0, way], 1.5),
    slide('filledTray', 0, put, 'x', [0, way], 1.5),
    ...row.map((i) => grow(`waiting${i + 1}`, 7, [-i * pitch, 0, 0.012], 'xyz', 8)),
    ...row.map((i) => grow(`tested${i + 1}`, 8, [-i * pitch, 0, 0.012], 'xyz', 8)),
  ],
  signals: [
    ...packmlSignals,
    ownSignal('verdict', '判定（1为合格）', 'Verdict (1 is good)', '', 'Inspection/Result', [1, 1]),
    ownSignal('contactForce', '测压力', 'Contact force', 'N', 'Socket/Force', [0, 38]),
    ownSignal('socketTemperature', '测座温度', 'Socket temperature', '°C', 'Socket/Temperature', [25, 85]),
  ],
  card: {
    headline: 'curMachSpeed',
    signals: ['verdict', 'contactForce', 'socketTemperature', 'processedCount', 'defectiveCount', 'cycleTime'],
  },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
