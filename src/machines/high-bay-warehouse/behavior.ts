import type { MachineBehavior } from '../definition.ts'
import { cycleBehavior, type Key } from '../motion/cycle.ts'
import { pieceOf } from '../motion/programBehavior.ts'
import definition from './definition.ts'
import { cells, wayTo } from './layout.ts'

/** Reach of the forks: to the infeed, into the rack and to the outfeed, m. */
const [toInfeed, toRack] = [-0.75, 0.85]
/** How much the deck goes up to lift a tote off, and down to set it, m. */
const nudge = 0.03

/** Phases of the four handlings of a double cycle: the forks are out from the first to the second. */
const taking = [0.04, 0.15] as const
const storing = [0.3, 0.43] as const
const fetching = [0.55, 0.68] as const
const giving = [0.86, 0.97] as const

const out = ([from, until]: readonly [number, number], reach: number): Key[] => [
  [from, 0],
  [from + 0.04, reach],
  [until - 0.04, reach],
  [until, 0],
]
const middleOf = ([from, until]: readonly [number, number]) => (from + until) / 2
const handOver = (phase: number, before: 0 | 1): Key[] => [
  [phase - 0.008, before],
  [phase, 1 - before],
]

/** The deck goes up to `height` before it has the tote, and down from it when it has it no more. */
const lifting = (handling: readonly [number, number], height: number): Key[] => [
  [middleOf(handling) - 0.025, height - nudge],
  [middleOf(handling) - 0.008, height],
]
const setting = (handling: readonly [number, number], height: number): Key[] => [
  [middleOf(handling), height],
  [middleOf(handling) + 0.018, height - nudge],
]

/** Stores what has come in a cell that is empty, and brings out the tote of the cell that is to be filled next. */
function doubleCycle(target: number): MachineBehavior {
  const source = (target + 1) % cells.length
  const [store, fetch] = [wayTo(cells[target]!), wayTo(cells[source]!)]
  return cycleBehavior(definition.joints, {
    tracks: {
      crane: [
        [taking[1], 0],
        [storing[0], store.travel],
        [storing[1], store.travel],
        [fetching[0], fetch.travel],
        [fetching[1], fetch.travel],
        [giving[0], 0],
      ],
      carriage: [
        ...lifting(taking, 0),
        [taking[1], 0],
        [storing[0], store.lift],
        ...setting(storing, store.lift),
        [storing[1], store.lift - nudge],
        [fetching[0], fetch.lift - nudge],
        ...lifting(fetching, fetch.lift),
        [fetching[1], fetch.lift],
        [giving[0], 0],
        ...setting(giving, 0),
      ],
      fork: [...out(taking, toInfeed), ...out(storing, toRack), ...out(fetching, toRack), ...out(giving, toRack)],
      carried: [
        ...handOver(middleOf(taking), 0),
        ...handOver(middleOf(storing), 1),
        ...handOver(middleOf(fetching), 0),
        ...handOver(middleOf(giving), 1),
      ],
      infeed: [
        [0, 0],
        [middleOf(taking), 0],
        [0.2, 0.5],
        [0.6, 0.5],
        [0.75, 0],
      ],
      arriving: [[0, 1], ...handOver(middleOf(taking), 1), [0.5, 0], [0.55, 1]],
      outfeed: [
        [0, 0],
        [0.01, 0],
        [0.12, 0.5],
        [0.2, 0.5],
        [0.3, 0],
      ],
      leaving: [[0, 1], [0.12, 1], [0.18, 0], ...handOver(middleOf(giving), 0)],
      ...Object.fromEntries(
        cells.map((_, i): [string, Key[]] => {
          if (i === target) return [`cell${i + 1}`, handOver(middleOf(storing), 0)]
          return [`cell${i + 1}`, i === source ? handOver(middleOf(fetching), 1) : [[0, 1]]]
        }),
      ),
    },
  })
}

const cycles = cells.map((_, target) => doubleCycle(target))

/** Double cycles, one after the other: take, store, fetch, give out. */
const behavior: MachineBehavior = {
  step: (signals, dt, values) => cycles[pieceOf(signals, cells.length)]!.step(signals, dt, values),
}
export default behavior
