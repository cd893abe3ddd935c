import type { KindDefinition } from '../definition.ts'
import { vehicleCard, vehicleSignals } from '../vehicleSignals.ts'

export default {
  kind: 'agv-unit-load',
  name: { zh: '潜伏顶升AGV', en: 'Unit load AGV' },
  planRows: ['G01', 'G02'],
  mobility: 'vehicle',
  size: [1.1, 0.74, 0.29],
  joints: [],
  signals: vehicleSignals,
  card: vehicleCard,
  facets: ['model'],
} as const satisfies KindDefinition
