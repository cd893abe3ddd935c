import type { KindDefinition } from '../definition.ts'
import { vehicleCard, vehicleSignals } from '../vehicleSignals.ts'

export default {
  kind: 'truck',
  name: { zh: '卡车', en: 'Truck' },
  planRows: ['M12'],
  mobility: 'vehicle',
  size: [12, 2.55, 3.9],
  joints: [],
  signals: vehicleSignals,
  card: vehicleCard,
  facets: ['model'],
} as const satisfies KindDefinition
