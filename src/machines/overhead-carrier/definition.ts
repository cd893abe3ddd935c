import type { KindDefinition } from '../definition.ts'
import { grow, slide } from '../joints.ts'
import { ownSignal } from '../ownSignal.ts'
import { packmlSignals } from '../packmlSignals.ts'
import { floor, lift, rail, stages, way } from './layout.ts'

/** A section of electric overhead conveyor: a hanger carries a car's body and lifts it for work from below. */
export default {
  kind: 'overhead-carrier',
  name: { zh: '车身悬挂输送线', en: 'Overhead car body carrier' },
  planRows: [],
  mobility: 'machine',
  size: [6.4, 3.4, 5.2],
  power: 4,
  params: [
    {
      name: 'sectionLength',
      label: { zh: '线段长度', en: 'Length of the section' },
      unit: 'm',
      min: 6.3,
      max: 10,
      default: 6.3,
      side: 'length',
    },
    {
      name: 'stage',
      label: { zh: '车身阶段（0涂装后 1整车）', en: 'Body (0 painted, 1 finished)' },
      unit: '',
      min: 0,
      max: stages.length - 1,
      default: 0,
    },
  ],
  joints: [
    slide('trolley', 0, [0, 0, rail], 'x', [-way / 2, way / 2], 2),
    grow('carrier', 1, [0, 0, 0], 'xyz', 2),
    slide('hanger', 2, [0, 0, floor - rail], 'z', [0, lift], 0.6),
    grow('straps', 2, [0, 0, -0.3], 'z', 0.6),
  ],
  signals: [
    ...packmlSignals,
    ownSignal('liftHeight', '举升高度', 'Lift height', 'm', 'Carrier/LiftHeight', [0.9, 1.7]),
    ownSignal('carrierSpeed', '小车速度', 'Carrier speed', 'm/min', 'Carrier/Speed', [0, 24]),
    ownSignal('motorCurrent', '电机电流', 'Motor current', 'A', 'Drive/Current', [2.1, 7.8]),
  ],
  card: {
    headline: 'liftHeight',
    signals: ['carrierSpeed', 'motorCurrent', 'processedCount', 'cycleTime', 'stopReason', 'activePower'],
  },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
