import { cycleBehavior, repeated, toldSpeed } from '../motion/cycle.ts'
import { readingsBehavior } from '../motion/readings.ts'
import { together } from '../motion/together.ts'
import definition from './definition.ts'
import { gasLimit } from './places.ts'

const { joints } = definition
const reports = 3

/** A flash at each report, and one at the gateway that takes it; the pump turns as told. */
const reporting = cycleBehavior(joints, {
  tracks: {
    pumpReport: flashes(0),
    motorReport: flashes(0.4),
    radio: repeated(reports, 0, 1, [
      [0.06, 0],
      [0.12, 1],
      [0.24, 0],
      [0.46, 0],
      [0.52, 1],
      [0.64, 0],
    ]),
  },
  spins: { coupling: toldSpeed('shaftSpeed') },
})

function flashes(from: number) {
  return repeated(reports, 0, 1, [
    [from, 0],
    [from + 0.06, 1],
    [from + 0.18, 0],
  ])
}

export default together(
  reporting,
  readingsBehavior(joints, [
    { joint: 'gasShown', signal: 'gasConcentration' },
    { joint: 'alarm', signal: 'gasConcentration', shows: (told) => (told >= gasLimit ? 1 : 0) },
  ]),
)
