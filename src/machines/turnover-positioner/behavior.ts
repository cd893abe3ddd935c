import { cycleBehavior } from '../motion/cycle.ts'
import definition from './definition.ts'

/** Clamps the work, turns it over, holds it for assembly, and turns it back. */
export default cycleBehavior(definition.joints, {
  tracks: {
    work: [
      [0, 0],
      [0.02, 0],
      [0.1, 1],
      [0.92, 1],
      [0.99, 0],
    ],
    clamp: [
      [0.1, 0],
      [0.16, -0.1],
      [0.88, -0.1],
      [0.92, 0],
    ],
    turn: [
      [0.18, 0],
      [0.42, Math.PI],
      [0.6, Math.PI],
      [0.86, 0],
    ],
  },
})
