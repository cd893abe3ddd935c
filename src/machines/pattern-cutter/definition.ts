import type { KindDefinition } from '../definition.ts'
import { glow, grow, slide, spin } from '../joints.ts'
import { ownSignal } from '../ownSignal.ts'
import { packmlSignals } from '../packmlSignals.ts'
import { clothTop, feedWay, middleOf, pieces } from './pattern.ts'

/** Cutter for garments: a knife on a gantry follows the pattern over a table of bristles that then carries the pieces on. */
export default {
  kind: 'pattern-cutter',
  name: { zh: '智能裁剪机', en: 'Smart pattern cutter' },
  planRows: ['F11'],
  mobility: 'machine',
  size: [6.2, 2.7, 1.7],
  params: [
    {
      name: 'takeOff',
      label: { zh: '收料台长度', en: 'Length of the take-off table' },
      unit: 'm',
      min: 0.4,
      max: 3,
      default: 1,
      side: 'length',
    },
  ],
  joints: [
    slide('beam', 0, [-0.6, 0, 1.16], 'x', [-0.85, 0.85], 1.2),
    slide('head', 1, [0, 0, 0], 'y', [-0.85, 0.85], 1.2),
    slide('knife', 2, [0, 0, 0], 'z', [-0.1, 0], 0.8),
    spin('roll', 0, [-2.75, 0, 1.25], 'y', 3),
    slide('feed', 0, [-0.6, 0, clothTop], 'x', [0, feedWay], 4),
    ...pieces.map((piece, i) => grow(`piece${i + 1}`, 5, [...middleOf(piece), 0], 'z', 4)),
    glow('cutting', 3, [0, 0, 0], 1, 8),
  ],
  signals: [
    ...packmlSignals,
    ownSignal('cuttingSpeed', '裁剪速度', 'Cutting speed', 'm/min', 'Cutter/Feedrate', [0, 48]),
    ownSignal('knifeSpeed', '刀频', 'Knife strokes', '1/min', 'Cutter/KnifeRate', [0, 5400]),
    ownSignal('vacuum', '真空度', 'Vacuum', 'kPa', 'Table/Vacuum', [0, 14.5]),
    ownSignal('utilisation', '面料利用率', 'Use of the cloth', '%', 'Marker/Utilisation', [86.2, 86.2]),
  ],
  card: {
    headline: 'utilisation',
    signals: ['cuttingSpeed', 'knifeSpeed', 'vacuum', 'cycleProgress', 'processedCount', 'activePower'],
  },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
