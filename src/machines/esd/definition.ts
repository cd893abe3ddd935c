import type { JointDefinition, KindDefinition } from '../definition.ts'
import { glow, shown, slide, swivel } from '../joints.ts'
import { ownSignal } from '../ownSignal.ts'
import { packmlSignals } from '../packmlSignals.ts'
import { causeAt, causes, display, effectAt, effects, intoDesk, onDesk, outOfDesk, valve } from './places.ts'

const lamp = (name: string, at: readonly [number, number, number]): JointDefinition => glow(name, 0, at, 1, 6)

/** Emergency shutdown: matrix of causes and effects, trip button, key switch, and the valve that it closes. */
export default {
  kind: 'esd',
  name: { zh: '紧急停车系统（ESD）', en: 'Emergency shutdown system (ESD)' },
  planRows: ['D05'],
  mobility: 'machine',
  size: [3.3, 1.4, 2.4],
  joints: [
    ...Array.from({ length: causes }, (_, i) => lamp(`cause${i + 1}`, causeAt(i))),
    ...Array.from({ length: effects }, (_, i) => lamp(`effect${i + 1}`, effectAt(i))),
    lamp('healthy', onDesk(-0.32, 0.1)),
    ...[0, 1, 2].map((i) => lamp(`channel${i + 1}`, onDesk(-0.18 + i * 0.09, 0.1))),
    slide('tripButton', 0, onDesk(0.3, -0.02), intoDesk, [0, 0.03], 0.2),
    swivel('key', 0, onDesk(-0.3, -0.08), outOfDesk, [-1.6, 0], 3),
    shown('scanShown', 0, display, 999),
    swivel('valve', 0, [valve[0], valve[1], valve[2] + 0.62], 'z', [0, Math.PI / 2], 1),
  ],
  signals: [
    ...packmlSignals,
    ownSignal('causes', '触发原因（位）', 'Causes (bits)', '', 'Sis/Causes', [0, 0]),
    ownSignal('effects', '联锁动作（位）', 'Effects (bits)', '', 'Sis/Effects', [0, 0]),
    ownSignal('manualTrip', '手动停车', 'Manual trip', '', 'Sis/ManualTrip', [0, 0]),
    ownSignal('maintenanceKey', '维护钥匙', 'Maintenance key', '', 'Sis/MaintenanceKey', [0, 0]),
    ownSignal(
      'valvePosition',
      '切断阀阀位（部分行程测试）',
      'Valve position (partial stroke)',
      '%',
      'Sis/ValvePosition',
      [100, 80],
    ),
    ownSignal('scanTime', '扫描周期', 'Scan time', 'ms', 'Sis/ScanTime', [38.2, 41.6]),
    ownSignal('proofTestDue', '距验证测试', 'Proof test due in', 'd', 'Sis/ProofTestDue', [212, 212]),
  ],
  card: {
    headline: 'causes',
    signals: ['effects', 'manualTrip', 'maintenanceKey', 'valvePosition', 'scanTime', 'proofTestDue'],
  },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
