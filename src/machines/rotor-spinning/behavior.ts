import { cycleBehavior, type Key } from '../motion/cycle.ts'
import definition from './definition.ts'
import { bare, full, positions, served } from './places.ts'

/** Share of the time at a position that the robot takes to get there. */
const travelling = 0.5
const slot = 1 / served.length

const visits = served.map((position, i) => ({
  x: positions[position]!,
  arrives: (i + travelling) * slot,
  leaves: (i + 1) * slot,
}))

/** Fills from where it was left when the robot came last, and is a bare tube when the robot goes. */
function packageKeys(position: number): Key[] {
  const { arrives, leaves } = visits[served.indexOf(position)]!
  const [changed, left] = [(arrives + leaves) / 2, leaves - 0.1 * slot]
  const kept = bare + ((1 - bare) * (1 - left)) / (1 - left + arrives)
  return [
    [0, kept],
    [changed - 0.2 * slot, 1],
    [left, bare],
    [1, kept],
  ]
}

function atEachVisit(value: number): Key[] {
  return visits.flatMap(({ arrives, leaves }): Key[] => [
    [arrives, 0],
    [arrives + 0.12 * slot, value],
    [leaves - 0.12 * slot, value],
    [leaves, 0],
  ])
}

/** Packages turn as fast as yarn is delivered; the robot goes from one to the next and changes it. */
export default cycleBehavior(definition.joints, {
  tracks: {
    ...Object.fromEntries(positions.map((_, i) => [`package${i + 1}`, packageKeys(i)])),
    robot: [
      [0, positions[served.at(-1)!]!],
      ...visits.flatMap(({ x, arrives, leaves }): Key[] => [
        [arrives, x],
        [leaves, x],
      ]),
    ],
    arm: atEachVisit(0.16),
    piecing: atEachVisit(1),
  },
  spins: { winding: (signals) => (signals.number('deliverySpeed') ?? 0) / 60 / (full.radius * 0.7) },
})
