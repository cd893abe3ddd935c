import type { MachineBehavior } from '../definition.ts'
import { cycleBehavior, type Key } from '../motion/cycle.ts'
import { pieceOf } from '../motion/programBehavior.ts'
import definition from './definition.ts'
import { magazineWay, pitch, pushed, slots, taken } from './layout.ts'

const pushFrom = 0.36

/** The cycle in which the board of one slot goes out; a full magazine comes with the first and leaves with the last. */
function cycleOf(slot: number): MachineBehavior {
  const [first, last] = [slot === 0, slot === slots - 1]
  const boards = Array.from({ length: slots }, (_, i): readonly [string, readonly Key[]] => {
    if (i > slot) return [`slot${i + 1}`, [[0, 1]]]
    if (i < slot) return [`slot${i + 1}`, [[0, 0]]]
    return [
      `slot${i + 1}`,
      [
        [0, 1],
        [pushFrom, 1],
        [pushFrom + 0.005, 0],
      ],
    ]
  })
  const before = first ? magazineWay : 0
  const after = last ? -magazineWay : 0
  return cycleBehavior(definition.joints, {
    tracks: {
      lift: [
        [0, first ? 0 : -(slot - 1) * pitch],
        [0.12, first ? 0 : -(slot - 1) * pitch],
        [0.3, -slot * pitch],
      ],
      magazine: [
        [0, before],
        [0.08, before],
        [0.24, 0],
        [0.7, 0],
        [0.9, after],
      ],
      present: [
        [0, first ? 0 : 1],
        [0.04, first ? 0 : 1],
        [0.08, 1],
        [0.9, 1],
        [0.98, last ? 0 : 1],
      ],
      pusher: [
        [pushFrom, 0],
        [0.52, pushed],
        [0.64, 0],
      ],
      board: [
        [0, 0],
        [pushFrom, 0],
        [0.52, pushed],
        [0.8, taken],
      ],
      moving: [
        [0, 0],
        [pushFrom - 0.005, 0],
        [pushFrom, 1],
        [0.82, 1],
        [0.88, 0],
      ],
      ...Object.fromEntries(boards),
    },
  })
}

const cycles = Array.from({ length: slots }, (_, slot) => cycleOf(slot))

/** Empties a magazine slot by slot on to the line, one board in each cycle. */
const behavior: MachineBehavior = {
  step: (signals, dt, values) => cycles[pieceOf(signals, slots)]!.step(signals, dt, values),
}
export default behavior
