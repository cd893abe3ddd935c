import type { KindDefinition } from '../definition.ts'
import { glow, grow } from '../joints.ts'
import { ownSignal } from '../ownSignal.ts'
import { packmlSignals } from '../packmlSignals.ts'
import { reach26 } from '../robots/armClasses.ts'
import { armJoints } from '../robots/armJoints.ts'
import { ownWorkParam } from '../robots/ownWork.ts'
import { spotGunTip } from '../robots/tools.ts'
import { foot } from './layout.ts'

/** Spot-welding robot of the 2.6 m class with a body side in its fixture. */
export default {
  kind: 'robot-spot-welding',
  name: { zh: '六轴点焊机器人', en: 'Six-axis spot-welding robot' },
  planRows: ['A03'],
  mobility: 'machine',
  size: [3.4, 3.2, 2.5],
  params: [ownWorkParam],
  joints: [...armJoints(reach26, foot), glow('spot', 6, spotGunTip.at), grow('sparks', 7, [0, 0, 0], 'xyz', 12)],
  signals: [
    ...packmlSignals,
    ownSignal('weldingCurrent', '焊接电流', 'Welding current', 'kA', 'Process/Amperage', [0, 9.5]),
    ownSignal('electrodeForce', '电极压力', 'Electrode force', 'kN', 'Process/LinearForce', [0, 3.2]),
  ],
  card: {
    headline: 'weldingCurrent',
    signals: ['electrodeForce', 'curMachSpeed', 'cycleTime', 'processedCount', 'defectiveCount', 'activePower'],
  },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
