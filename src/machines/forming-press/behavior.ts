import { cycleBehavior } from '../motion/cycle.ts'
import definition from './definition.ts'

/** A hot blank comes, cools a little, is pressed and held, and leaves as a formed part. */
export default cycleBehavior(definition.joints, {
  tracks: {
    billet: [
      [0, 0],
      [0.02, 0],
      [0.1, 1],
      [0.44, 1],
      [0.48, 0],
    ],
    heat: [
      [0, 0],
      [0.02, 0.9],
      [0.12, 0.9],
      [0.44, 0.5],
      [0.5, 0],
    ],
    ram: [
      [0.16, 0],
      [0.34, -0.75],
      [0.46, -0.91],
      [0.7, -0.91],
      [0.86, 0],
    ],
    formed: [
      [0, 0],
      [0.46, 0],
      [0.5, 1],
      [0.9, 1],
      [0.98, 0],
    ],
  },
})
