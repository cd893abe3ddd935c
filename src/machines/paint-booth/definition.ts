import type { KindDefinition } from '../definition.ts'
import { glow, grow, slide, spin } from '../joints.ts'
import { ownSignal } from '../ownSignal.ts'
import { packmlSignals } from '../packmlSignals.ts'
import { deck, fans, skidHeight, sprayerY, sprayFrom, way } from './layout.ts'

/** Spray booth with downdraught: bells on both sides and above run along a primed body, which leaves in its colour. */
export default {
  kind: 'paint-booth',
  name: { zh: '涂装喷房', en: 'Paint booth' },
  planRows: [],
  mobility: 'machine',
  size: [7, 5.2, 5.2],
  power: 75,
  joints: [
    slide('skid', 0, [-way, 0, deck], 'x', [0, 2 * way], 3),
    grow('present', 1, [0, 0, 0], 'xyz', 2),
    grow('painted', 2, [0, 0, skidHeight], 'z', 1),
    slide('sprayers', 0, [sprayFrom, 0, 0], '-x', [0, 2 * sprayFrom], 1.2),
    slide('leftBell', 4, [0, sprayerY, 1.2], 'z', [-0.35, 0.55], 1.5),
    slide('rightBell', 4, [0, -sprayerY, 1.2], 'z', [-0.35, 0.55], 1.5),
    glow('leftMist', 5, [0, 0, 0], 1, 6),
    grow('leftFan', 7, [0, -0.36, 0], 'xyz', 4),
    glow('rightMist', 6, [0, 0, 0], 1, 6),
    grow('rightFan', 9, [0, 0.36, 0], 'xyz', 4),
    ...fans.map((x, i) => spin(`blower${i + 1}`, 0, [x, 0, 4.86], 'z', 20)),
  ],
  signals: [
    ...packmlSignals,
    ownSignal('airSpeed', '下送风速', 'Downdraught', 'm/s', 'Booth/AirSpeed', [0.3, 0.42]),
    ownSignal('paintFlow', '出漆量', 'Paint flow', 'mL/min', 'Bell/Flow', [0, 380]),
    ownSignal('bellSpeed', '旋杯转速', 'Bell speed', 'rpm', 'Bell/Speed', [0, 45000]),
    ownSignal('blowerSpeed', '风机转速', 'Blower speed', 'rpm', 'Booth/BlowerSpeed', [60, 160]),
  ],
  card: {
    headline: 'paintFlow',
    signals: ['bellSpeed', 'airSpeed', 'blowerSpeed', 'cycleTime', 'processedCount', 'activePower'],
  },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
