import { longestThatFits, programBehavior } from '../motion/programBehavior.ts'
import type { Track } from '../motion/track.ts'
import { sphericalArm, twoHands } from '../robots/sphericalArm.ts'
import { drawnBack } from '../robots/toolFrame.ts'
import { ToolPath } from '../robots/toolPath.ts'
import definition from './definition.ts'
import { fit, gripOn, gripTip, pick, shoulders, table } from './layout.ts'

const [heldLeft, heldRight, fittedLeft, fittedRight] = [12, 13, 14, 15]
const both = { [heldLeft]: 1, [heldRight]: 1 }
const done = { [heldLeft]: 0, [heldRight]: 0, [fittedLeft]: 1, [fittedRight]: 1 }
const [left, right] = [shoulders.left, shoulders.right].map(({ foot, roll }) =>
  sphericalArm(table, gripTip, foot, roll),
)
const solver = twoHands(left!, right!)
const near = [...Array.from({ length: 12 }, () => 0), 0, 0, 0, 0]
const waiting = gripOn([0.12, 0.24, 1.1])
const home = [...solver.solve(waiting, near)!, 0, 0, 0, 0]

/** @param pairs of parts that are fitted in one cycle */
function assemble(pairs: number): Track {
  const path = new ToolPath({ solver, joints: definition.joints, home })
  const [taking, fitting] = [gripOn(pick), gripOn(fit)]
  for (let pair = 0; pair < pairs; pair++) {
    path.reach(drawnBack(taking, 0.12)).line(taking, 0.3).act(both).line(drawnBack(taking, 0.12), 0.3)
    path.line(drawnBack(fitting, 0.12), 0.4).line(fitting, 0.08).act(done).line(drawnBack(fitting, 0.12), 0.3)
    path.reach(waiting, { [fittedLeft]: 0, [fittedRight]: 0 })
  }
  return path.build()
}

const tracks = [1, 2, 3].map(assemble)

/** Takes a part with each hand and fits both, as many pairs as the cycle time allows. */
export default programBehavior(definition.joints, (signals) => longestThatFits(tracks, signals))
