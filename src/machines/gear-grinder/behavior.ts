import type { MachineSignals } from '../definition.ts'
import { cycleBehavior, repeated, toldSpeed } from '../motion/cycle.ts'
import definition from './definition.ts'

const grindFrom = 0.24
const grindUntil = 0.86
const strokes = 6
const teeth = 30
const fastest = 25
const told = toldSpeed('spindleSpeed')

/** A wheel that turned faster than can be shown would be out of mesh with the gear. */
function wheelSpeed(signals: MachineSignals): number {
  return Math.min(fastest, Math.max(0, told(signals)))
}

/** Clamps a gear, strokes the worm up and down along it with sparks where they touch, and lets it go. */
export default cycleBehavior(definition.joints, {
  tracks: {
    door: [
      [0, 0.82],
      [0.13, 0.82],
      [0.19, 0],
      [0.91, 0],
      [0.98, 0.82],
    ],
    work: [
      [0, 1],
      [0.05, 0],
      [0.07, 0],
      [0.12, 1],
    ],
    tailstock: [
      [0, 0],
      [0.13, 0],
      [0.19, -0.3],
      [0.9, -0.3],
      [0.95, 0],
    ],
    infeed: [
      [0.18, 0],
      [grindFrom, 0.085],
      [grindUntil, 0.092],
      [0.9, 0],
    ],
    stroke: repeated(strokes, grindFrom, grindUntil, [
      [0, 0.06],
      [0.5, -0.06],
      [0.98, 0.06],
    ]),
    sparks: [
      [0, 0],
      [grindFrom, 0],
      ...repeated(strokes, grindFrom, grindUntil, [
        [0.08, 0.4],
        [0.3, 1],
        [0.6, 0.5],
      ]),
      [grindUntil, 0],
    ],
  },
  spins: { wheel: wheelSpeed, table: (signals) => wheelSpeed(signals) / teeth },
})
