import { cycleBehavior, toldSpeed } from '../motion/cycle.ts'
import { readingsBehavior, shareOf } from '../motion/readings.ts'
import { together } from '../motion/together.ts'
import definition from './definition.ts'
import { belt, opening, robot, taking } from './layout.ts'

const { joints } = definition
const down = robot.waitZ - robot.inMould
const toBelt = robot.waitZ - robot.overBelt
/** The mould is shut in the middle of the cycle: the part comes out at its end and is put down at the next one's start. */
const [opens, opened, takes, shuts, shut] = [0.72, 0.8, 0.9, 0.1, 0.18]

/** Shuts, injects, cools while the screw makes ready, opens; the robot takes the part out and puts it on the belt. */
export default together(
  cycleBehavior(joints, {
    tracks: {
      platen: [
        [0, opening],
        [shuts, opening],
        [shut, 0],
        [opens, 0],
        [opened, opening],
      ],
      injection: [
        [0, 0.25],
        [0.2, 0.25],
        [0.26, 0],
        [0.6, 0],
        [0.66, 0.25],
      ],
      moulded: [
        [0, 0],
        [0.3, 0],
        [0.4, 1],
        [takes - 0.006, 1],
        [takes, 0],
      ],
      reachX: [
        [0, 0],
        [0.84, 0],
        [takes - 0.01, taking.x],
        [takes + 0.01, taking.x],
        [0.94, 0],
      ],
      reachZ: [
        [0, 0],
        [0.1, 0],
        [0.18, toBelt],
        [0.24, toBelt],
        [0.32, 0],
        [0.76, 0],
        [0.84, down],
        [0.94, down],
        [1, 0],
      ],
      reachY: [
        [0, 0],
        [0.1, -robot.beltY],
        [0.32, -robot.beltY],
        [0.44, 0],
      ],
      wrist: [
        [0, 0],
        [0.08, -Math.PI / 2],
        [0.24, -Math.PI / 2],
        [0.36, 0],
      ],
      held: [
        [0, 1],
        [0.205, 1],
        [0.21, 0],
        [takes - 0.006, 0],
        [takes, 1],
      ],
      put: [
        [0, 0],
        [0.24, 0],
        [0.7, belt.way],
      ],
      onBelt: [
        [0, 0],
        [0.204, 0],
        [0.21, 1],
        [0.66, 1],
        [0.72, 0],
      ],
    },
    spins: { screw: (signals, phase) => (phase > 0.36 && phase < 0.6 ? toldSpeed('screwSpeed')(signals) : 0) },
  }),
  readingsBehavior(joints, [{ joint: 'heaters', signal: 'meltTemperature', shows: shareOf(40, 260) }]),
)
