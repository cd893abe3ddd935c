import { cycleBehavior, type Key } from '../motion/cycle.ts'
import { flowBehavior } from '../motion/flow.ts'
import { together } from '../motion/together.ts'
import definition from './definition.ts'
import { ends, opened, stations, toolStroke } from './layout.ts'

const { joints } = definition
const pieces = stations.length

/** A point of a notebook's stay: so many cycles after it came. */
const after = (cycles: number, value: number): Key => [cycles / pieces, value]
const wayTo = (x: number) => x + ends
const [first, second, third] = stations

const tool: readonly Key[] = [
  [0.42, 0],
  [0.52, -toolStroke],
  [0.58, -toolStroke],
  [0.68, 0],
]

/** Trays move on by a station in the first part of each cycle, then hands and tools work on all of them. */
export default together(
  flowBehavior(joints, {
    pieces,
    tracks: {
      tray: [
        after(0.02, 0),
        after(0.26, wayTo(first)),
        after(0.98, wayTo(first)),
        after(1.26, wayTo(second)),
        after(1.98, wayTo(second)),
        after(2.26, wayTo(third)),
        after(2.74, wayTo(third)),
        after(2.95, 2 * ends),
      ],
      present: [after(0, 0), after(0.08, 1), after(2.9, 1), after(2.97, 0)],
      board: [after(0.32, 0), after(0.4, 1)],
      cover: [after(1.3, 0), after(1.4, 1)],
      display: [after(1.72, 0), after(1.82, 1)],
      lid: [after(1.84, 0), after(2.28, 0), after(2.38, opened), after(2.64, opened), after(2.74, 0)],
      screen: [after(2.4, 0), after(2.44, 1), after(2.6, 1), after(2.64, 0)],
    },
  }),
  cycleBehavior(joints, { tracks: { tool1: tool, tool2: tool, tool3: [[0, 0]] } }),
)
