import type { KindDefinition } from '../definition.ts'
import { glow, grow, slide } from '../joints.ts'
import { ownSignal } from '../ownSignal.ts'
import { packmlSignals } from '../packmlSignals.ts'
import { drop, from, to } from './places.ts'

/** Unmanned overhead crane of 20 t over a coil store; `span` is between its rails. */
export default {
  kind: 'overhead-crane',
  name: { zh: '无人行车', en: 'Unmanned overhead crane' },
  planRows: ['E01'],
  mobility: 'machine',
  size: [13, 11, 6.6],
  power: 38,
  params: [{ name: 'span', label: { zh: '跨度', en: 'Span' }, unit: 'm', min: 8, max: 22, default: 10, side: 'width' }],
  joints: [
    slide('bridge', 0, [0, 0, 5.3], 'x', [-5, 5], 1.6),
    slide('trolley', 1, [0, 0, 0.7], 'y', [-3, 3], 1),
    grow('rope', 2, [0, 0, -0.15], 'z', 0.4),
    slide('hook', 2, [0, 0, -0.15], '-z', [0, drop], 0.4 * drop),
    grow('carried', 4, [0, 0, -1.9], 'xyz', 20),
    grow('waiting', 0, [from[0], from[1], 0], 'xyz', 20),
    grow('delivered', 0, [to[0], to[1], 0], 'xyz', 20),
    glow('beacon', 1, [0, 0, 0], 1, 6),
  ],
  signals: [
    ...packmlSignals,
    ownSignal('hoistLoad', '起重量', 'Hoist load', 't', 'Hoist/Load', [0, 14.6]),
    ownSignal('bridgePosition', '大车位置', 'Bridge position', 'm', 'Bridge/Position', [0, 8]),
    ownSignal('swayAngle', '摆角', 'Sway', '°', 'Hoist/Sway', [0, 0.6]),
  ],
  card: {
    headline: 'hoistLoad',
    signals: ['bridgePosition', 'swayAngle', 'cycleTime', 'processedCount', 'activePower'],
  },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
