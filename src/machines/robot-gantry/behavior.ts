import { pieceOf, programBehavior } from '../motion/programBehavior.ts'
import type { Track } from '../motion/track.ts'
import { gantry } from '../robots/planarArms.ts'
import { drawnBack, type Vector } from '../robots/toolFrame.ts'
import { type Meanwhile, ToolPath } from '../robots/toolPath.ts'
import definition from './definition.ts'
import { finished, jawsOn, raw, top, vice } from './layout.ts'

const [leftJaw, rightJaw, held, clamped, firstRaw, firstFinished] = [4, 5, 6, 7, 8, 11]
const open = { [leftJaw]: 0, [rightJaw]: 0 }
const shut = { [leftJaw]: 0.025, [rightJaw]: 0.025 }
const solver = gantry(top)
/** Seconds that the machine needs for the part in its fixture. */
const machining = 3

/** One shaft: out of the raw rack, through the machine, into the other rack. */
function tend(piece: number): Track {
  const racks = [...raw.map((_, i) => (i < piece ? 0 : 1)), ...finished.map((_, i) => (i < piece ? 1 : 0))]
  const home = [0, 0, 0, 0, 0, 0, 0, 0, ...racks]
  const path = new ToolPath({ solver, joints: definition.joints, home })
  carry(path, raw[piece]!, { [firstRaw + piece]: 0 }, vice, { [clamped]: 1 })
  path.wait(machining)
  carry(path, vice, { [clamped]: 0 }, finished[piece]!, { [firstFinished + piece]: 1 })
  return path.build(home.with(firstRaw + piece, 0).with(firstFinished + piece, 1))
}

function carry(path: ToolPath, from: Vector, taken: Meanwhile, to: Vector, put: Meanwhile): void {
  for (const [at, targets] of [
    [from, { ...shut, [held]: 1, ...taken }],
    [to, { ...open, [held]: 0, ...put }],
  ] as const) {
    const high = drawnBack(jawsOn(at), top - at[2])
    path.reach(high).line(jawsOn(at), 1.5).act(targets).line(high, 1.5)
  }
}

const tracks = raw.map((_, piece) => tend(piece))

/** Loads and unloads the machine shaft by shaft; racks change when one is empty and the other full. */
export default programBehavior(definition.joints, (signals) => tracks[pieceOf(signals, tracks.length)]!)
