import type { KindDefinition } from '../definition.ts'
import { glow, grow, slide } from '../joints.ts'
import { ownSignal } from '../ownSignal.ts'
import { packmlSignals } from '../packmlSignals.ts'

/** UHF portal over a roller conveyor: its antennas flash when they read the tags of a pallet that passes. */
export default {
  kind: 'rfid-gate',
  name: { zh: '射频识别门', en: 'RFID gate' },
  planRows: ['G04'],
  mobility: 'machine',
  size: [3.2, 2.2, 2.6],
  joints: [
    slide('pallet', 0, [-1.1, 0, 0.45], 'x', [0, 2.2], 0.8),
    grow('load', 1, [0, 0, 0]),
    glow('read', 0),
    glow('field', 0, [0, 0, 0], 1, 4),
  ],
  signals: [
    ...packmlSignals,
    ownSignal('tagsRead', '读取标签数', 'Tags read', '', 'Rfid/TagCount', [0, 24]),
    ownSignal('readRate', '读取率', 'Read rate', '%', 'Rfid/ReadRate', [100, 99.6]),
    ownSignal('signalStrength', '信号强度', 'Signal strength', 'dBm', 'Rfid/Rssi', [-78, -46]),
  ],
  card: {
    headline: 'tagsRead',
    signals: ['readRate', 'signalStrength', 'processedCount', 'cycleTime'],
  },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
