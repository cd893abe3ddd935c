import { cycleBehavior, repeated } from '../motion/cycle.ts'
import { readingsBehavior } from '../motion/readings.ts'
import { together } from '../motion/together.ts'
import definition from './definition.ts'
import { piece, sewing, stitches } from './places.ts'

const { joints } = definition
const { from, until } = sewing
/** rad/s: many turns of a real handwheel are shown as one that the eye can follow. */
const handwheelSpeed = 14

/** A piece is laid before the needle, sewn on its way past it, and put aside. */
export default together(
  cycleBehavior(joints, {
    tracks: {
      needleBar: repeated(stitches, from, until, [
        [0, 0],
        [0.5, -0.085],
        [1, 0],
      ]),
      feed: [
        [0, 0],
        [from, 0],
        [until, piece.way],
        [0.95, piece.way],
        [0.985, 0],
      ],
      aside: [
        [until + 0.02, 0],
        [0.9, piece.aside],
        [0.955, piece.aside],
        [0.985, 0],
      ],
      piece: [
        [0, 0],
        [0.07, 1],
        [0.91, 1],
        [0.95, 0],
      ],
      seam: [
        [0, 0],
        [from, 0],
        [until, 1],
        [0.96, 1],
        [0.99, 0],
      ],
      light: [[0, 1]],
    },
    spins: {
      handwheel: (_, phase) => (phase > from && phase < until ? handwheelSpeed : 0),
      spool: (_, phase) => (phase > from && phase < until ? 3 : 0),
    },
  }),
  readingsBehavior(joints, [{ joint: 'stitches', signal: 'stitchCount' }]),
)
