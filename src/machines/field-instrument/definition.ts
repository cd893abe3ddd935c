import type { KindDefinition } from '../definition.ts'
import { grow, shown, slide } from '../joints.ts'
import { ownSignal } from '../ownSignal.ts'
import { packmlSignals } from '../packmlSignals.ts'
import { heads, sight, valveAt } from './places.ts'

/** Transmitters of pressure, flow, temperature and level on a pipe that fills a vessel, and the valve that they govern. */
export default {
  kind: 'field-instrument',
  name: { zh: '智能仪表', en: 'Smart field instruments' },
  planRows: ['D01'],
  mobility: 'machine',
  size: [3.8, 1.1, 2.3],
  params: [
    {
      name: 'diameter',
      label: { zh: '管道公称直径', en: 'Nominal diameter of the pipe' },
      unit: 'mm',
      min: 50,
      max: 200,
      default: 150,
    },
  ],
  joints: [
    shown('pressureShown', 0, heads.pressure, 999),
    shown('flowShown', 0, heads.flow, 999),
    shown('temperatureShown', 0, heads.temperature, 999),
    shown('levelShown', 0, heads.level, 100),
    grow('column', 0, sight.at, 'z', 0.5),
    slide('stem', 0, [valveAt, 0, 1.52], 'z', [-0.08, 0], 0.05),
  ],
  signals: [
    ...packmlSignals,
    ownSignal('pressure', '压力', 'Pressure', 'bar', 'Process/Pressure', [1.2, 6.4]),
    ownSignal('flow', '流量', 'Flow', 'm³/h', 'Process/Flow', [12.5, 84.6]),
    ownSignal('temperature', '温度', 'Temperature', '°C', 'Process/Temperature', [24.5, 78.2]),
    ownSignal('level', '液位', 'Level', '%', 'Process/Level', [38, 71]),
    ownSignal('valvePosition', '阀位', 'Valve position', '%', 'Process/ValvePosition', [18, 64]),
  ],
  card: { headline: 'flow', signals: ['pressure', 'temperature', 'level', 'valvePosition'] },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
