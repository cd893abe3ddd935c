import type { KindDefinition } from '../definition.ts'
import { grow, slide, spin } from '../joints.ts'
import { ownSignal } from '../ownSignal.ts'
import { packmlSignals } from '../packmlSignals.ts'
import { bed, fabric, feeders, stroke } from './places.ts'

const { carriage, feeder } = stroke

/** Computerised V-bed flat knitting machine: the carriage runs, takes a feeder with it, and a panel comes out below. */
export default {
  kind: 'flat-knitting',
  name: { zh: '电脑横机', en: 'Computerised flat knitting machine' },
  planRows: ['F08'],
  mobility: 'machine',
  size: [2.7, 1, 2],
  params: [
    {
      name: 'panelWidth',
      label: { zh: '织片宽度', en: 'Width of the knitted panel' },
      unit: 'm',
      min: 0.4,
      max: 1.05,
      default: 1.05,
    },
  ],
  joints: [
    slide('carriage', 0, [0, 0, 1.16], 'x', [-carriage, carriage], 2),
    ...feeders.map((y, i) => slide(`feeder${i + 1}`, 0, [0, y, 1.38], 'x', [-feeder, feeder], 2)),
    slide('fall', 0, [0, bed.y, bed.z], '-z', [0, fabric.height + fabric.drop], 1),
    grow('fabric', 5, [0, 0, 0], 'z', 3),
    spin('takeDown', 0, [0, bed.y - 0.03, 0.62], 'x', 6),
  ],
  signals: [
    ...packmlSignals,
    ownSignal('carriageSpeed', '机头速度', 'Carriage speed', 'm/s', 'Carriage/Speed', [0, 1.2]),
    ownSignal('course', '横列数', 'Courses knitted', '', 'Fabric/Courses', [0, 640]),
    ownSignal('yarnTension', '纱线张力', 'Yarn tension', 'cN', 'Yarn/Tension', [0, 6.4]),
    ownSignal('needleFaults', '坏针数', 'Needle faults', '', 'Needles/Faults', [0, 0]),
  ],
  card: {
    headline: 'course',
    signals: ['carriageSpeed', 'yarnTension', 'needleFaults', 'cycleProgress', 'processedCount', 'activePower'],
  },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
