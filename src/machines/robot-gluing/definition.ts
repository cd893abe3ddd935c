import type { KindDefinition } from '../definition.ts'
import { grow } from '../joints.ts'
import { ownSignal } from '../ownSignal.ts'
import { packmlSignals } from '../packmlSignals.ts'
import { reach17 } from '../robots/armClasses.ts'
import { armJoints } from '../robots/armJoints.ts'
import { foot, pane, stretches } from './layout.ts'

/** Dispensing robot of the 1.65 m class: a bead round the edge of a windscreen. */
export default {
  kind: 'robot-gluing',
  name: { zh: '自动涂胶机器人', en: 'Dispensing (gluing) robot' },
  planRows: ['A07'],
  mobility: 'machine',
  size: [2.5, 1.6, 1.7],
  joints: [
    ...armJoints(reach17, foot),
    grow('pane', 0, pane.at, 'xyz', 3),
    ...stretches.map(({ from, along }, i) => grow(`bead${i + 1}`, 7, from, along[0] === 0 ? 'y' : 'x', 4)),
  ],
  signals: [
    ...packmlSignals,
    ownSignal('adhesiveFlow', '胶流量', 'Adhesive flow', 'mL/s', 'Process/Flow', [0, 18]),
    ownSignal('nozzlePressure', '喷嘴压力', 'Nozzle pressure', 'bar', 'Process/Pressure', [0, 140]),
  ],
  card: {
    headline: 'adhesiveFlow',
    signals: ['nozzlePressure', 'curMachSpeed', 'cycleTime', 'processedCount', 'defectiveCount', 'activePower'],
  },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
