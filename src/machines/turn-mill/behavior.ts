import { cycleBehavior, repeated, toldSpeed } from '../motion/cycle.ts'
import definition from './definition.ts'

const turnFrom = 0.2
const millFrom = 0.55
const millUntil = 0.86
const told = toldSpeed('spindleSpeed')

/** Turns the outside with the head upright, indexes, swivels the head and mills the square and the holes. */
export default cycleBehavior(definition.joints, {
  tracks: {
    door: [
      [0, 1.08],
      [0.12, 1.08],
      [0.18, 0],
      [0.92, 0],
      [0.98, 1.08],
    ],
    work: [
      [0, 1],
      [0.05, 0],
      [0.06, 0],
      [0.11, 1],
    ],
    counter: [
      [0.18, 0],
      [0.24, 0.5],
      [0.5, 0.5],
      [millFrom, 0],
      [0.9, 0],
    ],
    z: [
      [0.14, 0.5],
      [turnFrom, -0.3],
      ...repeated(4, 0.22, 0.5, [
        [0, -0.3],
        [0.8, -0.6],
      ]),
      [millFrom, -0.44],
      ...repeated(3, 0.58, 0.84, [
        [0, -0.44],
        [0.5, -0.55],
      ]),
      [0.92, 0.5],
    ],
    x: [
      [0.14, 0.1],
      [turnFrom, 0],
      ...repeated(4, 0.22, 0.5, [
        [0, -0.1],
        [0.8, -0.14],
        [0.9, 0],
      ]),
      [millFrom, 0],
      [0.58, -0.16],
      [0.84, -0.2],
      [0.9, 0.1],
    ],
    b: [
      [0.5, 0],
      [millFrom, 0],
      [0.7, 0],
      [0.74, 0.5],
      [0.84, 0.5],
      [0.9, 0],
    ],
  },
  spins: {
    spindle: (signals, phase) =>
      phase > turnFrom && phase < 0.52 ? told(signals) : phase > millFrom && phase < millUntil ? 0.6 : 0,
    mill: (signals, phase) => (phase > millFrom && phase < millUntil ? told(signals) : 0),
  },
})
