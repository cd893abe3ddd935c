import type { KindDefinition } from '../definition.ts'
import { glow, grow, shown, spin } from '../joints.ts'
import { ownSignal } from '../ownSignal.ts'
import { packmlSignals } from '../packmlSignals.ts'
import { axis, barPitch, bench, numbers, orders, screen } from './layout.ts'

/** Spindle on a test bench with its sensors, and the desk whose screen shows the spectrum and how much life is left. */
export default {
  kind: 'health-diagnosis',
  name: { zh: '设备健康检测诊断台', en: 'Equipment health diagnosis station' },
  planRows: ['H11'],
  mobility: 'machine',
  size: [3.6, 1.5, 2.2],
  power: 5.5,
  joints: [
    spin('spindle', 0, [bench.x, 0, axis], 'x'),
    shown('healthShown', 0, numbers[0], 100),
    shown('speedShown', 0, numbers[1], 9999),
    glow('warning', 0, [-0.75, 0.34, 1.92], 1, 6),
    ...orders.map((_, i) =>
      grow(`order${i + 1}`, 0, [screen[0] + (i - (orders.length - 1) / 2) * barPitch, screen[1], screen[2]], 'z', 3),
    ),
  ],
  signals: [
    ...packmlSignals,
    ownSignal('health', '健康度', 'Health', '%', 'Diagnosis/Health', [93, 88]),
    ownSignal('remainingLife', '剩余寿命', 'Remaining life', 'h', 'Diagnosis/RemainingLife', [4200, 4196]),
    ownSignal('vibration', '振动烈度', 'Vibration velocity', 'mm/s', 'Spindle/Vibration', [0, 3.1]),
    ownSignal('bearingDefect', '轴承缺陷幅值', 'Bearing defect level', 'mm/s', 'Bearing/DefectLevel', [0, 1.2]),
    ownSignal('spindleSpeed', '主轴转速', 'Spindle speed', 'rpm', 'Spindle/Speed', [0, 3000]),
  ],
  card: {
    headline: 'health',
    signals: ['remainingLife', 'vibration', 'bearingDefect', 'spindleSpeed', 'activePower'],
  },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
