import type { KindDefinition } from '../definition.ts'
import { grow, slide, spin } from '../joints.ts'
import { feedSignal, spindleLoadSignal, spindleSpeedSignal } from '../machiningSignals.ts'
import { packmlSignals } from '../packmlSignals.ts'

/** Lead angle of the hob, radians. */
const hobLean = 0.07

/** Vertical gear hobber of the 400 mm class: the work turns in mesh with the hob, which feeds down along it. */
export default {
  kind: 'gear-hobber',
  name: { zh: '智能滚齿机', en: 'Gear hobbing machine' },
  planRows: ['C04', 'H05'],
  mobility: 'machine',
  size: [3.2, 2.1, 2.9],
  joints: [
    spin('table', 0, [-0.45, -0.1, 1], 'z'),
    grow('work', 1, [0, 0, 0.2]),
    grow('blank', 2, [0, 0, 0], 'z'),
    slide('tailstock', 0, [-0.45, -0.1, 1.95], 'z', [-0.4, 0], 0.4),
    slide('infeed', 0, [0.45, -0.1, 0.95], '-x', [0, 0.3], 0.3),
    slide('axial', 5, [-0.3, 0, 0.55], 'z', [-0.4, 0.1], 0.3),
    spin('hob', 6, [-0.22, 0, 0], [0, Math.cos(hobLean), Math.sin(hobLean)]),
    slide('door', 0, [-0.27, -1.03, 1.6], 'x', [0, 0.8], 0.7),
  ],
  signals: [...packmlSignals, spindleSpeedSignal(140), spindleLoadSignal, feedSignal(45)],
  card: {
    headline: 'spindleSpeed',
    signals: ['pathFeedrate', 'spindleLoad', 'cycleTime', 'processedCount', 'defectiveCount', 'activePower'],
  },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
