import type { JointDefinition, KindDefinition } from '../definition.ts'
import { glow, grow, slide } from '../joints.ts'
import { ownSignal } from '../ownSignal.ts'
import { packmlSignals } from '../packmlSignals.ts'
import { baseTop, bins, gripper, lane, palletTop, pallets, stations } from './layout.ts'

const [waitX, waitY, waitZ] = gripper.waits

/** A pallet with its base, and what is added to it at the two stations. */
function palletJoints(_: unknown, pallet: number): JointDefinition[] {
  const first = 4 * pallet
  return [
    slide(`pallet${pallet + 1}`, 0, [-lane.ends, lane.y, lane.height], 'x', [0, 2 * lane.ends], 3),
    grow(`present${pallet + 1}`, first + 1, [0, 0, 0], 'xyz', 4),
    grow(`gears${pallet + 1}`, first + 2, [0, 0, baseTop], 'xyz', 4),
    grow(`cover${pallet + 1}`, first + 2, [0, 0, baseTop], 'xyz', 10),
  ]
}

/** Two stations on one lane: projected light leads the hand at the first, a gripper on three axes works at the second. */
export default {
  kind: 'flexible-assembly-cell',
  name: { zh: '可视化柔性装配单元', en: 'Visual flexible assembly cell' },
  planRows: ['H10'],
  mobility: 'machine',
  size: [3.8, 1.6, 2.3],
  power: 1.6,
  joints: [
    ...Array.from({ length: pallets }, palletJoints).flat(),
    slide('headX', 0, [waitX, waitY, waitZ], 'x', [-0.1, 1.2], 1.5),
    slide('headY', 9, [0, 0, 0], 'y', [lane.y - waitY - 0.05, 0.05], 1),
    slide('headZ', 10, [0, 0, 0], 'z', [-0.55, 0], 1),
    grow('held', 11, [0, 0, -gripper.coverTop], 'xyz', 10),
    glow('projection', 0, [stations[0], lane.y, lane.height + palletTop], 1, 6),
    glow('firstBin', 0, [bins[0], 0.3, 1.3], 1, 6),
    glow('secondBin', 0, [bins[2], 0.3, 1.3], 1, 6),
    glow('camera', 0, [stations[1], lane.y, lane.height + palletTop], 1, 10),
  ],
  signals: [
    ...packmlSignals,
    ownSignal('stepNumber', '装配步骤', 'Assembly step', '', 'Guide/Step', [1, 6]),
    ownSignal('pressForce', '压装力', 'Pressing force', 'N', 'Gripper/Force', [0, 180]),
    ownSignal('variant', '产品型号', 'Product variant', '', 'Recipe/Variant', [3, 3]),
  ],
  card: {
    headline: 'stepNumber',
    signals: ['variant', 'pressForce', 'cycleTime', 'processedCount', 'defectiveCount', 'activePower'],
  },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
