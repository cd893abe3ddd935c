import type { KindDefinition } from '../definition.ts'
import { glow, shown, spin } from '../joints.ts'
import { ownSignal } from '../ownSignal.ts'
import { packmlSignals } from '../packmlSignals.ts'
import { transmitterFace } from '../instrumentFaces.ts'
import { gasDetector, gateway, sensors } from './places.ts'

/** Wireless sensors of vibration and temperature on a pump, a gas detector, and the gateway to which they report. */
export default {
  kind: 'smart-sensor',
  name: { zh: '智能传感器（过程）', en: 'Smart process sensors' },
  planRows: ['D02'],
  mobility: 'machine',
  size: [3.2, 1.3, 2.6],
  joints: [
    spin('coupling', 0, [-0.52, 0, 0.52], 'x'),
    shown('gasShown', 0, [gasDetector[0], gasDetector[1] + transmitterFace[1], gasDetector[2]], 100),
    glow('pumpReport', 0, sensors[0], 1, 12),
    glow('motorReport', 0, sensors[1], 1, 12),
    glow('radio', 0, gateway, 1, 12),
    glow('alarm', 0, gasDetector, 1, 8),
  ],
  signals: [
    ...packmlSignals,
    ownSignal('vibration', '振动烈度', 'Vibration velocity', 'mm/s', 'Pump/Vibration', [0.4, 2.8]),
    ownSignal('bearingTemperature', '轴承温度', 'Bearing temperature', '°C', 'Pump/BearingTemperature', [31, 58]),
    ownSignal('gasConcentration', '可燃气体浓度', 'Gas concentration', '%LEL', 'Gas/Concentration', [1.2, 6.8]),
    ownSignal('shaftSpeed', '泵转速', 'Pump speed', 'rpm', 'Pump/RotaryVelocity', [0, 1480]),
    ownSignal('battery', '电池电量', 'Battery', '%', 'Sensor/Battery', [94, 93]),
  ],
  card: { headline: 'vibration', signals: ['bearingTemperature', 'gasConcentration', 'shaftSpeed', 'battery'] },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
