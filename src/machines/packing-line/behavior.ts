import { cycleBehavior, type Key } from '../motion/cycle.ts'
import { flowBehavior } from '../motion/flow.ts'
import { together } from '../motion/together.ts'
import definition from './definition.ts'
import { cartons, stations } from './layout.ts'

const { erected, filled, taped, labelled, gone } = stations
const { joints } = definition

/** A point of a carton's stay: so many cycles after it came. */
const after = (cycles: number, value: number): Key => [cycles / cartons, value]
const wayTo = (x: number) => x - erected
const shutBy = [after(0, 2.3), after(0.3, 2.3), after(0.45, 1.9), after(1.62, 1.9), after(1.78, 0)]

/** Unfolds a carton, fills it, tapes it shut and labels it; three cartons are on the way at the same time. */
export default together(
  flowBehavior(joints, {
    pieces: cartons,
    tracks: {
      carton: [
        after(0, 0),
        after(0.55, 0),
        after(1, wayTo(filled)),
        after(1.5, wayTo(filled)),
        after(1.8, wayTo(taped[0])),
        after(2.15, wayTo(taped[1])),
        after(2.4, wayTo(labelled)),
        after(2.65, wayTo(labelled)),
        after(2.95, wayTo(gone)),
      ],
      walls: [after(0, 0), after(0.1, 0), after(0.4, 1), after(2.85, 1), after(2.97, 0)],
      leftFlap: shutBy.map(([phase, value]): Key => [phase, -value]),
      rightFlap: shutBy,
      content: [after(1.15, 0), after(1.3, 1), after(1.85, 1), after(1.95, 0)],
      tape: [after(1.8, 0), after(2.12, 1), after(2.85, 1), after(2.95, 0)],
      label: [after(2.45, 0), after(2.55, 1), after(2.85, 1), after(2.95, 0)],
    },
  }),
  cycleBehavior(joints, {
    tracks: {
      loader: [
        [0, 0],
        [0.18, -0.6],
        [0.3, -0.6],
        [0.48, 0],
      ],
      stamp: [
        [0.38, 0],
        [0.5, 0.34],
        [0.56, 0.34],
        [0.66, 0],
      ],
      former: [
        [0, 0],
        [0.12, -0.2],
        [0.4, 0],
      ],
    },
  }),
)
