import type { KindDefinition } from '../definition.ts'
import { glow, grow, shown, slide } from '../joints.ts'
import { ownSignal } from '../ownSignal.ts'
import { packmlSignals } from '../packmlSignals.ts'
import { beltTop, display, lamps, monitor, refused, way } from './places.ts'

/** X-ray inspection and checkweigher on one belt: packs that fail are pushed into a bin. */
export default {
  kind: 'in-line-monitor',
  name: { zh: '在线监测（X光与重检）', en: 'In-line monitor (X-ray and checkweigher)' },
  planRows: ['F03'],
  mobility: 'machine',
  size: [3.8, 1.7, 2],
  joints: [
    slide('pack', 0, way.from, 'x', [0, way.length], 30),
    slide('aside', 1, [0, 0, 0], '-y', [0, refused.aside], 3),
    slide('down', 2, [0, 0, 0], '-z', [0, refused.down], 3),
    grow('present', 3, [0, 0, 0], 'xyz', 5),
    slide('pusher', 0, [way.from[0] + way.pusher, 0.5, beltTop + 0.1], '-y', [0, 0.56], 3),
    glow('rays', 0, [0, 0, 0], 1, 8),
    shown('weightShown', 0, display, 9999),
    glow('pass', 0, lamps.pass, 1, 8),
    glow('refuse', 0, lamps.refuse, 1, 8),
    slide('image', 0, [monitor.at[0] - 0.3, monitor.at[1], monitor.at[2]], 'x', [0, 0.6], 4),
    grow('imaged', 10, [0, 0, 0], 'xyz', 8),
  ],
  signals: [
    ...packmlSignals,
    ownSignal('weight', '重量', 'Weight', 'g', 'Checkweigher/Weight', [0, 402.6]),
    ownSignal('verdict', '判定（1为合格）', 'Verdict (1 is good)', '', 'Inspection/Result', [1, 1]),
    ownSignal('foreignBody', '异物信号', 'Foreign-body signal', '%', 'XRay/Signal', [2, 6]),
    ownSignal('tubeCurrent', '射线管电流', 'Tube current', 'mA', 'XRay/TubeCurrent', [0, 3.2]),
  ],
  card: {
    headline: 'weight',
    signals: ['verdict', 'foreignBody', 'tubeCurrent', 'defectiveCount', 'processedCount', 'activePower'],
  },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
