import { cycleBehavior, type Key, repeated } from '../motion/cycle.ts'
import definition from './definition.ts'
import { head, lane, loads, pickY } from './layout.ts'

const [from, until] = [0.14, 0.86]
const each = (until - from) / loads.length
const startOf = (load: number) => from + load * each
/** Shares of one load's time: the head has come to the feeder, has picked, is over the board, has put down. */
const [picks, picked, places, placed] = [0.2, 0.36, 0.66, 0.82]
const over = lane.y - head.y

/** Keys of an axis that stands at one place while parts are taken and at another while they are put down. */
function between(takes: (load: number) => number, puts: (load: number) => number): Key[] {
  return loads.flatMap((_, i): Key[] => {
    const at = (share: number) => startOf(i) + each * share
    return [
      [at(picks), takes(i)],
      [at(picked), takes(i)],
      [at(places), puts(i)],
      [at(placed), puts(i)],
    ]
  })
}

const put = loads.map((_, i): readonly [string, readonly Key[]] => {
  const down = startOf(i) + each * ((places + placed) / 2)
  return [
    `load${i + 1}`,
    [
      [0, 0],
      [down - 0.004, 0],
      [down, 1],
    ],
  ]
})

/** A board comes in and stops, load after load is put on it, and it goes on. */
export default cycleBehavior(definition.joints, {
  tracks: {
    board: [
      [0.01, 0],
      [0.12, lane.way / 2],
      [0.88, lane.way / 2],
      [0.98, lane.way],
    ],
    present: [
      [0, 0],
      [0.04, 1],
      [0.95, 1],
      [0.99, 0],
    ],
    beam: [
      [0, 0],
      ...between(
        () => pickY,
        (i) => over + loads[i]!.at[1],
      ),
      [0.95, 0],
    ],
    head: [
      [0, 0],
      ...between(
        (i) => loads[i]!.from,
        (i) => loads[i]!.at[0],
      ),
      [0.95, 0],
    ],
    nozzles: repeated(loads.length, from, until, [
      [picks, 0],
      [(picks + picked) / 2, head.stroke],
      [picked, 0],
      [places, 0],
      [(places + placed) / 2 - 0.04, head.stroke],
      [(places + placed) / 2 + 0.02, head.stroke],
      [placed, 0],
    ]),
    held: repeated(loads.length, from, until, [
      [(picks + picked) / 2, 0],
      [(picks + picked) / 2 + 0.03, 1],
      [(places + placed) / 2 - 0.03, 1],
      [(places + placed) / 2, 0],
    ]),
    flash: repeated(loads.length, from, until, [
      [0.44, 0],
      [0.48, 1],
      [0.52, 1],
      [0.56, 0],
    ]),
    ...Object.fromEntries(put),
  },
})
