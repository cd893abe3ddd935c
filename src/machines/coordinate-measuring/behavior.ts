import { cycleBehavior, type Key, repeated } from '../motion/cycle.ts'
import definition from './definition.ts'

const [from, until, points] = [0.14, 0.88, 8]
const each = (until - from) / points

/** Where the probe stands over each point: along x and y, metres from the middle of the work. */
const places = Array.from({ length: points }, (_, i) => {
  const turn = (i / points) * 2 * Math.PI
  return [0.26 * Math.cos(turn) - 0.16, 0.17 * Math.sin(turn)] as const
})

function overPoints(axis: 0 | 1): Key[] {
  return places.flatMap((place, i) => [0.2, 0.9].map((share): Key => [from + each * (i + share), place[axis]]))
}

/** Goes from point to point of the work and touches each: a flash, and up again. */
export default cycleBehavior(definition.joints, {
  tracks: {
    work: [
      [0, 0],
      [0.02, 0],
      [0.1, 1],
      [0.92, 1],
      [0.99, 0],
    ],
    bridge: [[0, -0.6], [0.1, -0.6], ...overPoints(0), [0.95, -0.6]],
    carriage: [[0, 0], ...overPoints(1), [0.95, 0]],
    quill: [
      [0.1, -0.3],
      ...repeated(points, from, until, [
        [0.25, -0.5],
        [0.5, -0.64],
        [0.6, -0.64],
        [0.85, -0.5],
      ]),
      [0.95, -0.3],
    ],
    touch: [
      [0, 0],
      ...repeated(points, from, until, [
        [0.48, 0],
        [0.52, 1],
        [0.62, 0],
      ]),
    ],
  },
})
