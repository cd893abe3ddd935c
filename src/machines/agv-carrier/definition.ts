import type { KindDefinition } from '../definition.ts'
import { vehicleCard, vehicleSignals } from '../vehicleSignals.ts'

export default {
  kind: 'agv-carrier',
  name: { zh: '背负式AGV', en: 'Carrier AGV' },
  planRows: ['G01', 'G02'],
  mobility: 'vehicle',
  size: [1.4, 0.96, 0.36],
  joints: [],
  signals: vehicleSignals,
  card: vehicleCard,
  facets: ['model'],
} as const satisfies KindDefinition
