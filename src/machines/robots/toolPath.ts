import type { JointDefinition } from '../definition.ts'
import type { MotionLimits } from '../motion/restToRest.ts'
import type { Track } from '../motion/track.ts'
import { TrackBuilder, type Way } from '../motion/trackBuilder.ts'
import type { ArmSolver } from './armSolver.ts'
import { distance, type Tip, tipBetween } from './toolFrame.ts'

/** A robot as its programs see it. */
interface Robot {
  readonly solver: ArmSolver
  /** All joints of the kind: the axes first, then what else moves, appears or glows. */
  readonly joints: readonly JointDefinition[]
  /** Values of all joints where the robot waits. */
  readonly home: readonly number[]
  /** Seconds in which its axes come up to speed. Default: 0.35, as a heavy arm. */
  readonly spool?: number
}

/** Values that other joints than the axes take, by number of the joint. */
export type Meanwhile = Readonly<Record<number, number>>

/** Metres between the poses that are solved along a line. */
const fine = 0.01
/** Radians or metres between two of them, beyond which the arm would have to jump. */
const jump = 0.5
/** Share of an axis' speed that a program uses. */
const reserve = 0.9
/** Seconds in which an axis, a line and what else moves come up to speed; a third of it to come up to the acceleration. */
const usual = { axis: 0.35, other: 0.08 }

/**
 * Plans a robot's program from what its tool does. Between lines the axes move together, as fast as they can; on a line the
 * tip keeps to it, and slows where an axis could not follow. Throws where the arm can't reach or would have to jump:
 * programs are constants, so that is a mistake in one of them.
 */
export class ToolPath {
  readonly #robot: Robot
  readonly #builder: TrackBuilder
  readonly #spool: number
  #tip: Tip | undefined

  constructor(robot: Robot) {
    this.#robot = robot
    this.#spool = robot.spool ?? usual.axis
    const limits = robot.joints.map(({ maxSpeed }, joint) =>
      limitsOf(maxSpeed * reserve, joint < robot.solver.axes ? this.#spool : usual.other),
    )
    this.#builder = new TrackBuilder(limits, robot.home)
  }

  /** The axes take the tip there, each the shortest way; other joints move to `meanwhile` in the same time. */
  reach(tip: Tip, meanwhile: Meanwhile = {}): this {
    const axes = this.#solve(tip, this.#builder.now)
    this.#builder.moveTo({ ...meanwhile, ...Object.fromEntries(axes.entries()) })
    this.#tip = tip
    return this
  }

  /** The tip goes straight there, at most at `speed` m/s. */
  line(tip: Tip, speed: number, meanwhile: Meanwhile = {}): this {
    return this.trace([tip], speed, meanwhile)
  }

  /** The tip goes along tips, from where it is, without a stop; other joints go along in proportion to the way. */
  trace(tips: readonly Tip[], speed: number, meanwhile: Meanwhile = {}): this {
    if (!this.#tip) throw new Error('A line needs a tip to start from: reach one first')
    const way = this.#wayAlong([this.#tip, ...tips])
    this.#builder.follow(way, limitsOf(Math.min(speed, this.#fastestAlong(way)), this.#spool), meanwhile)
    this.#tip = tips.at(-1)!
    return this
  }

  /** Only other joints than the axes move: a gripper, what appears, what glows. */
  act(targets: Meanwhile): this {
    this.#builder.moveTo(targets)
    return this
  }

  wait(seconds: number): this {
    this.#builder.wait(seconds)
    return this
  }

  /** Back to where the robot waits; the program is complete. @param values of all joints, where they are others than at the start */
  build(values = this.#robot.home): Track {
    this.#builder.moveTo(Object.fromEntries(values.map((value, joint) => [joint, value])))
    return this.#builder.build()
  }

  #solve(tip: Tip, from: ArrayLike<number>): Float64Array {
    const values = this.#robot.solver.solve(tip, from)
    if (values) return values
    throw new Error(`The arm can't take its tool to ${tip.at.join(', ')} looking along ${tip.aim.join(', ')}`)
  }

  #wayAlong(tips: readonly Tip[]): Way {
    const width = this.#robot.solver.axes
    const legs = tips.slice(1).map((tip, i) => ({ from: tips[i]!, to: tip, length: distance(tips[i]!.at, tip.at) }))
    const length = legs.reduce((sum, leg) => sum + leg.length, 0)
    const count = Math.max(2, Math.ceil(length / fine) + 1)
    const values = new Float64Array(count * width)
    let before: ArrayLike<number> = this.#builder.now
    let leg = 0
    let start = 0
    for (let point = 0; point < count; point++) {
      const s = (length * point) / (count - 1)
      while (leg < legs.length - 1 && s > start + legs[leg]!.length) start += legs[leg++]!.length
      const { from, to, length: own } = legs[leg]!
      const next = this.#solve(tipBetween(from, to, own === 0 ? 1 : Math.min(1, (s - start) / own)), before)
      if (next.some((value, axis) => Math.abs(value - before[axis]!) > jump))
        throw new Error(`The arm would have to jump on its way to ${to.at.join(', ')}`)
      values.set(next, point * width)
      before = next
    }
    return { width, length, values }
  }

  /** Metres per second at which no axis exceeds its speed anywhere on the way. */
  #fastestAlong({ width, length, values }: Way): number {
    const spacing = length / (values.length / width - 1)
    let fastest = Number.POSITIVE_INFINITY
    for (let at = width; at < values.length; at++) {
      const turned = Math.abs(values[at]! - values[at - width]!)
      const limit = this.#robot.joints[at % width]!.maxSpeed * reserve
      if (turned > 0) fastest = Math.min(fastest, (limit * spacing) / turned)
    }
    return fastest
  }
}

function limitsOf(speed: number, spool: number): MotionLimits {
  const acceleration = speed / spool
  return { speed, acceleration, jerk: (3 * acceleration) / spool }
}
