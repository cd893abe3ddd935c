import type { KindDefinition } from '../definition.ts'
import { glow, grow, slide } from '../joints.ts'
import { ownSignal } from '../ownSignal.ts'
import { packmlSignals } from '../packmlSignals.ts'
import { lane, squeegee } from './layout.ts'

/** Stencil printer: the board is lifted against the stencil, a squeegee wipes solder paste through it. */
export default {
  kind: 'solder-printer',
  name: { zh: '锡膏印刷机', en: 'Solder paste printer' },
  planRows: [],
  mobility: 'machine',
  size: [1.8, 1.7, 1.7],
  power: 1.5,
  joints: [
    slide('board', 0, [-lane.way / 2, lane.y, lane.height], 'x', [0, lane.way], 1.2),
    slide('lift', 1, [0, 0, 0], 'z', [0, lane.lift], 0.3),
    grow('present', 2, [0, 0, 0], 'xyz', 4),
    grow('paste', 3, [0, -0.12, 0.006], 'y', 3),
    slide('squeegee', 0, [0, lane.y, lane.height + lane.lift + 0.03], 'y', [-squeegee.way / 2, squeegee.way / 2], 0.8),
    slide('blade', 5, [0, 0, 0], 'z', [0, squeegee.up], 0.5),
    slide('camera', 0, [0, lane.y, lane.height + 0.015], 'x', [-0.55, 0.3], 1.2),
    glow('cameraLight', 7, [0, 0, 0], 1, 10),
  ],
  signals: [
    ...packmlSignals,
    ownSignal('squeegeeForce', '刮刀压力', 'Squeegee force', 'N', 'Squeegee/Force', [0, 62]),
    ownSignal('pasteHeight', '锡膏厚度', 'Paste height', 'µm', 'Paste/Height', [118, 124]),
    ownSignal('alignment', '对位偏差', 'Alignment error', 'µm', 'Stencil/Alignment', [4, 12]),
  ],
  card: {
    headline: 'pasteHeight',
    signals: ['squeegeeForce', 'alignment', 'cycleTime', 'processedCount', 'defectiveCount', 'activePower'],
  },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
