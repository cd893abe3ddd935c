import { cycleBehavior } from '../motion/cycle.ts'
import { readingsBehavior } from '../motion/readings.ts'
import { together } from '../motion/together.ts'
import definition from './definition.ts'
import { gauge, panelAt, shownSignals } from './layout.ts'

const { joints } = definition
const half = panelAt.way / 2

/** A painted door hangs past, the gauge runs along it with its beam on, and the display tells what is measured. */
export default together(
  cycleBehavior(joints, {
    tracks: {
      panel: [
        [0.04, -half],
        [0.26, 0],
        [0.74, 0],
        [0.96, half],
      ],
      present: [
        [0, 0],
        [0.08, 1],
        [0.9, 1],
        [0.97, 0],
      ],
      gaugeX: [
        [0, 0],
        [0.26, -gauge.way],
        [0.5, gauge.way],
        [0.74, -gauge.way],
        [0.9, 0],
      ],
      beam: [
        [0.27, 0],
        [0.3, 1],
        [0.7, 1],
        [0.74, 0],
      ],
    },
  }),
  readingsBehavior(
    joints,
    shownSignals.map((signal) => ({ joint: `${signal}Shown`, signal })),
  ),
)
