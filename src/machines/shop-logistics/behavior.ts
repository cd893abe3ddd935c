import { cycleBehavior, type Key } from '../motion/cycle.ts'
import { flowBehavior } from '../motion/flow.ts'
import { together } from '../motion/together.ts'
import definition from './definition.ts'
import { lanes, level, liftAt, scannerAt, totes, towerAt, turnAt } from './layout.ts'

const { joints } = definition

/** A point of a tote's round: so many cycles after the tower gave it out. */
const after = (cycles: number, value: number): Key => [cycles / totes, value]
const [inTower, atTurn] = [towerAt - liftAt, turnAt - liftAt]
const beforeScanner = scannerAt - liftAt

/** Out of the tower and down, round over both lanes past the scanner, up again and into the tower. */
export default together(
  flowBehavior(joints, {
    pieces: totes,
    tracks: {
      x: [
        after(0.05, inTower),
        after(0.16, 0),
        after(0.52, 0),
        after(1.6, atTurn),
        after(1.82, atTurn),
        after(2.45, beforeScanner),
        after(2.65, beforeScanner),
        after(3.25, 0),
        after(3.78, 0),
        after(3.92, inTower),
      ],
      y: [
        after(0.4, 0),
        after(0.5, lanes.rear),
        after(1.62, lanes.rear),
        after(1.8, lanes.front),
        after(3.4, lanes.front),
        after(3.5, 0),
      ],
      z: [after(0.18, level), after(0.38, 0), after(3.52, 0), after(3.76, level)],
    },
  }),
  cycleBehavior(joints, {
    tracks: {
      lift: [
        [0, level],
        [0.18, level],
        [0.38, 0],
        [0.52, 0],
        [0.76, level],
      ],
      scan: [
        [0.46, 0],
        [0.49, 1],
        [0.6, 1],
        [0.63, 0],
      ],
    },
  }),
)
