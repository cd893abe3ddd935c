import type { KindDefinition } from '../definition.ts'
import { glow, grow, slide, spin, swivel } from '../joints.ts'
import { ownSignal } from '../ownSignal.ts'
import { packmlSignals } from '../packmlSignals.ts'
import { axis, belt, opening, parting, robot, taking } from './layout.ts'

/** Injection moulding machine of the 2,000 kN class with a take-out robot: housings for notebooks and phones. */
export default {
  kind: 'injection-moulder',
  name: { zh: '注塑机', en: 'Injection moulding machine' },
  planRows: [],
  mobility: 'machine',
  size: [6, 2.6, 3.1],
  power: 32,
  joints: [
    slide('platen', 0, [parting, 0, axis], '-x', [0, opening], 1),
    slide('injection', 0, [0.6, 0, axis], 'x', [0, 0.25], 0.4),
    spin('screw', 2, [1.75, 0, 0], 'x', 15),
    slide('reachX', 0, [parting - opening / 2, 0, robot.waitZ], 'x', [taking.x, 0.25], 1),
    slide('reachY', 4, [0, 0, 0], '-y', [0, -robot.beltY], 1.5),
    slide('reachZ', 5, [0, 0, 0], '-z', [0, robot.waitZ - robot.overBelt], 2),
    swivel('wrist', 6, [0, 0, 0], 'y', [-Math.PI / 2, 0], 3),
    grow('held', 7, [-taking.reach, 0, 0], 'xyz', 10),
    grow('moulded', 1, [0.01, 0, 0.05], 'xyz', 8),
    slide('put', 0, [belt.from, belt.y, belt.height], 'x', [0, belt.way], 2),
    grow('onBelt', 10, [0, 0, 0.02], 'xyz', 8),
    glow('heaters', 2, [0, 0, 0], 1, 0.5),
  ],
  signals: [
    ...packmlSignals,
    ownSignal('clampForce', '锁模力', 'Clamping force', 'kN', 'Clamp/Force', [0, 1850]),
    ownSignal('injectionPressure', '注射压力', 'Injection pressure', 'MPa', 'Injection/Pressure', [0, 142]),
    ownSignal('meltTemperature', '料筒温度', 'Barrel temperature', '°C', 'Barrel/Temperature', [236, 242]),
    ownSignal('screwSpeed', '螺杆转速', 'Screw speed', 'rpm', 'Screw/RotaryVelocity', [0, 110]),
  ],
  card: {
    headline: 'injectionPressure',
    signals: ['clampForce', 'meltTemperature', 'screwSpeed', 'cycleTime', 'processedCount', 'defectiveCount'],
  },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
