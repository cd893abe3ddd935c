import type { KindDefinition } from '../definition.ts'
import { grow } from '../joints.ts'
import { packmlSignals } from '../packmlSignals.ts'
import { reach20Slim } from '../robots/armClasses.ts'
import { armJoints } from '../robots/armJoints.ts'
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
  joints: [
    ...armJoints(reach20Slim, foot),
    grow('fan', 6, [bellCupTip.at[0] - fanLength, 0, 0], 'xyz', 8),
    grow('panel', 0, panel.at, 'xyz', 3),
    grow('coat', 0, [x - length / 2, y, z], 'x', 3),
  ],
  signals: packmlSignals,
  card: { headline: 'curMachSpeed', signals: ['cycleTime', 'processedCount', 'defectiveCount', 'activePower'] },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
