import type { KindDefinition } from '../definition.ts'
import { glow, grow, slide, spin } from '../joints.ts'
import { ownSignal } from '../ownSignal.ts'
import { packmlSignals } from '../packmlSignals.ts'

/** End-of-line lane: a finished car stands on a roller bench between wheel aligners, a headlight tester comes before it. */
export default {
  kind: 'vehicle-test-stand',
  name: { zh: '整车总装检测线', en: 'End-of-line vehicle test stand' },
  planRows: ['A08'],
  mobility: 'machine',
  size: [10, 4.8, 3.6],
  power: 45,
  params: [
    {
      name: 'laneLength',
      label: { zh: '检测线长度', en: 'Length of the lane' },
      unit: 'm',
      min: 9,
      max: 14,
      default: 10,
      side: 'length',
    },
  ],
  joints: [
    slide('car', 0, [0, 0, 0.33], 'x', [-2.7, 2.7], 2),
    grow('present', 1, [0, 0, 0], 'xyz', 2),
    spin('frontWheels', 2, [1.4, 0, 0.12], 'y'),
    spin('rearWheels', 2, [-1.4, 0, 0.12], 'y'),
    slide('leftAligners', 0, [0, 1.75, 0.12], '-y', [0, 0.45], 0.5),
    slide('rightAligners', 0, [0, -1.75, 0.12], 'y', [0, 0.45], 0.5),
    slide('lampTester', 0, [3.5, 0, 0.12], 'y', [-0.7, 1.9], 0.8),
    glow('laser', 5, [0, 0, 0]),
    glow('otherLaser', 6, [0, 0, 0]),
  ],
  signals: [
    ...packmlSignals,
    ownSignal('rollerSpeed', '转鼓车速', 'Roller speed', 'km/h', 'Bench/Speed', [0, 110]),
    ownSignal('brakeForce', '制动力', 'Brake force', 'kN', 'Bench/BrakeForce', [0, 4.2]),
    ownSignal('toeAngle', '前束角', 'Toe angle', '°', 'Aligner/Toe', [0, 0.12]),
    ownSignal('luminousIntensity', '前照灯发光强度', 'Headlight intensity', 'cd', 'Headlight/Intensity', [0, 32000]),
  ],
  card: {
    headline: 'rollerSpeed',
    signals: ['brakeForce', 'toeAngle', 'luminousIntensity', 'cycleTime', 'processedCount', 'defectiveCount'],
  },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
