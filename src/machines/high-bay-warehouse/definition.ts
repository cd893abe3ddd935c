import type { KindDefinition } from '../definition.ts'
import { grow, slide } from '../joints.ts'
import { ownSignal } from '../ownSignal.ts'
import { packmlSignals } from '../packmlSignals.ts'
import { cells, firstLevel, home, level, rackFront, stationHeight, toteDepth, usual, wayTo } from './layout.ts'

const deck = 0.05

/** One aisle of a tote store: a stacker crane takes totes from the infeed into the rack and others out of it. */
export default {
  kind: 'high-bay-warehouse',
  name: { zh: '智能立体仓库', en: 'Automated high-bay warehouse' },
  planRows: ['G06'],
  mobility: 'machine',
  size: [10, 2.7, 5.6],
  power: 22,
  params: [
    {
      name: 'bays',
      label: { zh: '货格列数（每列1米）', en: 'Bays of 1 m' },
      unit: '',
      min: 6,
      max: 16,
      default: usual.bays,
      side: 'length',
    },
    {
      name: 'rackHeight',
      label: { zh: '货架高度', en: 'Rack height' },
      unit: 'm',
      min: 3,
      max: 7,
      default: usual.height,
      side: 'height',
    },
  ],
  joints: [
    slide('crane', 0, [home, 0, 0], 'x', [0, 7], 2.5),
    slide('carriage', 1, [0, 0, stationHeight], 'z', [-0.3, 2.6], 1.2),
    slide('fork', 2, [0, 0, 0], 'y', [-0.75, 0.85], 1),
    grow('carried', 3, [0, 0, deck], 'z', 8),
    slide('infeed', 0, [home, -0.75, stationHeight + deck], '-x', [0, 0.5], 0.6),
    grow('arriving', 5, [0, 0, 0], 'z', 8),
    slide('outfeed', 0, [home, 0.85, stationHeight + deck], '-x', [0, 0.5], 0.6),
    grow('leaving', 7, [0, 0, 0], 'z', 8),
    ...cells.map((cell, i) =>
      grow(
        `cell${i + 1}`,
        0,
        [home + wayTo(cell).travel, rackFront + toteDepth / 2, firstLevel + cell.level * level + deck],
        'z',
        8,
      ),
    ),
  ],
  signals: [
    ...packmlSignals,
    ownSignal('cranePosition', '堆垛机位置', 'Crane position', 'm', 'Crane/Position', [0, 6.3]),
    ownSignal('liftHeight', '载货台高度', 'Lift height', 'm', 'Crane/LiftHeight', [0.6, 2.6]),
    ownSignal('fillLevel', '库位占用率', 'Cells filled', '%', 'Store/FillLevel', [82, 83]),
  ],
  card: {
    headline: 'fillLevel',
    signals: ['cranePosition', 'liftHeight', 'cycleTime', 'processedCount', 'stopReason', 'activePower'],
  },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
