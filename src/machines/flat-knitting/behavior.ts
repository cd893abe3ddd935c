import { cycleBehavior, type Key, repeated } from '../motion/cycle.ts'
import definition from './definition.ts'
import { courses, fabric, feeders, stroke } from './places.ts'

const knitting = { from: 0.04, until: 0.88 } as const
const each = (knitting.until - knitting.from) / courses

/** The feeder of every third course goes along with the carriage and waits at its side in between. */
function feederKeys(feeder: number): Key[] {
  const own = Array.from({ length: courses }, (_, course) => course).filter(
    (course) => course % feeders.length === feeder,
  )
  return own.flatMap((course): Key[] => {
    const from = knitting.from + course * each
    return [
      [from, -stroke.feeder],
      [from + each / 2, stroke.feeder],
      [from + each, -stroke.feeder],
    ]
  })
}

/** The fabric's lower edge goes down as it grows at the needles; when it is cast off it falls into the tray. */
export default cycleBehavior(definition.joints, {
  tracks: {
    carriage: repeated(courses, knitting.from, knitting.until, [
      [0, -stroke.carriage],
      [0.5, stroke.carriage],
      [1, -stroke.carriage],
    ]),
    ...Object.fromEntries(feeders.map((_, i) => [`feeder${i + 1}`, feederKeys(i)])),
    fall: [
      [0, 0],
      [knitting.from, 0],
      [knitting.until, fabric.height],
      [0.96, fabric.height + fabric.drop],
      [0.98, fabric.height + fabric.drop],
    ],
    fabric: [
      [0, 0],
      [knitting.from, 0],
      [knitting.until, 1],
      [0.96, 1],
      [0.975, 0],
    ],
  },
  spins: { takeDown: (_, phase) => (phase > knitting.from && phase < 0.94 ? 2 : 0) },
})
