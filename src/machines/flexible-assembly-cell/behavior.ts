import { cycleBehavior, type Key } from '../motion/cycle.ts'
import { flowBehavior } from '../motion/flow.ts'
import { together } from '../motion/together.ts'
import definition from './definition.ts'
import { baseTop, covers, gripper, lane, pallets, stations } from './layout.ts'

const { joints } = definition
const [waitX, waitY, waitZ] = gripper.waits
const [coverX, coverY, coverZ] = covers
/** Over the base of a pallet at the second station, and down on it. */
const [overX, overY] = [stations[1] - waitX, lane.y - waitY]
const onBase = lane.height + baseTop + gripper.coverTop - waitZ
const onStack = coverZ + gripper.coverTop - waitZ
/** Phases in which the gripper closes over a cover and lets it go. */
const [takes, gives] = [0.2, 0.62]

/** A point of a pallet's stay: so many cycles after it came. */
const after = (cycles: number, value: number): Key => [cycles / pallets, value]
const wayTo = (x: number) => x + lane.ends

function lit(from: number, until: number): Key[] {
  return [
    [from, 0],
    [from + 0.03, 1],
    [until - 0.03, 1],
    [until, 0],
  ]
}

/** Light shows the bin and the place for the gears; then the gripper fetches a cover and presses it on. */
export default together(
  flowBehavior(joints, {
    pieces: pallets,
    tracks: {
      pallet: [
        after(0.04, 0),
        after(0.25, wayTo(stations[0])),
        after(0.94, wayTo(stations[0])),
        after(1.18, wayTo(stations[1])),
        after(1.72, wayTo(stations[1])),
        after(1.94, 2 * lane.ends),
      ],
      present: [after(0, 0), after(0.1, 1), after(1.86, 1), after(1.95, 0)],
      gears: [after(0.5, 0), after(0.75, 1)],
      cover: [after(1, 0), after(1 + gives - 0.006, 0), after(1 + gives, 1)],
    },
  }),
  cycleBehavior(joints, {
    tracks: {
      headX: [
        [0, coverX - waitX],
        [0.3, coverX - waitX],
        [0.48, overX],
        [0.7, overX],
        [0.9, coverX - waitX],
      ],
      headY: [
        [0, coverY - waitY],
        [0.3, coverY - waitY],
        [0.48, overY],
        [0.7, overY],
        [0.9, coverY - waitY],
      ],
      headZ: [
        [0.06, 0],
        [takes - 0.02, onStack],
        [takes + 0.02, onStack],
        [0.3, 0],
        [0.48, 0],
        [gives - 0.04, onBase],
        [gives + 0.02, onBase],
        [0.7, 0],
      ],
      held: [
        [0, 0],
        [takes - 0.006, 0],
        [takes, 1],
        [gives - 0.006, 1],
        [gives, 0],
      ],
      projection: lit(0.26, 0.92),
      firstBin: lit(0.26, 0.5),
      secondBin: lit(0.52, 0.78),
      camera: lit(0.3, 0.44),
    },
  }),
)
