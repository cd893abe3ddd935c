import type { KindDefinition } from '../definition.ts'
import { glow, grow, shown, spin } from '../joints.ts'
import { ownSignal } from '../ownSignal.ts'
import { packmlSignals } from '../packmlSignals.ts'
import { axis, barAt, glass, meterAt, readoutAt } from './places.ts'

const meters = ['temperature', 'acidity', 'liquorFlow']

/** Panel meters on a dyeing vessel: temperature, pH and flow of the dye liquor, and its level in a sight glass. */
export default {
  kind: 'dyeing-instrument',
  name: { zh: '数字仪表（染整）', en: 'Digital instruments (dyeing)' },
  planRows: ['F09'],
  mobility: 'machine',
  size: [3.9, 2.2, 2.3],
  joints: [
    ...meters.map((name, i) => shown(`${name}Shown`, 0, readoutAt(i), 999)),
    ...meters.map((name, i) => grow(`${name}Bar`, 0, barAt(i), 'x', 0.6)),
    grow('level', 0, glass.at, 'z', 0.5),
    spin('reel', 0, [-0.55, axis.y, axis.z + 0.1], 'y', 4),
    glow('heating', 0, meterAt(1), 1, 4),
  ],
  signals: [
    ...packmlSignals,
    ownSignal('temperature', '染液温度', 'Liquor temperature', '°C', 'Dyeing/Temperature', [42.5, 98.4]),
    ownSignal('acidity', '酸碱度', 'pH', 'pH', 'Dyeing/Ph', [7.1, 4.6]),
    ownSignal('liquorFlow', '染液流量', 'Liquor flow', 'm³/h', 'Dyeing/Flow', [0, 86.2]),
    ownSignal('liquorLevel', '液位', 'Liquor level', '%', 'Dyeing/Level', [46, 68]),
    ownSignal('ropeSpeed', '布速', 'Fabric speed', 'm/min', 'Dyeing/RopeSpeed', [0, 220]),
  ],
  card: {
    headline: 'temperature',
    signals: ['acidity', 'liquorFlow', 'liquorLevel', 'ropeSpeed', 'cycleProgress', 'activePower'],
  },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
