import type { KindDefinition } from '../definition.ts'
import { glow, grow, slide, spin } from '../joints.ts'
import { feedSignal, spindleLoadSignal, spindleSpeedSignal } from '../machiningSignals.ts'
import { ownSignal } from '../ownSignal.ts'
import { packmlSignals } from '../packmlSignals.ts'

/** Generating gear grinder of the 320 mm class: a grinding worm in mesh with the hardened gear, which it strokes along. */
export default {
  kind: 'gear-grinder',
  name: { zh: '精密磨齿机', en: 'Precision gear grinder' },
  planRows: ['H04'],
  mobility: 'machine',
  size: [2.9, 2.3, 2.5],
  joints: [
    spin('table', 0, [-0.35, -0.3, 1.0], 'z'),
    grow('work', 1, [0, 0, 0.22]),
    slide('tailstock', 0, [-0.35, -0.3, 1.9], 'z', [-0.34, 0], 0.4),
    slide('infeed', 0, [0.55, -0.3, 1.0], '-x', [0, 0.32], 0.3),
    slide('stroke', 4, [-0.3, 0, 0.35], 'z', [-0.16, 0.16], 0.6),
    spin('wheel', 5, [-0.16, 0, 0], 'y'),
    glow('sparks', 5, [-0.34, 0, -0.02], 1, 14),
    slide('door', 0, [-0.19, -1.13, 1.46], 'x', [0, 0.84], 0.7),
  ],
  signals: [
    ...packmlSignals,
    spindleSpeedSignal(4200),
    spindleLoadSignal,
    feedSignal(240),
    ownSignal('vibration', '砂轮振动', 'Wheel vibration', 'mm/s', 'Wheel/Displacement', [0.1, 0.8]),
  ],
  card: {
    headline: 'vibration',
    signals: ['spindleSpeed', 'spindleLoad', 'pathFeedrate', 'cycleTime', 'processedCount', 'activePower'],
  },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
