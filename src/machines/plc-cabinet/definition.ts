import type { KindDefinition } from '../definition.ts'
import { glow } from '../joints.ts'
import { ownSignal } from '../ownSignal.ts'
import { packmlSignals } from '../packmlSignals.ts'
import { channels, lampPlace } from './channels.ts'

/** Control cabinet with its doors open: power supply, processor, and modules whose lamps show inputs and outputs. */
export default {
  kind: 'plc-cabinet',
  name: { zh: '可编程控制器柜', en: 'PLC cabinet' },
  planRows: ['F10'],
  mobility: 'machine',
  size: [1.3, 1, 2],
  joints: [
    ...Array.from({ length: channels }, (_, i) => glow(`input${i}`, 0, lampPlace('input', i))),
    ...Array.from({ length: channels }, (_, i) => glow(`output${i}`, 0, lampPlace('output', i))),
  ],
  signals: [
    ...packmlSignals,
    ownSignal('inputs', '数字量输入', 'Digital inputs', '', 'IO/DigitalInputs', [16, 203]),
    ownSignal('outputs', '数字量输出', 'Digital outputs', '', 'IO/DigitalOutputs', [1, 181]),
    ownSignal('scanTime', '扫描周期', 'Scan time', 'ms', 'Controller/ScanTime', [2.1, 4.6]),
  ],
  card: {
    headline: 'scanTime',
    signals: ['inputs', 'outputs', 'stateCurrent', 'activePower'],
  },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
