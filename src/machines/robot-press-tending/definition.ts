import type { KindDefinition } from '../definition.ts'
import { grow } from '../joints.ts'
import { ownSignal } from '../ownSignal.ts'
import { packmlSignals } from '../packmlSignals.ts'
import { reach31 } from '../robots/armClasses.ts'
import { armJoints } from '../robots/armJoints.ts'
import { vacuumBarTip } from '../robots/tools.ts'
import { die, foot } from './layout.ts'

/** Press-tending robot of the 3.1 m class: takes blanks from a stack and lays them into the die. */
export default {
  kind: 'robot-press-tending',
  name: { zh: '冲压机器人', en: 'Press-tending robot' },
  planRows: ['A02'],
  mobility: 'machine',
  size: [3.4, 4.6, 2.6],
  power: 6,
  joints: [...armJoints(reach31, foot), grow('held', 6, vacuumBarTip.at, 'xyz', 8), grow('laid', 0, die, 'xyz', 8)],
  signals: [...packmlSignals, ownSignal('vacuum', '真空度', 'Vacuum', 'kPa', 'Gripper/Pressure', [0, -68])],
  card: {
    headline: 'vacuum',
    signals: ['curMachSpeed', 'cycleTime', 'processedCount', 'defectiveCount', 'activePower'],
  },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
