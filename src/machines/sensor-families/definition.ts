import type { KindDefinition } from '../definition.ts'
import { glow, grow, shown, slide, spin, swivel } from '../joints.ts'
import { ownSignal } from '../ownSignal.ts'
import { packmlSignals } from '../packmlSignals.ts'
import { families, inPlace } from './layout.ts'

/** Eight sensors at many times their size, each at work and with its value: the families that the plan names. */
export default {
  kind: 'sensor-families',
  name: { zh: '智能传感器展示台（八类）', en: 'Eight sensor families' },
  planRows: ['H13'],
  mobility: 'machine',
  size: [3.6, 0.9, 2.3],
  power: 0.15,
  joints: [
    ...families.map(({ signal, most }, i) => shown(`${signal}Shown`, 0, inPlace(i, 0, -0.335, -0.05), most)),
    glow('lightBeam', 0, inPlace(0, 0, 0, 0.26), 1, 4),
    swivel('chip', 0, inPlace(1, 0, 0, 0.28), 'x', [-1.2, 1.2], 3),
    grow('sound', 0, inPlace(2, 0, -0.1, 0.3), 'xz', 3),
    swivel('needle', 0, inPlace(3, 0.16, -0.14, 0.36), 'y', [-2.2, 2.2], 3),
    spin('lidarHead', 0, inPlace(4, 0, 0, 0.2), 'z', 20),
    grow('gasColumn', 0, inPlace(5, 0.24, -0.1, 0.08), 'z', 2),
    slide('lens', 0, inPlace(6, 0, -0.1, 0.28), '-y', [0, 0.12], 0.4),
    grow('drop', 0, inPlace(7, -0.19, -0.12, 0.2), 'xyz', 2),
  ],
  signals: [
    ...packmlSignals,
    ownSignal('illuminance', '光学：照度', 'Optical: illuminance', 'lx', 'Sensor/Illuminance', [120, 860]),
    ownSignal('tilt', '惯性：倾角', 'Inertial: tilt', '°', 'Sensor/Tilt', [0, 42]),
    ownSignal('soundLevel', '硅麦克风：声级', 'Silicon microphone: sound level', 'dB', 'Sensor/SoundLevel', [48, 83]),
    ownSignal('pressure', '汽车压力：进气压力', 'Automotive: intake pressure', 'kPa', 'Sensor/Pressure', [98, 231]),
    ownSignal('range', '激光雷达：距离', 'Lidar: range', 'm', 'Sensor/Range', [12, 86]),
    ownSignal('gasConcentration', '气体：CO₂浓度', 'Gas: CO₂', 'ppm', 'Sensor/CO2', [430, 1180]),
    ownSignal('sharpness', '图像：清晰度', 'Image: sharpness', '%', 'Sensor/Sharpness', [38, 96]),
    ownSignal('glucose', '生物：葡萄糖', 'Biological: glucose', 'mmol/L', 'Sensor/Glucose', [0, 5.6]),
  ],
  card: {
    headline: 'illuminance',
    signals: ['tilt', 'soundLevel', 'pressure', 'range', 'gasConcentration', 'sharpness', 'glucose'],
  },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
