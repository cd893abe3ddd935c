import type { KindDefinition } from '../definition.ts'
import { vehicleCard, vehicleSignals } from '../vehicleSignals.ts'

export default {
  kind: 'agv-tugger',
  name: { zh: '牵引AGV', en: 'Tugger AGV' },
  planRows: ['G02'],
  mobility: 'vehicle',
  size: [1.8, 0.9, 1.3],
  joints: [],
  signals: vehicleSignals,
  card: vehicleCard,
  facets: ['model'],
} as const satisfies KindDefinition
