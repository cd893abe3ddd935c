import { cycleBehavior, type Key, repeated } from '../motion/cycle.ts'
import { readingsBehavior, shareOf } from '../motion/readings.ts'
import { together } from '../motion/together.ts'
import definition from './definition.ts'
import { hall, plan, rings } from './layout.ts'

const { joints } = definition
const rangings = 5

/** A pulse goes out and is gone; each ring is a third of the time behind the one before. */
function pulse(ring: number): Key[] {
  const from = ring / rings / 1.6
  return repeated(rangings, 0, 1, [
    [from, 0],
    [from + 0.5, 1],
    [from + 0.56, 0],
  ])
}

const onPlan = (side: number, size: number) => (told: number) => (shareOf(0, side)(told) - 0.5) * size

/** Rings leave the anchor at each ranging, the tag answers with a flash, and the plan shows where it is. */
export default together(
  cycleBehavior(joints, {
    tracks: {
      ...Object.fromEntries(Array.from({ length: rings }, (_, ring) => [`pulse${ring + 1}`, pulse(ring)])),
      blink: repeated(rangings, 0, 1, [
        [0.4, 0],
        [0.45, 1],
        [0.6, 0],
      ]),
    },
  }),
  readingsBehavior(joints, [
    { joint: 'tagX', signal: 'tagX', shows: onPlan(hall.length, plan.width) },
    { joint: 'tagY', signal: 'tagY', shows: onPlan(hall.width, plan.height) },
    { joint: 'distanceShown', signal: 'distance' },
  ]),
)
