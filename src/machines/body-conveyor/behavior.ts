import { cycleBehavior } from '../motion/cycle.ts'
import definition from './definition.ts'
import { rollers, way } from './layout.ts'

const half = way / 2
const [arrived, leaves] = [0.26, 0.74]
/** rad/s while a skid runs over the rollers. */
const rolling = 4

function rollerSpeed(_: unknown, phase: number): number {
  return phase < arrived || phase > leaves ? rolling : 0
}

/** A body comes in, stands for the work of its station, and goes on. */
export default cycleBehavior(definition.joints, {
  tracks: {
    skid: [
      [0.03, -half],
      [arrived, 0],
      [leaves, 0],
      [0.97, half],
    ],
    present: [
      [0, 0],
      [0.05, 1],
      [0.94, 1],
      [0.99, 0],
    ],
  },
  spins: Object.fromEntries(rollers.map((_, i) => [`roller${i + 1}`, rollerSpeed])),
})
