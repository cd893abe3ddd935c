import type { KindDefinition } from '../definition.ts'
import { glow, grow } from '../joints.ts'
import { ownSignal } from '../ownSignal.ts'
import { packmlSignals } from '../packmlSignals.ts'
import { reach07 } from '../robots/armClasses.ts'
import { armJoints } from '../robots/armJoints.ts'
import { foot, work } from './layout.ts'

/** A 0.7 m class robot that takes a camera round a product and compares what it sees with what should be there. */
export default {
  kind: 'robot-inspection',
  name: { zh: '机器人视觉对比系统', en: 'Robotic vision comparison' },
  planRows: ['B09', 'C09'],
  mobility: 'machine',
  size: [1.5, 1.3, 1.8],
  joints: [...armJoints(reach07, foot), glow('flash', 6), grow('work', 0, work, 'xyz', 3), glow('verdict', 0)],
  signals: [...packmlSignals, ownSignal('matchScore', '比对得分', 'Match score', '%', 'Inspection/Match', [0, 99.2])],
  card: {
    headline: 'matchScore',
    signals: ['defectiveCount', 'processedCount', 'curMachSpeed', 'cycleTime', 'activePower'],
  },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
