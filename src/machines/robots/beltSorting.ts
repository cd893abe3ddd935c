import type { JointDefinition } from '../definition.ts'
import type { MotionLimits } from '../motion/restToRest.ts'
import { type Track, trackValue } from '../motion/track.ts'
import { TrackBuilder } from '../motion/trackBuilder.ts'
import type { ArmSolver } from './armSolver.ts'
import { lookingDown } from './planarArms.ts'
import type { Vector } from './toolFrame.ts'

/** A belt along x on which pieces come evenly, and where each of them is to be put: metres in the kind's frame. */
export interface BeltTask {
  /** Metres per second. */
  readonly speed: number
  /** Where a piece comes into sight, and where the tool takes it; its top. */
  readonly entry: Vector
  readonly pick: Vector
  readonly places: readonly Vector[]
  /** How high the tool lifts a piece. */
  readonly lift: number
}

/** Numbers of the kind's joints beside the axes; the slides, pieces and places come one after the other. */
interface BeltJoints {
  readonly held: number
  /** For each piece its way along the belt from `entry`, and whether it is there. */
  readonly firstSlide: number
  /** For each place whether something lies in it. */
  readonly firstPlaced: number
}

const limits: MotionLimits = { speed: 3, acceleration: 25, jerk: 500 }
const fading: MotionLimits = { speed: 8, acceleration: 200, jerk: 8000 }
/** Columns of the plan: the tip, how far it goes along with the belt (0 … 1), whether it holds, then the places. */
const [x, y, z, along, holds, firstPlace] = [0, 1, 2, 3, 4, 5]
const settle = 0.05

/**
 * Sorting from a moving belt: while it takes a piece the tool goes along with the belt. The plan is made in the tip's
 * coordinates, then every sample is solved for the axes; the belt itself never stops.
 */
export function sortFromBelt(
  solver: ArmSolver,
  joints: readonly JointDefinition[],
  task: BeltTask,
  at: BeltJoints,
): Track {
  const { entry, pick, places, lift, speed } = task
  const rest = [0, (pick[1] + places[0]![1]) / 2, pick[2] + lift, 0, 0, ...places.map(() => 0)]
  const plan = new TrackBuilder([limits, limits, limits, fading, ...[0, ...places].map(() => fading)], rest)
  const contacts = places.map((place, i) => {
    plan.moveTo({ [x]: pick[0], [y]: pick[1], [z]: pick[2] + lift, [along]: 1 }).moveTo({ [z]: pick[2] })
    const contact = plan.duration
    plan
      .wait(settle)
      .moveTo({ [holds]: 1 })
      .moveTo({ [z]: pick[2] + lift })
    plan.moveTo({ [x]: place[0], [y]: place[1], [z]: place[2] + lift, [along]: 0 }).moveTo({ [z]: place[2] })
    plan.moveTo({ [holds]: 0, [firstPlace + i]: 1 }).moveTo({ [z]: place[2] + lift })
    return contact
  })
  const planned = plan.moveTo(Object.fromEntries(rest.map((value, column) => [column, value]))).build()

  const samples = planned.values.length / planned.width
  const values = new Float32Array(samples * joints.length)
  for (let sample = 0; sample < samples; sample++) {
    const t = sample * planned.step
    const column = (index: number) => trackValue(planned, t, index)
    const nearest = contacts.reduce((a, b) => (Math.abs(b - t) < Math.abs(a - t) ? b : a))
    const tip: Vector = [column(x) + column(along) * speed * (t - nearest), column(y), column(z)]
    const axes = solver.solve(lookingDown(tip), [])
    if (!axes) throw new Error(`The tool can't be taken to ${tip.join(', ')}`)
    const row = sample * joints.length
    values.set(axes, row)
    values[row + at.held] = column(holds)
    contacts.forEach((contact, i) => {
      const way = wayOnBelt(t, contact)
      values[row + at.firstSlide + 2 * i] = Math.max(0, way)
      values[row + at.firstSlide + 2 * i + 1] = way > 0 && (t > contact + settle + 0.1 || t < contact + settle) ? 1 : 0
      values[row + at.firstPlaced + i] = column(firstPlace + i)
    })
  }
  return { ...planned, width: joints.length, values }

  /** Metres that a piece has come since `entry`; when it has been taken, that of the piece which the next cycle takes. */
  function wayOnBelt(t: number, contact: number): number {
    const due = t <= contact + settle + 0.1 ? contact : contact + planned.duration
    return pick[0] - entry[0] + speed * (t - due)
  }
}
