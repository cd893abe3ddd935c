import type { KindDefinition } from '../definition.ts'
import { grow, slide } from '../joints.ts'
import { ownSignal } from '../ownSignal.ts'
import { packmlSignals } from '../packmlSignals.ts'
import { reach07 } from '../robots/armClasses.ts'
import { armJoints } from '../robots/armJoints.ts'
import { board, foot, gripper, gripTip, run, seats } from './layout.ts'

const jawAt = 0.2 * gripper

/** Cell of a 0.7 m class robot that inserts odd-shaped parts into boards that pass through. */
export default {
  kind: 'robot-insertion',
  name: { zh: '机器人化插装与贴敷', en: 'Robotic insertion cell' },
  planRows: ['B06'],
  mobility: 'machine',
  size: [1.4, 1.5, 2.2],
  joints: [
    ...armJoints(reach07, foot),
    slide('leftJaw', 6, [jawAt, 0.012, 0], 'y', [0, 0.03], 0.15),
    slide('rightJaw', 6, [jawAt, -0.012, 0], '-y', [0, 0.03], 0.15),
    grow('held', 6, gripTip.at, 'xyz', 8),
    slide('boardWay', 0, [board.x, -run, board.z], 'y', [0, 2 * run], 0.6),
    grow('board', 10, [0, 0, 0], 'xyz', 3),
    ...seats.map((seat, i) => grow(`fitted${i + 1}`, 11, seat, 'xyz', 8)),
  ],
  signals: [
    ...packmlSignals,
    ownSignal('insertionForce', '插装力', 'Insertion force', 'N', 'Process/LinearForce', [0, 26]),
  ],
  card: {
    headline: 'insertionForce',
    signals: ['curMachSpeed', 'cycleTime', 'processedCount', 'defectiveCount', 'activePower'],
  },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
