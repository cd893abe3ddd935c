import { cycleBehavior, type Key } from '../motion/cycle.ts'
import { readingsBehavior, shareOf } from '../motion/readings.ts'
import { together } from '../motion/together.ts'
import definition from './definition.ts'
import { bins, belt, skipWay } from './places.ts'

const { joints } = definition
/** kg that fill the trough. */
const capacity = 2000
const weighed = { from: 0.02, until: 0.44 } as const
const each = (weighed.until - weighed.from) / bins.length

/** A gate opens, its material streams into the trough, and it shuts: one bin after the other. */
function outletTracks(bin: number): Record<string, readonly Key[]> {
  const from = weighed.from + bin * each
  const at = (share: number) => from + share * each
  return {
    [`gate${bin + 1}`]: [
      [at(0), 0],
      [at(0.2), 0.32],
      [at(0.75), 0.32],
      [at(0.95), 0],
    ],
    [`stream${bin + 1}`]: [
      [at(0.1), 0],
      [at(0.25), 1],
      [at(0.7), 1],
      [at(0.9), 0],
    ],
  }
}

const work = cycleBehavior(joints, {
  tracks: {
    ...Object.assign({}, ...bins.map((_, bin) => outletTracks(bin))),
    pour: [
      [0.46, 0],
      [0.49, 1],
      [0.57, 1],
      [0.6, 0],
    ],
    load: [
      [0.47, 0],
      [0.58, 1],
      [0.79, 1],
      [0.84, 0],
    ],
    skip: [
      [0.6, 0],
      [0.76, skipWay],
      [0.87, skipWay],
      [0.99, 0],
    ],
    tip: [
      [0.76, 0],
      [0.81, 1.9],
      [0.84, 1.9],
      [0.88, 0],
    ],
    mix: [
      [0.2, 0],
      [0.23, 1],
      [0.36, 1],
      [0.4, 0],
    ],
    heaped: [
      [0.21, 0],
      [0.36, 1],
      [0.62, 1],
      [0.66, 0],
    ],
    heap: [
      [0.36, 0],
      [0.66, belt.way],
      [0.72, belt.way],
      [0.8, 0],
    ],
  },
  spins: { shaft: () => 4 },
})

/** The trough fills as the scales tell. */
export default together(
  work,
  readingsBehavior(joints, [
    { joint: 'weight', signal: 'batchWeight' },
    { joint: 'charge', signal: 'batchWeight', shows: shareOf(0, capacity) },
  ]),
)
