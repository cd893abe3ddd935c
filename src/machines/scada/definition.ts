import type { KindDefinition } from '../definition.ts'
import { grow, shown } from '../joints.ts'
import { ownSignal } from '../ownSignal.ts'
import { packmlSignals } from '../packmlSignals.ts'
import { alarms, numbers, onWall, pumps, tanks, trend, valves } from './places.ts'

const inTank = ([x, z]: readonly [number, number]) => onWall(x + tanks.width / 2, z + 0.01)
const shownNumbers = ['pressureShown', 'flowShown', 'stationsShown']

/** Control room of a supervisory system: operators before a wall that shows the network of pumps, pipes and tanks. */
export default {
  kind: 'scada',
  name: { zh: '数据采集与监控系统（SCADA）', en: 'SCADA control room' },
  planRows: ['D03'],
  mobility: 'machine',
  size: [6.6, 4.2, 3.1],
  joints: [
    grow('sourceTank', 0, inTank(tanks.source), 'z', 0.4),
    grow('reservoirTank', 0, inTank(tanks.reservoir), 'z', 0.4),
    ...pumps.map(([x, z], i) => grow(`pump${i + 1}`, 0, onWall(x, z), 'xz', 5)),
    ...valves.map(([x, z], i) => grow(`valve${i + 1}`, 0, onWall(x, z), 'xz', 5)),
    ...Array.from({ length: trend.columns }, (_, i) =>
      grow(
        `trend${i + 1}`,
        0,
        onWall(trend.from[0] + (trend.columns - 0.5 - i) * trend.pitch, trend.from[1]),
        'z',
        0.6,
      ),
    ),
    ...numbers.map(([x, z], i) => shown(shownNumbers[i]!, 0, onWall(x, z), 9999)),
    ...alarms.map(([x, z], i) => grow(`alarm${i + 1}`, 0, onWall(x, z), 'xz', 5)),
  ],
  signals: [
    ...packmlSignals,
    ownSignal('mainPressure', '主管压力', 'Main pressure', 'kPa', 'Network/Pressure', [312.4, 486.2]),
    ownSignal('mainFlow', '主管流量', 'Main flow', 'm³/h', 'Network/Flow', [640.5, 1286.4]),
    ownSignal('sourceLevel', '水源罐液位', 'Source tank level', '%', 'Network/Source/Level', [78, 42]),
    ownSignal('reservoirLevel', '高位罐液位', 'Reservoir level', '%', 'Network/Reservoir/Level', [34, 81]),
    ownSignal('pumpsRunning', '运行泵数', 'Pumps running', '', 'Network/PumpsRunning', [1, 4]),
    ownSignal('stationsOnline', '在线站点', 'Stations online', '', 'Network/StationsOnline', [46, 48]),
    ownSignal('activeAlarms', '未消除报警', 'Active alarms', '', 'Network/ActiveAlarms', [1, 2]),
  ],
  card: {
    headline: 'stationsOnline',
    signals: ['activeAlarms', 'mainPressure', 'mainFlow', 'sourceLevel', 'reservoirLevel', 'pumpsRunning'],
  },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
