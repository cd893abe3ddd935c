import type { KindDefinition } from '../definition.ts'
import { vehicleCard, vehicleSignals } from '../vehicleSignals.ts'

export default {
  kind: 'agv-forklift',
  name: { zh: '叉车AGV', en: 'Forklift AGV' },
  planRows: ['G02'],
  mobility: 'vehicle',
  size: [2.9, 1.1, 2.2],
  joints: [],
  signals: vehicleSignals,
  card: vehicleCard,
  facets: ['model'],
} as const satisfies KindDefinition
