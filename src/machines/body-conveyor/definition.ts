import type { KindDefinition } from '../definition.ts'
import { grow, slide, spin } from '../joints.ts'
import { ownSignal } from '../ownSignal.ts'
import { packmlSignals } from '../packmlSignals.ts'
import { deck, rollerRadius, rollers, stages, way } from './layout.ts'

/** A section of skid conveyor: driven rollers take a car's body on its skid to a station and on. */
export default {
  kind: 'body-conveyor',
  name: { zh: '车身滑橇输送线', en: 'Car body skid conveyor' },
  planRows: [],
  mobility: 'machine',
  size: [6.4, 2.4, 2.3],
  power: 3,
  params: [
    {
      name: 'stage',
      label: { zh: '车身阶段（0白车身 1底漆 2面漆 3整车）', en: 'Body (0 white, 1 primed, 2 painted, 3 finished)' },
      unit: '',
      min: 0,
      max: stages.length - 1,
      default: 0,
    },
  ],
  joints: [
    slide('skid', 0, [0, 0, deck], 'x', [-way / 2, way / 2], 2),
    grow('present', 1, [0, 0, 0], 'xyz', 2),
    ...rollers.map((x, i) => spin(`roller${i + 1}`, 0, [x, 0, deck - rollerRadius], 'y')),
  ],
  signals: [
    ...packmlSignals,
    ownSignal('lineSpeed', '输送速度', 'Line speed', 'm/min', 'Line/Speed', [0, 30]),
    ownSignal('motorCurrent', '电机电流', 'Motor current', 'A', 'Drive/Current', [1.2, 4.6]),
  ],
  card: {
    headline: 'lineSpeed',
    signals: ['motorCurrent', 'processedCount', 'cycleTime', 'stopReason', 'activePower'],
  },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
