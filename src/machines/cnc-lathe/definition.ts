import type { KindDefinition } from '../definition.ts'
import { packmlSignals } from '../packmlSignals.ts'

/** Slant-bed CNC lathe; proportions typical of a 400 mm swing machine. */
export default {
  kind: 'cnc-lathe',
  name: { zh: '数控车床', en: 'CNC lathe' },
  planRows: ['C01'],
  mobility: 'machine',
  size: [3.8, 1.76, 1.95],
  joints: [
    {
      name: 'spindle',
      type: 'revolute',
      parent: 0,
      origin: [-0.75, 0, 1.1],
      axis: [1, 0, 0],
      min: -Infinity,
      max: Infinity,
      maxSpeed: 25,
    },
    {
      name: 'z',
      type: 'prismatic',
      parent: 0,
      origin: [0.55, 0, 1.1],
      axis: [1, 0, 0],
      min: -0.55,
      max: 0.25,
      maxSpeed: 0.5,
    },
    {
      name: 'x',
      type: 'prismatic',
      parent: 2,
      origin: [0, 0.28, 0.28],
      axis: [0, 0.7071, 0.7071],
      min: -0.16,
      max: 0.1,
      maxSpeed: 0.4,
    },
    {
      name: 'door',
      type: 'prismatic',
      parent: 0,
      origin: [0, -0.86, 1.1],
      axis: [1, 0, 0],
      min: 0,
      max: 0.95,
      maxSpeed: 0.8,
    },
  ],
  signals: [
    ...packmlSignals,
    {
      name: 'spindleSpeed',
      label: { zh: '主轴转速', en: 'Spindle speed' },
      unit: 'rpm',
      standard: 'Spindle/RotaryVelocity',
      range: [0, 1800],
    },
  ],
  card: { headline: 'spindleSpeed', signals: ['cycleTime', 'processedCount', 'defectiveCount', 'activePower'] },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
