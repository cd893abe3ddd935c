import { cycleBehavior, repeated } from '../motion/cycle.ts'
import definition from './definition.ts'

const layers = 8
const from = 0.08
const until = 0.9
/** Height of the part when it is done, metres. */
const height = 0.24

/** Spreads powder, melts a layer, spreads again: the part grows until it is taken out. */
export default cycleBehavior(definition.joints, {
  tracks: {
    recoater: repeated(layers, from, until, [
      [0, 0],
      [0.14, 0.68],
      [0.16, 0.68],
      [0.3, 0],
    ]),
    part: [
      [0, 0],
      [from, 0],
      [until, 1],
      [0.97, 1],
      [1, 0],
    ],
    lift: [
      [0, 0],
      [0.01, 1],
      [0.93, 1],
      [0.99, 0],
    ],
    scanX: repeated(layers, from, until, [
      [0.3, -0.08],
      [0.44, 0.08],
      [0.58, -0.08],
      [0.72, 0.08],
      [0.86, -0.08],
      [0.98, 0],
    ]),
    scanY: repeated(layers, from, until, [
      [0.3, -0.08],
      [0.98, 0.08],
    ]),
    height: [
      [0, 0],
      [from, 0],
      [until, height],
      [0.97, 0],
    ],
    melt: repeated(layers, from, until, [
      [0.3, 0],
      [0.33, 1],
      [0.95, 1],
      [0.98, 0],
    ]),
    chamberLight: [[0, 1]],
  },
})
