import type { KindDefinition } from '../definition.ts'
import { glow, grow, slide, swivel } from '../joints.ts'
import { ownSignal } from '../ownSignal.ts'
import { packmlSignals } from '../packmlSignals.ts'
import { drawerHeight, drawerStroke, nests } from './layout.ts'

/** Joints of a nest; its drawer is moved by joint 5 · nest + 1. */
function nestJoints(x: number, nest: number) {
  const name = (part: string) => `${part}${nest + 1}`
  return [
    slide(name('drawer'), 0, [x, -0.2, drawerHeight], '-y', [0, drawerStroke], 0.8),
    grow(name('board'), 5 * nest + 1, [0, 0, 0.07], 'xyz', 4),
    swivel(name('lid'), 0, [x, 0.06, drawerHeight + 0.17], 'x', [-1.1, 0], 2),
    glow(name('pass'), 0, [x - 0.1, -0.2, 1.62], 1, 8),
    glow(name('fail'), 0, [x + 0.1, -0.2, 1.62], 1, 8),
  ]
}

/** Rack of three test nests: a drawer brings a board in, a lid presses it on to the needles, a lamp tells the verdict. */
export default {
  kind: 'functional-tester',
  name: { zh: '全自动功能测试机', en: 'Automatic functional tester' },
  planRows: ['B08'],
  mobility: 'machine',
  size: [2.8, 1.4, 2.3],
  power: 2.2,
  joints: nests.flatMap(nestJoints),
  signals: [
    ...packmlSignals,
    ownSignal('verdict', '判定（1为合格）', 'Verdict (1 is good)', '', 'Inspection/Result', [1, 1]),
    ownSignal('supplyCurrent', '被测电流', 'Supply current', 'mA', 'Tester/Current', [0, 640]),
    ownSignal('itemsTested', '已测项目', 'Items tested', '', 'Tester/Items', [0, 128]),
  ],
  card: {
    headline: 'defectiveCount',
    signals: ['verdict', 'itemsTested', 'supplyCurrent', 'cycleTime', 'processedCount', 'activePower'],
  },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
