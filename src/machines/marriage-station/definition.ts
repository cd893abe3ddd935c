import type { KindDefinition } from '../definition.ts'
import { grow, slide, swivel } from '../joints.ts'
import { ownSignal } from '../ownSignal.ts'
import { packmlSignals } from '../packmlSignals.ts'
import { armLength, bodyFloor, deckDown, foot, stroke, way } from './layout.ts'

/** Marriage of body and running gear: a lift raises axles and drive under the hanging body, units from below bolt them. */
export default {
  kind: 'marriage-station',
  name: { zh: '底盘合装工位', en: 'Chassis marriage station' },
  planRows: [],
  mobility: 'machine',
  size: [7, 3.6, 4.6],
  power: 9,
  joints: [
    slide('body', 0, [0, 0, bodyFloor], 'x', [-way / 2, way / 2], 1.5),
    grow('present', 1, [0, 0, 0], 'xyz', 2),
    grow('joined', 2, [0, 0, -0.16], 'xyz', 8),
    slide('deck', 0, [0, 0, deckDown], 'z', [0, stroke], 0.6),
    grow('chassis', 4, [0, 0, 0.32], 'xyz', 8),
    swivel('armUp', 0, [-armLength / 2, 0, foot], '-y', [0, 1], 0.8),
    swivel('armDown', 0, [armLength / 2, 0, foot], 'y', [0, 1], 0.8),
    slide('drivers', 4, [0, 0, 0], 'z', [0, 0.1], 0.4),
  ],
  signals: [
    ...packmlSignals,
    ownSignal('liftHeight', '举升高度', 'Lift height', 'm', 'Lift/Height', [0.55, 1.67]),
    ownSignal('torque', '拧紧扭矩', 'Tightening torque', 'N·m', 'Screwdriver/Torque', [0, 145]),
    ownSignal('boltsTightened', '已拧螺栓', 'Bolts tightened', '', 'Screwdriver/Bolts', [0, 12]),
  ],
  card: {
    headline: 'liftHeight',
    signals: ['torque', 'boltsTightened', 'cycleTime', 'processedCount', 'defectiveCount', 'activePower'],
  },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
