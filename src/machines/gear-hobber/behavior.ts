import type { MachineSignals } from '../definition.ts'
import { cycleBehavior, toldSpeed } from '../motion/cycle.ts'
import definition from './definition.ts'
import { gearTeeth } from './mesh.ts'

const cutFrom = 0.26
const cutUntil = 0.84
const fastest = 25
const told = toldSpeed('spindleSpeed')

/** A hob that turned faster than can be shown would be out of mesh with its work. */
function hobSpeed(signals: MachineSignals): number {
  return Math.min(fastest, Math.max(0, told(signals)))
}

/** Takes a blank, clamps it, feeds the hob down along it while both turn in mesh, and lets the gear go. */
export default cycleBehavior(definition.joints, {
  tracks: {
    door: [
      [0, 0.78],
      [0.14, 0.78],
      [0.2, 0],
      [0.9, 0],
      [0.97, 0.78],
    ],
    work: [
      [0, 1],
      [0.05, 0],
      [0.07, 0],
      [0.12, 1],
    ],
    blank: [
      [0.05, 0],
      [0.07, 1],
      [cutFrom, 1],
      [cutUntil, 0],
    ],
    tailstock: [
      [0, 0],
      [0.14, 0],
      [0.2, -0.35],
      [0.88, -0.35],
      [0.94, 0],
    ],
    infeed: [
      [0.18, 0],
      [cutFrom, 0.12],
      [cutUntil, 0.12],
      [0.88, 0],
    ],
    axial: [
      [0.18, 0.05],
      [cutFrom, -0.08],
      [cutUntil, -0.36],
      [0.9, 0.05],
    ],
  },
  spins: { hob: hobSpeed, table: (signals) => hobSpeed(signals) / gearTeeth },
})
