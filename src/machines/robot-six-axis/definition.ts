import type { KindDefinition } from '../definition.ts'
import { packmlSignals } from '../packmlSignals.ts'

const degree = Math.PI / 180

/** Six-axis arm, 2.65 m class; proportions typical of 165-210 kg spot-welding robots, limits rounded. */
export default {
  kind: 'robot-six-axis',
  name: { zh: '六轴机器人', en: 'Six-axis robot' },
  planRows: ['A03', 'B01'],
  mobility: 'machine',
  size: [1.8, 1.6, 2.6],
  joints: [
    {
      name: 'A1',
      type: 'revolute',
      parent: 0,
      origin: [0, 0, 0.45],
      axis: [0, 0, 1],
      min: -185 * degree,
      max: 185 * degree,
      maxSpeed: 105 * degree,
    },
    {
      name: 'A2',
      type: 'revolute',
      parent: 1,
      origin: [0.35, 0, 0.3],
      axis: [0, 1, 0],
      min: -60 * degree,
      max: 85 * degree,
      maxSpeed: 101 * degree,
    },
    {
      name: 'A3',
      type: 'revolute',
      parent: 2,
      origin: [0, 0, 1.15],
      axis: [0, 1, 0],
      min: -80 * degree,
      max: 75 * degree,
      maxSpeed: 107 * degree,
    },
    {
      name: 'A4',
      type: 'revolute',
      parent: 3,
      origin: [0.3, 0, 0.1],
      axis: [1, 0, 0],
      min: -350 * degree,
      max: 350 * degree,
      maxSpeed: 136 * degree,
    },
    {
      name: 'A5',
      type: 'revolute',
      parent: 4,
      origin: [0.9, 0, 0],
      axis: [0, 1, 0],
      min: -125 * degree,
      max: 125 * degree,
      maxSpeed: 129 * degree,
    },
    {
      name: 'A6',
      type: 'revolute',
      parent: 5,
      origin: [0.2, 0, 0],
      axis: [1, 0, 0],
      min: -350 * degree,
      max: 350 * degree,
      maxSpeed: 206 * degree,
    },
  ],
  signals: packmlSignals,
  card: { headline: 'curMachSpeed', signals: ['cycleTime', 'processedCount', 'defectiveCount', 'activePower'] },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
