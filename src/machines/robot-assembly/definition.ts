import type { KindDefinition } from '../definition.ts'
import { grow, slide } from '../joints.ts'
import { ownSignal } from '../ownSignal.ts'
import { packmlSignals } from '../packmlSignals.ts'
import { reach07 } from '../robots/armClasses.ts'
import { armJoints } from '../robots/armJoints.ts'
import { gripperTip } from '../robots/tools.ts'
import { foot, gripper, shafts } from './layout.ts'

const jawAt = 0.2 * gripper

/** Assembly robot of the 0.7 m class: puts gears onto the shafts of a gearbox. */
export default {
  kind: 'robot-assembly',
  name: { zh: '自动装配机器人', en: 'Assembly robot' },
  planRows: ['C08'],
  mobility: 'machine',
  size: [1.6, 1.2, 1.7],
  joints: [
    ...armJoints(reach07, foot),
    slide('leftJaw', 6, [jawAt, 0.014, 0], 'y', [0, 0.03], 0.15),
    slide('rightJaw', 6, [jawAt, -0.014, 0], '-y', [0, 0.03], 0.15),
    grow('held', 6, gripperTip(gripper).at, 'xyz', 8),
    ...shafts.map((shaft, i) => grow(`fitted${i + 1}`, 0, shaft, 'xyz', 8)),
  ],
  signals: [
    ...packmlSignals,
    ownSignal('insertionForce', '压入力', 'Insertion force', 'N', 'Process/LinearForce', [0, 38]),
  ],
  card: {
    headline: 'insertionForce',
    signals: ['curMachSpeed', 'cycleTime', 'processedCount', 'defectiveCount', 'activePower'],
  },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
