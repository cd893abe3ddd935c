import type { KindDefinition } from '../definition.ts'
import { glow, grow } from '../joints.ts'
import { ownSignal } from '../ownSignal.ts'
import { packmlSignals } from '../packmlSignals.ts'
import { reach17 } from '../robots/armClasses.ts'
import { armJoints } from '../robots/armJoints.ts'
import { torchTip } from '../robots/tools.ts'
import { cuts, foot, plate } from './layout.ts'

/** Plasma-cutting robot of the 1.65 m class: cuts two openings into a plate. */
export default {
  kind: 'robot-cutting',
  name: { zh: '切割机器人', en: 'Cutting robot' },
  planRows: ['E05'],
  mobility: 'machine',
  size: [2.5, 1.6, 1.6],
  joints: [
    ...armJoints(reach17, foot),
    glow('plasma', 6, torchTip.at),
    grow('sparks', 7, [0, 0, 0], 'xyz', 12),
    grow('plate', 0, plate.at, 'xyz', 3),
    ...cuts.map(({ from, along }, i) => grow(`cut${i + 1}`, 9, from, along[0] === 0 ? 'y' : 'x', 4)),
  ],
  signals: [
    ...packmlSignals,
    ownSignal('plasmaCurrent', '等离子电流', 'Plasma current', 'A', 'Process/Amperage', [0, 130]),
  ],
  card: {
    headline: 'plasmaCurrent',
    signals: ['curMachSpeed', 'cycleTime', 'processedCount', 'defectiveCount', 'activePower'],
  },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
