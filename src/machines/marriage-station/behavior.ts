import { cycleBehavior, type Key, keyedValue } from '../motion/cycle.ts'
import definition from './definition.ts'
import { armAngle, stroke, way } from './layout.ts'

const [lifts, up, lowers, down] = [0.22, 0.42, 0.66, 0.82]
const deck: readonly Key[] = [
  [lifts, 0],
  [up, stroke],
  [lowers, stroke],
  [down, 0],
]
const stretches = 16
/** The arms follow the deck: in proportion to its height they would leave it. */
const arms = [...along(lifts, up), ...along(lowers, down)]

function along(from: number, until: number): Key[] {
  return Array.from({ length: stretches + 1 }, (_, i): Key => {
    const phase = from + ((until - from) * i) / stretches
    return [phase, armAngle(keyedValue(deck, phase))]
  })
}

/** A body comes hanging, its running gear is lifted to it and bolted, the empty deck goes down, the body goes on. */
export default cycleBehavior(definition.joints, {
  tracks: {
    body: [
      [0.02, -way / 2],
      [0.2, 0],
      [0.82, 0],
      [0.97, way / 2],
    ],
    present: [
      [0, 0],
      [0.05, 1],
      [0.94, 1],
      [0.98, 0],
    ],
    deck,
    armUp: arms,
    armDown: arms,
    chassis: [
      [0, 0],
      [0.03, 0],
      [0.12, 1],
      [0.6, 1],
      [0.605, 0],
    ],
    joined: [
      [0, 0],
      [0.6, 0],
      [0.605, 1],
    ],
    drivers: [
      [0.42, 0],
      [0.46, 0.1],
      [0.56, 0.1],
      [0.6, 0],
    ],
  },
})
