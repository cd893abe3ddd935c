import { cycleBehavior, repeated } from '../motion/cycle.ts'
import definition from './definition.ts'

const columns = 5
const cutFrom = 0.24
const cutUntil = 0.84
const each = (cutUntil - cutFrom) / columns

/** The gantry stands over one column of parts after the other while its head cuts three of them. */
export default cycleBehavior(definition.joints, {
  tracks: {
    shuttle: [
      [0, 3.1],
      [0.14, 3.1],
      [0.22, 0],
      [0.88, 0],
      [0.98, 3.1],
    ],
    sheet: [
      [0, 1],
      [0.05, 0],
      [0.07, 0],
      [0.12, 1],
    ],
    cuts: [
      [0.05, 0],
      [cutFrom, 0],
      [cutUntil, 1],
    ],
    gantry: Array.from({ length: columns }, (_, column) =>
      [0.2, 0.9].map((at) => [cutFrom + each * (column + at), 0.42 + column * 0.54] as const),
    ).flat(),
    head: repeated(columns, cutFrom, cutUntil, [
      [0.1, -0.42],
      [0.28, -0.42],
      [0.38, 0],
      [0.58, 0],
      [0.68, 0.42],
      [0.86, 0.42],
      [0.98, -0.42],
    ]),
    focus: [
      [0.2, 0],
      [cutFrom, -0.08],
      [cutUntil, -0.08],
      [0.88, 0],
    ],
    beam: repeated(columns, cutFrom, cutUntil, [
      [0.12, 0],
      [0.14, 1],
      [0.28, 1],
      [0.3, 0],
      [0.38, 0],
      [0.4, 1],
      [0.58, 1],
      [0.6, 0],
      [0.68, 0],
      [0.7, 1],
      [0.84, 1],
      [0.86, 0],
    ]),
  },
})
