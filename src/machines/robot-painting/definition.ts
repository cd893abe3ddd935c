import type { KindDefinition } from '../definition.ts'
import { glow, grow } from '../joints.ts'
import { ownSignal } from '../ownSignal.ts'
import { packmlSignals } from '../packmlSignals.ts'
import { reach20Slim } from '../robots/armClasses.ts'
import { armJoints } from '../robots/armJoints.ts'
import { ownWorkParam } from '../robots/ownWork.ts'
import { bellCupTip, fanLength } from '../robots/tools.ts'
import { foot, panel } from './layout.ts'

const [x, y, z] = panel.at
const length = panel.length

/** Painting robot with a rotary atomiser, 2 m class, over a bonnet. */
export default {
  kind: 'robot-painting',
  name: { zh: '喷涂机器人', en: 'Painting robot' },
  planRows: ['A05'],
  mobility: 'machine',
  size: [2.9, 1.6, 2.1],
  params: [ownWorkParam],
  joints: [
    ...armJoints(reach20Slim, foot),
    glow('spray', 6, [bellCupTip.at[0] - fanLength, 0, 0]),
    grow('fan', 7, [0, 0, 0], 'xyz', 8),
    grow('panel', 0, panel.at, 'xyz', 3),
    grow('coat', 0, [x - length / 2, y, z], 'x', 3),
  ],
  signals: [
    ...packmlSignals,
    ownSignal('paintFlow', '喷漆流量', 'Paint flow', 'mL/min', 'Process/Flow', [0, 320]),
    ownSignal('bellSpeed', '旋杯转速', 'Bell speed', 'krpm', 'Process/RotaryVelocity', [0, 42]),
  ],
  card: {
    headline: 'paintFlow',
    signals: ['bellSpeed', 'curMachSpeed', 'cycleTime', 'processedCount', 'defectiveCount', 'activePower'],
  },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
