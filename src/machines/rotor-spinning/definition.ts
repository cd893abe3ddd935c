import type { KindDefinition } from '../definition.ts'
import { glow, grow, slide, spin } from '../joints.ts'
import { ownSignal } from '../ownSignal.ts'
import { packmlSignals } from '../packmlSignals.ts'
import { positions, winding } from './places.ts'

const reach = positions.at(-1)!

/** Rotor spinning machine: slivers come out of cans, packages fill, and a robot carriage changes those that are full. */
export default {
  kind: 'rotor-spinning',
  name: { zh: '转杯纺纱机', en: 'Rotor spinning machine' },
  planRows: ['F06'],
  mobility: 'machine',
  size: [8.8, 1.9, 2.5],
  joints: [
    spin('winding', 0, [0, winding.y, winding.z], 'x'),
    ...positions.map((x, i) => grow(`package${i + 1}`, 1, [x, 0, 0], 'yz', 2)),
    slide('robot', 0, [0, 0, 0], 'x', [-reach, reach], 4),
    slide('arm', positions.length + 2, [0, -0.72, winding.z], 'y', [0, 0.16], 0.8),
    glow('piecing', positions.length + 2, [0, 0, 0], 1, 8),
  ],
  signals: [
    ...packmlSignals,
    ownSignal('rotorSpeed', '转杯转速', 'Rotor speed', 'rpm', 'Rotor/RotaryVelocity', [0, 96_000]),
    ownSignal('deliverySpeed', '引纱速度', 'Delivery speed', 'm/min', 'Yarn/DeliverySpeed', [0, 165]),
    ownSignal('yarnBreaks', '千锭时断头', 'Yarn breaks', '1/1000h', 'Yarn/Breaks', [0, 62]),
    ownSignal('efficiency', '生产效率', 'Efficiency', '%', 'Machine/Efficiency', [0, 97.4]),
  ],
  card: {
    headline: 'efficiency',
    signals: ['rotorSpeed', 'deliverySpeed', 'yarnBreaks', 'processedCount', 'activePower'],
  },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
