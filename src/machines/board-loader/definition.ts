import type { KindDefinition } from '../definition.ts'
import { grow, slide } from '../joints.ts'
import { ownSignal } from '../ownSignal.ts'
import { packmlSignals } from '../packmlSignals.ts'
import { conveyorHeight, magazineAt, magazineWay, pitch, pushed, slots, taken } from './layout.ts'

const { x, y, foot } = magazineAt

/** Magazine loader at the head of a line: a lift brings slot after slot to the rails, a pusher moves the board on to them. */
export default {
  kind: 'board-loader',
  name: { zh: '自动上下料机械手（上板机）', en: 'Board loading manipulator' },
  planRows: ['B03'],
  mobility: 'machine',
  size: [2.1, 1.5, 1.9],
  power: 1,
  joints: [
    slide('lift', 0, [x, y, conveyorHeight + foot], 'z', [-slots * pitch, 0], 0.4),
    slide('magazine', 1, [0, 0, 0], 'y', [-magazineWay, magazineWay], 1.5),
    grow('present', 2, [0, 0, 0.2], 'xyz', 5),
    slide('pusher', 0, [x - 0.2, y, conveyorHeight], 'x', [0, pushed], 1),
    slide('board', 0, [x, y, conveyorHeight], 'x', [0, taken], 3),
    grow('moving', 5, [0, 0, 0], 'xyz', 12),
    ...Array.from({ length: slots }, (_, slot) =>
      grow(`slot${slot + 1}`, 3, [0, 0, slot * pitch - foot - 0.2], 'xyz', 12),
    ),
  ],
  signals: [
    ...packmlSignals,
    ownSignal('boardsLeft', '料框余板', 'Boards left', 'pcs', 'Magazine/Boards', [8, 1]),
    ownSignal('liftHeight', '升降高度', 'Lift height', 'mm', 'Lift/Position', [0, 350]),
  ],
  card: {
    headline: 'boardsLeft',
    signals: ['liftHeight', 'curMachSpeed', 'cycleTime', 'processedCount', 'activePower'],
  },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
