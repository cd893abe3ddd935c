import type { KindDefinition } from '../definition.ts'
import { vehicleCard, vehicleSignals } from '../vehicleSignals.ts'

export default {
  kind: 'agv-conveyor',
  name: { zh: '辊筒式AGV', en: 'Conveyor AGV' },
  planRows: ['G01', 'G02'],
  mobility: 'vehicle',
  size: [1.4, 0.86, 0.92],
  joints: [],
  signals: vehicleSignals,
  card: vehicleCard,
  facets: ['model'],
} as const satisfies KindDefinition
