import { cycleBehavior, type Key, repeated, toldSpeed } from '../motion/cycle.ts'
import definition from './definition.ts'
import { sprayFrom, way } from './layout.ts'

const [from, until] = [0.3, 0.74]
const strokes = 5
const blower = toldSpeed('blowerSpeed')

const bell: readonly Key[] = [
  [0, 0],
  [from - 0.03, -0.3],
  ...repeated(strokes, from, until, [
    [0.02, -0.3],
    [0.5, 0.5],
    [0.98, -0.3],
  ]),
  [0.84, 0],
]
const mist: readonly Key[] = [
  [from - 0.02, 0],
  [from, 1],
  [until, 1],
  [until + 0.02, 0],
]

/** A body in primer comes in and stops; the bells go along it up and down, and the colour comes with them. */
export default cycleBehavior(definition.joints, {
  tracks: {
    skid: [
      [0.02, way * 0.36],
      [0.24, way],
      [0.8, way],
      [0.97, way * 1.64],
    ],
    present: [
      [0, 0],
      [0.05, 1],
      [0.93, 1],
      [0.98, 0],
    ],
    painted: [
      [0, 0],
      [from, 0],
      [until, 1],
    ],
    sprayers: [
      [from, 0],
      [until, 2 * sprayFrom],
      [0.78, 2 * sprayFrom],
      [0.98, 0],
    ],
    leftBell: bell,
    rightBell: bell,
    leftMist: mist,
    rightMist: mist,
    leftFan: mist,
    rightFan: mist,
  },
  spins: { blower1: blower, blower2: blower },
})
