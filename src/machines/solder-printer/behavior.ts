import { cycleBehavior } from '../motion/cycle.ts'
import definition from './definition.ts'
import { lane, squeegee } from './layout.ts'

const half = squeegee.way / 2
const [wipesFrom, wipesUntil] = [0.42, 0.64]

/** Brings a board in, looks for its marks, lifts it against the stencil, wipes, lowers it and lets it go. */
export default cycleBehavior(definition.joints, {
  tracks: {
    board: [
      [0.01, 0],
      [0.16, lane.way / 2],
      [0.8, lane.way / 2],
      [0.97, lane.way],
    ],
    present: [
      [0, 0],
      [0.05, 1],
      [0.93, 1],
      [0.98, 0],
    ],
    camera: [
      [0.16, -0.55],
      [0.22, -0.14],
      [0.25, -0.14],
      [0.29, 0.14],
      [0.31, 0.14],
      [0.36, -0.55],
    ],
    cameraLight: [
      [0.2, 0],
      [0.21, 1],
      [0.31, 1],
      [0.32, 0],
    ],
    lift: [
      [0.36, 0],
      [wipesFrom - 0.02, lane.lift],
      [wipesUntil + 0.04, lane.lift],
      [0.76, 0],
    ],
    blade: [
      [0.38, squeegee.up],
      [wipesFrom, 0],
      [wipesUntil, 0],
      [0.68, squeegee.up],
    ],
    squeegee: [
      [wipesFrom, -half],
      [wipesUntil, half],
      [0.72, half],
      [0.92, -half],
    ],
    paste: [
      [0, 0],
      [wipesFrom + 0.07, 0],
      [wipesUntil - 0.07, 1],
    ],
  },
})
