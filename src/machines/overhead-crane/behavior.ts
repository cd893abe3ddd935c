import { cycleBehavior } from '../motion/cycle.ts'
import definition from './definition.ts'
import { atCoil, drop, from, to } from './places.ts'

const lift = [
  [0, 0.2],
  [0.16, 0.2],
  [0.28, atCoil],
  [0.32, atCoil],
  [0.44, 0.3],
  [0.58, 0.3],
  [0.7, atCoil],
  [0.74, atCoil],
  [0.86, 0.2],
] as const

/** Goes to a coil, takes it with its tongs, carries it over and puts it on its saddle; where it changes hands, both are there at once. */
export default cycleBehavior(definition.joints, {
  tracks: {
    bridge: [
      [0, 0],
      [0.15, from[0]],
      [0.42, from[0]],
      [0.6, to[0]],
      [0.86, to[0]],
      [1, 0],
    ],
    trolley: [
      [0, 0],
      [0.15, from[1]],
      [0.42, from[1]],
      [0.6, to[1]],
      [0.86, to[1]],
      [1, 0],
    ],
    rope: lift,
    hook: lift.map(([phase, share]) => [phase, share * drop] as const),
    waiting: [
      [0, 0],
      [0.02, 0],
      [0.1, 1],
      [0.31, 1],
      [0.311, 0],
    ],
    carried: [
      [0, 0],
      [0.3, 0],
      [0.301, 1],
      [0.73, 1],
      [0.731, 0],
    ],
    delivered: [
      [0, 0],
      [0.72, 0],
      [0.721, 1],
      [0.9, 1],
      [0.98, 0],
    ],
    beacon: [
      [0, 0],
      [0.03, 1],
      [0.97, 1],
      [1, 0],
    ],
  },
})
