import { pieceOf, programBehavior } from '../motion/programBehavior.ts'
import type { Track } from '../motion/track.ts'
import { levelArm, lookingDown } from '../robots/planarArms.ts'
import { drawnBack } from '../robots/toolFrame.ts'
import { ToolPath } from '../robots/toolPath.ts'
import definition from './definition.ts'
import { onTopOf, pick, type Place, places, table } from './layout.ts'

const [held, firstBox] = [5, 6]
const lift = 0.5
const solver = levelArm(table)
const rest = [0.3, -0.2, 0.1, 0.1, 0]

/** The box that is put into a place, on those that lie there already. */
function stack(place: Place, piece: number): Track {
  const home = [...rest, 0, ...places.map((_, i) => (i < piece ? 1 : 0))]
  const [taking, putting] = [lookingDown(pick), onTopOf(place)]
  return new ToolPath({ solver, joints: definition.joints, home })
    .reach(drawnBack(taking, lift))
    .line(taking, 1)
    .act({ [held]: 1 })
    .line(drawnBack(taking, lift), 1)
    .reach(drawnBack(putting, lift))
    .line(putting, 0.8)
    .act({ [held]: 0, [firstBox + piece]: 1 })
    .line(drawnBack(putting, lift), 1.2)
    .build(home.with(firstBox + piece, 1))
}

const tracks = places.map(stack)

/** Takes the next box from the conveyor to its place in the layer; a full pallet is taken away before the next box. */
export default programBehavior(definition.joints, (signals) => tracks[pieceOf(signals, tracks.length)]!)
