import type { KindDefinition } from '../definition.ts'
import { grow, shown, slide, spin } from '../joints.ts'
import { ownSignal } from '../ownSignal.ts'
import { packmlSignals } from '../packmlSignals.ts'
import { can, coiler, display, draftHeight, rollers } from './places.ts'

/** Draw frame: slivers from the cans of a creel are drawn into one, coiled into a can, and full cans change by themselves. */
export default {
  kind: 'draw-frame',
  name: { zh: '自动换筒并条机', en: 'Auto-doffing draw frame' },
  planRows: ['F07'],
  mobility: 'machine',
  size: [5, 2.9, 2.2],
  params: [
    {
      name: 'creel',
      label: { zh: '条筒架长度', en: 'Length of the creel' },
      unit: 'm',
      min: 1.4,
      max: 4.2,
      default: 2.6,
      side: 'length',
    },
  ],
  joints: [
    ...rollers.map((x, i) => spin(`roller${i + 1}`, 0, [x, 0, draftHeight], 'y')),
    spin('coiler', 0, [coiler.x, 0, coiler.z], 'z'),
    slide('can', 0, [coiler.x, can.way / 2, can.floor], '-y', [0, can.way], 30),
    grow('present', 5, [0, 0, 0], 'xyz', 3),
    spin('turntable', 6, [0, 0, 0], 'z', 3),
    grow('sliver', 7, [0, 0, 0.06], 'z', 6),
    shown('length', 0, display, 9999),
  ],
  signals: [
    ...packmlSignals,
    ownSignal('deliverySpeed', '出条速度', 'Delivery speed', 'm/min', 'Sliver/DeliverySpeed', [0, 650]),
    ownSignal('evenness', '条干不匀率', 'Sliver evenness (CV)', '%', 'Sliver/Evenness', [2.6, 1.8]),
    ownSignal('sliverLength', '条筒长度', 'Length in the can', 'm', 'Sliver/Length', [0, 4200]),
    ownSignal('draft', '牵伸倍数', 'Draft', '', 'Sliver/Draft', [0, 8.2]),
  ],
  card: {
    headline: 'evenness',
    signals: ['deliverySpeed', 'sliverLength', 'draft', 'processedCount', 'cycleTime', 'activePower'],
  },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
