import type { JointDefinition, KindDefinition } from '../definition.ts'
import { grow } from '../joints.ts'
import { ownSignal } from '../ownSignal.ts'
import { packmlSignals } from '../packmlSignals.ts'
import { reach13Collaborative } from '../robots/armClasses.ts'
import { armJoints } from '../robots/armJoints.ts'
import { screwdriverTip } from '../robots/tools.ts'
import { foot, screws } from './layout.ts'

const spindle: JointDefinition = {
  name: 'bit',
  type: 'revolute',
  parent: 6,
  origin: screwdriverTip.at,
  axis: [1, 0, 0],
  min: 0,
  max: 20 * Math.PI,
  maxSpeed: 60,
}

/** Collaborative robot of the 1.3 m class that drives screws at a bench it shares with a person, without a fence. */
export default {
  kind: 'robot-collaborative',
  name: { zh: '人机协调机器人', en: 'Collaborative robot' },
  planRows: ['H03'],
  mobility: 'machine',
  size: [1.7, 1.1, 1.9],
  power: 0.8,
  joints: [
    ...armJoints(reach13Collaborative, foot),
    spindle,
    ...screws.map(([x, y, z], i) => grow(`screw${i + 1}`, 0, [x, y, z], 'xyz', 8)),
  ],
  signals: [
    ...packmlSignals,
    ownSignal('tighteningTorque', '拧紧扭矩', 'Tightening torque', 'N·m', 'Process/Torque', [0, 2.4]),
  ],
  card: {
    headline: 'tighteningTorque',
    signals: ['curMachSpeed', 'cycleTime', 'processedCount', 'defectiveCount', 'activePower'],
  },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
