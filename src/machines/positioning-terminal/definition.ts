import type { KindDefinition } from '../definition.ts'
import { glow, grow, shown, slide } from '../joints.ts'
import { ownSignal } from '../ownSignal.ts'
import { packmlSignals } from '../packmlSignals.ts'
import { anchor, number, plan, rings, tag } from './layout.ts'

/** Ultra-wideband anchor on a post and a tag on a trolley; the terminal's plan shows where the tag is in the hall. */
export default {
  kind: 'positioning-terminal',
  name: { zh: '智能定位终端（UWB）', en: 'UWB positioning terminal' },
  planRows: ['G05'],
  mobility: 'machine',
  size: [2.2, 1.6, 2.9],
  power: 0.02,
  params: [
    {
      name: 'postHeight',
      label: { zh: '立柱高度', en: 'Height of the post' },
      unit: 'm',
      min: 2.2,
      max: 4.5,
      default: 2.5,
      side: 'height',
    },
  ],
  joints: [
    slide('tagX', 0, plan.at, 'x', [-plan.width / 2, plan.width / 2], 0.6),
    slide('tagY', 1, [0, 0, 0], 'z', [-plan.height / 2, plan.height / 2], 0.6),
    shown('distanceShown', 0, number, 999),
    glow('blink', 0, tag, 1, 12),
    ...Array.from({ length: rings }, (_, i) => grow(`pulse${i + 1}`, 0, anchor, 'xy', 4)),
  ],
  signals: [
    ...packmlSignals,
    ownSignal('tagX', '标签 X', 'Tag X', 'm', 'Tag/X', [4, 52]),
    ownSignal('tagY', '标签 Y', 'Tag Y', 'm', 'Tag/Y', [33, 8]),
    ownSignal('distance', '测距', 'Distance', 'm', 'Tag/Distance', [6.2, 31.5]),
    ownSignal('battery', '标签电量', 'Tag battery', '%', 'Tag/Battery', [88, 87]),
  ],
  card: { headline: 'distance', signals: ['tagX', 'tagY', 'battery'] },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
