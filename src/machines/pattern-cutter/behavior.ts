import { cycleBehavior, type Key } from '../motion/cycle.ts'
import definition from './definition.ts'
import { feedWay, knifeWay, pieces } from './pattern.ts'

const cut = { from: 0.03, until: 0.8 } as const
const fed = { from: 0.82, until: 0.94 } as const

const stops = knifeWay()
const whole = stops.at(-1)!.way
const phaseOf = (way: number) => cut.from + (way / whole) * (cut.until - cut.from)
const keys = (value: (stop: (typeof stops)[number]) => number): Key[] =>
  stops.map((stop): Key => [phaseOf(stop.way), value(stop)])

/** A piece comes free as the knife goes round it, and is gone when the table has carried it under the hood. */
function pieceKeys(piece: number): Key[] {
  const round = stops.filter((stop) => stop.cutting && stop.piece === piece)
  return [
    [phaseOf(round[0]!.way), 0],
    [phaseOf(round.at(-1)!.way), 1],
    [0.95, 1],
    [0.97, 0],
  ]
}

/** The knife follows the pattern, then the table takes the pieces away and the roll gives new cloth. */
export default cycleBehavior(definition.joints, {
  tracks: {
    beam: keys(({ at }) => at[0]),
    head: keys(({ at }) => at[1]),
    knife: keys(({ cutting }) => (cutting ? -0.095 : 0)),
    cutting: keys(({ cutting }) => (cutting ? 1 : 0)),
    feed: [
      [fed.from, 0],
      [fed.until, feedWay],
      [0.97, feedWay],
      [1, 0],
    ],
    ...Object.fromEntries(pieces.map((_, i) => [`piece${i + 1}`, pieceKeys(i)])),
  },
  spins: { roll: (_, phase) => (phase > fed.from && phase < fed.until ? 2.4 : 0) },
})
