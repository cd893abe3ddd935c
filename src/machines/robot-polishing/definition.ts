import type { KindDefinition } from '../definition.ts'
import { glow, grow } from '../joints.ts'
import { ownSignal } from '../ownSignal.ts'
import { packmlSignals } from '../packmlSignals.ts'
import { reach20 } from '../robots/armClasses.ts'
import { armJoints } from '../robots/armJoints.ts'
import { ownWorkParam } from '../robots/ownWork.ts'
import { grinderTip } from '../robots/tools.ts'
import { foot } from './layout.ts'

/** Grinding and polishing robot of the 2.05 m class over a cast dome. */
export default {
  kind: 'robot-polishing',
  name: { zh: '抛光打磨机器人', en: 'Polishing robot' },
  planRows: ['E04', 'H02'],
  mobility: 'machine',
  size: [2.7, 1.5, 2],
  params: [ownWorkParam],
  joints: [...armJoints(reach20, foot), glow('contact', 6, grinderTip.at), grow('sparks', 7, [0, 0, 0], 'xyz', 12)],
  signals: [
    ...packmlSignals,
    ownSignal('contactForce', '接触力', 'Contact force', 'N', 'Process/LinearForce', [0, 45]),
    ownSignal('discSpeed', '磨盘转速', 'Disc speed', 'rpm', 'Process/RotaryVelocity', [0, 9000]),
  ],
  card: {
    headline: 'contactForce',
    signals: ['discSpeed', 'curMachSpeed', 'cycleTime', 'processedCount', 'defectiveCount', 'activePower'],
  },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
