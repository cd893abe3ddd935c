import { cycleBehavior } from '../motion/cycle.ts'
import definition from './definition.ts'

/** rad/s; the clutch takes from a wheel that never stops while the press works. */
const flywheelSpeed = 8

/** A blank comes, the slide strikes and dwells, goes up from a drawn panel, and the panel leaves. */
export default cycleBehavior(definition.joints, {
  tracks: {
    slide: [
      [0.2, 0],
      [0.46, -0.7],
      [0.52, -0.7],
      [0.74, 0],
    ],
    blank: [
      [0, 0],
      [0.03, 0],
      [0.14, 1],
      [0.44, 1],
      [0.48, 0],
    ],
    panel: [
      [0, 0],
      [0.45, 0],
      [0.5, 1],
      [0.84, 1],
      [0.95, 0],
    ],
  },
  spins: { flywheel: () => flywheelSpeed },
})
