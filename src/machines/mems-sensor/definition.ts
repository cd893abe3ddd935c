import type { KindDefinition } from '../definition.ts'
import { glow, grow, shown, spin } from '../joints.ts'
import { ownSignal } from '../ownSignal.ts'
import { packmlSignals } from '../packmlSignals.ts'
import { axis, barPitch, bars, number, screen, sensors } from './layout.ts'

/** Vibration sensors no larger than a nut on a spindle and its motor; a screen shows how the vibration went. */
export default {
  kind: 'mems-sensor',
  name: { zh: '微机电系统（MEMS）传感器', en: 'MEMS vibration sensor' },
  planRows: ['C11'],
  mobility: 'machine',
  size: [1.7, 0.9, 2.1],
  power: 1.5,
  joints: [
    spin('shaft', 0, [-0.02, 0, axis], 'x'),
    glow('report1', 0, sensors[0], 1, 10),
    glow('report2', 0, sensors[1], 1, 10),
    shown('vibrationShown', 0, number, 99),
    ...Array.from({ length: bars }, (_, i) =>
      grow(`wave${i + 1}`, 0, [screen[0] - 0.18 + (i - (bars - 1) / 2) * barPitch, screen[1], screen[2]], 'z', 3),
    ),
  ],
  signals: [
    ...packmlSignals,
    ownSignal('vibration', '振动烈度', 'Vibration velocity', 'mm/s', 'Spindle/Vibration', [0.3, 3.6]),
    ownSignal('acceleration', '加速度', 'Acceleration', 'm/s²', 'Spindle/Acceleration', [0.2, 6.4]),
    ownSignal('temperature', '壳体温度', 'Housing temperature', '°C', 'Spindle/Temperature', [26, 47]),
    ownSignal('spindleSpeed', '主轴转速', 'Spindle speed', 'rpm', 'Spindle/Speed', [0, 1800]),
    ownSignal('battery', '电池电量', 'Battery', '%', 'Sensor/Battery', [97, 96]),
  ],
  card: { headline: 'vibration', signals: ['acceleration', 'temperature', 'spindleSpeed', 'battery'] },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
