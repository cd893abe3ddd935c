import { Executor } from './execute/executor.ts'
import { Mover, none } from './execute/mover.ts'
import type { FleetNetwork } from './network/fleetNetwork.ts'
import { Congestion, planPeriod } from './plan/congestion.ts'
import { Configuration } from './plan/configuration.ts'
import { Dependencies } from './plan/dependencies.ts'
import { Rescue } from './plan/rescue.ts'
import { Script } from './plan/script.ts'
import { WindowPlanner } from './plan/windowPlanner.ts'

/** Seconds without getting nearer to its goal after which a vehicle is helped, and between attempts. */
const stuckAfter = 60
const helpPeriod = 20
/** Places that distance tables made anew at one plan may have. */
const refreshWork = 16_000

/** Brings vehicles to the goals that they are given: plans every second, and lets them drive meanwhile. */
export class Coordinator {
  readonly network: FleetNetwork
  readonly movers: Mover[] = []
  readonly #capacity: number
  readonly #executor: Executor
  readonly #configuration: Configuration
  readonly #planner: WindowPlanner
  readonly #dependencies: Dependencies
  readonly #rescue: Rescue
  readonly #congestion: Congestion
  readonly #script = new Script()
  /** By mover: when it may be helped again. */
  readonly #helpAt: Float64Array
  /** By mover: attempts in vain since help last worked. */
  readonly #failures: Int32Array
  #plans = 0
  /** Counts the vehicles whose distance tables have been looked at. */
  #refreshed = 0
  #now = 0

  /** @param capacity vehicles that may ever come */
  constructor(network: FleetNetwork, capacity: number, arrive: (mover: Mover, time: number) => void) {
    this.network = network
    this.#capacity = capacity
    this.#executor = new Executor(this.movers, capacity, arrive)
    this.#configuration = new Configuration(network, this.movers, capacity)
    this.#planner = new WindowPlanner(this.#configuration, capacity)
    this.#dependencies = new Dependencies(network)
    this.#rescue = new Rescue(this.#configuration)
    this.#congestion = new Congestion(network)
    this.#helpAt = new Float64Array(capacity)
    this.#failures = new Int32Array(capacity)
  }

  get now(): number {
    return this.#now
  }

  /** A new vehicle at rest on a node, or undefined where others stand or pass. */
  add(classIndex: number, node: number): Mover | undefined {
    const place = this.network.places.at[node]?.[0]
    if (place === undefined || this.movers.length >= this.#capacity) return undefined
    if (this.movers.some((other) => other.present && this.#isInTheWay(other, classIndex, place))) return undefined
    const mover = new Mover(this.movers.length, classIndex, this.network, place)
    this.movers.push(mover)
    return mover
  }

  /** Sends a vehicle to a node, or with `none` lets it stay where it is until somebody needs the place. */
  send(mover: Mover, goal: number, settles: boolean): void {
    mover.goal = goal
    mover.arrived = false
    mover.settles = settles
    mover.since = this.#now
    mover.progressed = this.#now
    mover.nearest = mover.secondsFrom(mover.place)
    mover.edition = goal === none ? 0 : this.network.distances[mover.classIndex]!.editionOf(goal)
  }

  setHalted(mover: Mover, halted: boolean): void {
    this.#executor.setHalted(mover, halted)
    if (!halted) mover.progressed = this.#now
  }

  remove(mover: Mover): void {
    this.#executor.remove(mover)
  }

  /** Seconds by which a segment is slower than free; Infinity closes it for everybody who is not on it. */
  setDelay(segment: number, seconds: number): void {
    this.#congestion.setDelay(segment, seconds)
  }

  /** Lets time go on to `time`; `before` is called ahead of each plan. */
  advance(time: number, before: (now: number) => void): void {
    for (let due = this.#plans * planPeriod; due <= time; due = this.#plans * planPeriod) {
      this.#executor.advance(due)
      this.#now = due
      before(due)
      for (const mover of this.movers) this.#executor.checkArrival(mover)
      this.#plan()
      this.#plans++
    }
    this.#executor.advance(time)
    this.#now = time
  }

  #plan(): void {
    const configuration = this.#configuration
    this.#congestion.observe(this.movers)
    this.#refreshTables()
    configuration.reset()
    this.#script.replay(configuration)
    this.#helpMostStuck()
    this.#planner.plan(this.#now)
    this.#dependencies.lay(configuration)
    for (const mover of this.movers) if (mover.horizon.length > 0) this.#executor.release(mover)
  }

  /** Makes distance tables anew: those of the vehicles' goals, by their turn, then the others. */
  #refreshTables(): void {
    const { distances, places } = this.network
    let left = refreshWork
    for (let asked = 0; asked < this.movers.length && left > 0; asked++) {
      const { goal, classIndex } = this.movers[this.#refreshed++ % this.movers.length]!
      if (goal !== none && distances[classIndex]!.refresh(goal)) left -= places.node.length
    }
    for (const each of distances) while (left > 0 && each.refresh()) left -= places.node.length
  }

  #helpMostStuck(): void {
    const scripted = this.#script.movers
    let worst: Mover | undefined
    for (const mover of this.movers) {
      const { index, goal, fixed, halted, present, progressed } = mover
      if (!present || fixed || halted || goal === none || mover.atGoal || scripted.has(mover)) continue
      if (mover.keepAway > 0 || this.#now - progressed < stuckAfter || this.#now < this.#helpAt[index]!) continue
      const left = mover.secondsFrom(this.#configuration.place[index]!)
      if (left > 0 && left < Infinity && (!worst || progressed < worst.progressed)) worst = mover
    }
    if (!worst) return
    this.#helpAt[worst.index] = this.#now + helpPeriod
    const before = this.#configuration.taken.length
    if (this.#rescue.help(worst, this.#failures[worst.index]!)) {
      this.#failures[worst.index] = 0
      this.#script.add(this.#configuration, before)
    } else this.#failures[worst.index]!++
  }

  /** Whether what a vehicle holds touches a body that stands at a place. */
  #isInTheWay(other: Mover, classIndex: number, place: number): boolean {
    const { bodyOf, conflicts, resources } = this.network
    const { offsets, resources: closed } = conflicts[bodyOf[classIndex]!]![bodyOf[other.classIndex]!]!
    const stance = resources.stanceOf[place]!
    const touched = closed.subarray(offsets[stance]!, offsets[stance + 1]!)
    const { graph } = other
    const held = other.base.flatMap(({ move }) => [graph.segment[move]!, graph.turn[move]!])
    return [...held, resources.stanceOf[other.baseEnd]!].some((resource) => touched.includes(resource))
  }
}
