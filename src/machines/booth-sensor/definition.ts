import type { KindDefinition } from '../definition.ts'
import { glow, grow, shown, slide } from '../joints.ts'
import { ownSignal } from '../ownSignal.ts'
import { packmlSignals } from '../packmlSignals.ts'
import { display, gauge, panelAt, rowHeight, shownSignals } from './layout.ts'

/** Sensors of a paint booth: climate and air probes on its wall, a gauge on a rail that measures the film of what passes. */
export default {
  kind: 'booth-sensor',
  name: { zh: '喷涂室智能传感器', en: 'Paint booth sensors' },
  planRows: ['A06'],
  mobility: 'machine',
  size: [3.6, 1.5, 2.8],
  power: 0.1,
  params: [
    {
      name: 'wallLength',
      label: { zh: '墙面长度', en: 'Length of the wall' },
      unit: 'm',
      min: 3.4,
      max: 6,
      default: 3.4,
      side: 'length',
    },
  ],
  joints: [
    slide('panel', 0, [0, panelAt.y, panelAt.z], 'x', [-panelAt.way / 2, panelAt.way / 2], 2),
    grow('present', 1, [0, 0, 1.2], 'xyz', 2),
    slide('gaugeX', 0, [0, gauge.y, gauge.z], 'x', [-gauge.way, gauge.way], 0.6),
    glow('beam', 3, [0, 0, 0], 1, 8),
    ...shownSignals.map((signal, row) => shown(`${signal}Shown`, 0, [display[0], display[1], rowHeight(row)], 999)),
  ],
  signals: [
    ...packmlSignals,
    ownSignal('temperature', '喷房温度', 'Booth temperature', '°C', 'Booth/Temperature', [22.8, 23.4]),
    ownSignal('humidity', '相对湿度', 'Relative humidity', '%', 'Booth/Humidity', [61, 66]),
    ownSignal('airSpeed', '下送风速', 'Downdraught', 'm/s', 'Booth/AirSpeed', [0.3, 0.45]),
    ownSignal('filmThickness', '漆膜厚度', 'Film thickness', 'µm', 'Film/Thickness', [0, 104]),
  ],
  card: {
    headline: 'filmThickness',
    signals: ['temperature', 'humidity', 'airSpeed', 'processedCount', 'defectiveCount'],
  },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
