import type { KindDefinition } from '../definition.ts'
import { glow, grow, shown, slide, spin } from '../joints.ts'
import { ownSignal } from '../ownSignal.ts'
import { packmlSignals } from '../packmlSignals.ts'
import { needle, piece } from './places.ts'

/** Lockstitch machine with automatic feed: a cut piece passes the needle, the seam grows behind it. */
export default {
  kind: 'sewing-machine',
  name: { zh: '智能缝纫机', en: 'Smart sewing machine' },
  planRows: ['F12'],
  mobility: 'machine',
  size: [1.9, 1.1, 1.6],
  params: [
    {
      name: 'tableLength',
      label: { zh: '台板长度', en: 'Length of the table' },
      unit: 'm',
      min: 1.5,
      max: 2.4,
      default: 1.7,
      side: 'length',
    },
  ],
  joints: [
    slide('needleBar', 0, [needle.x, 0, 1.0], 'z', [-0.09, 0], 1.2),
    spin('handwheel', 0, [0.42, 0, 1.13], 'x'),
    spin('spool', 0, [0.22, 0.2, 1.3], 'z', 6),
    slide('feed', 0, [needle.x, piece.from, needle.top], 'y', [0, piece.way], 1.2),
    slide('aside', 4, [0, 0, 0], '-x', [0, piece.aside], 1.5),
    grow('piece', 5, [0, 0, 0], 'xyz', 3),
    grow('seam', 6, [0, piece.length / 2 - 0.02, 0.006], 'y', 1.5),
    glow('light', 0),
    shown('stitches', 0, [0.28, -0.16, 1.36], 9999),
  ],
  signals: [
    ...packmlSignals,
    ownSignal('stitchRate', '缝速', 'Stitch rate', '1/min', 'Sewing/StitchRate', [0, 4200]),
    ownSignal('stitchCount', '针数', 'Stitches', '', 'Sewing/Stitches', [0, 246]),
    ownSignal('threadTension', '线张力', 'Thread tension', 'cN', 'Sewing/ThreadTension', [0, 118]),
    ownSignal('bobbinLeft', '底线余量', 'Bobbin left', '%', 'Sewing/Bobbin', [82, 46]),
  ],
  card: {
    headline: 'stitchRate',
    signals: ['stitchCount', 'threadTension', 'bobbinLeft', 'cycleTime', 'processedCount', 'activePower'],
  },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
