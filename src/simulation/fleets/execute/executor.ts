import { TimeHeap } from '../network/timeHeap.ts'
import type { Action } from './action.ts'
import { none, type Mover } from './mover.ts'
import { brakeWithin, driveStretch } from './trapezoid.ts'

/** How hard a vehicle brakes when it has to stand, as a multiple of its acceleration. */
const hardBraking = 2
/** Seconds of driving for which a vehicle has the way released beyond the distance in which it can stop. */
const foresight = 1.3

/**
 * Carries the action dependency graph out: releases actions whose predecessors are done, and drives every vehicle
 * over what is released in the least time, from event to event.
 */
export class Executor {
  readonly #movers: readonly Mover[]
  readonly #events: TimeHeap
  readonly #arrive: (mover: Mover, time: number) => void
  now = 0

  constructor(movers: readonly Mover[], capacity: number, arrive: (mover: Mover, time: number) => void) {
    this.#movers = movers
    this.#events = new TimeHeap(capacity)
    this.#arrive = arrive
  }

  /** Lets time go on to `until`, seconds. */
  advance(until: number): void {
    while (this.#events.time <= until) {
      this.now = this.#events.time
      this.#finishPiece(this.#movers[this.#events.pop()]!)
    }
    this.now = until
  }

  /** Tells once of a vehicle that stands at its goal. */
  checkArrival(mover: Mover): void {
    if (mover.arrived || !mover.atGoal) return
    mover.arrived = true
    this.#arrive(mover, this.now)
  }

  /** Releases as much of a vehicle's plan as it needs and as others leave free. */
  release(mover: Mover): void {
    const stood = mover.base.length === 0
    let released = 0
    while (mover.horizon.length > released && !mover.halted) {
      if (mover.base.length > 0 && this.#metresAhead(mover) >= this.#metresNeeded(mover)) break
      const action = mover.horizon[released]!
      if (!this.#isFree(mover, action)) break
      released++
      mover.base.push(action)
    }
    if (released === 0) return
    mover.horizon.splice(0, released)
    if (stood) this.#begin(mover, 0)
    else this.#retime(mover)
  }

  /** Brakes now, or lets the vehicle go on. */
  setHalted(mover: Mover, halted: boolean): void {
    if (mover.halted === halted) return
    if (halted && mover.turning) mover.turned = mover.turnedAt(this.now)
    mover.halted = halted
    if (mover.base.length === 0) return
    if (mover.turning) {
      mover.started = this.now
      if (halted) this.#events.remove(mover.index)
      else this.#events.set(mover.index, mover.finish)
    } else this.#retime(mover)
  }

  /** Takes a vehicle off the network: nobody waits for it any more. */
  remove(mover: Mover): void {
    this.#events.remove(mover.index)
    mover.present = false
    mover.completed = Infinity
    mover.turning = false
    mover.base = []
    mover.horizon = []
    this.#wake(mover)
  }

  /** Whether all predecessors of an action are done; notes for whom the vehicle waits. */
  #isFree(mover: Mover, { after }: Action): boolean {
    for (let at = 0; at < after.length; at += 2) {
      const other = this.#movers[after[at]!]!
      if (other.completed >= after[at + 1]!) continue
      if (mover.blocker === none) mover.blockedSince = this.now
      mover.blocker = other.index
      if (!other.waiters.includes(mover)) other.waiters.push(mover)
      return false
    }
    mover.blocker = none
    return true
  }

  #metresAhead(mover: Mover): number {
    let metres = -mover.distanceAt(this.now)
    for (const action of mover.base) metres += mover.lengthOf(action)
    return metres
  }

  #metresNeeded({ able: { speed, acceleration } }: Mover): number {
    return (speed * speed) / (2 * acceleration) + speed * foresight
  }

  /** Starts the first released action, at the speed at which the one before ended. */
  #begin(mover: Mover, speed: number): void {
    const [first] = mover.base
    mover.offset = 0
    mover.turned = 0
    mover.turning = first !== undefined && mover.stopsFor(first)
    mover.started = this.now
    if (!first) return
    if (mover.turning && mover.halted) this.#events.remove(mover.index)
    else if (mover.turning) this.#events.set(mover.index, mover.finish)
    else this.#drive(mover, speed)
  }

  #retime(mover: Mover): void {
    if (mover.turning) return
    const speed = mover.speedAt(this.now)
    mover.offset = mover.distanceAt(this.now)
    mover.started = this.now
    this.#drive(mover, speed)
  }

  #drive(mover: Mover, speed: number): void {
    const [first] = mover.base
    const length = Math.max(0, mover.lengthOf(first!) - mover.offset)
    const { acceleration } = mover.able
    if (mover.halted) {
      brakeWithin(mover.stretch, length, speed, hardBraking * acceleration)
      if (mover.stretch.endSpeed > 0) this.#events.set(mover.index, mover.finish)
      else this.#events.remove(mover.index)
      return
    }
    driveStretch(mover.stretch, length, speed, this.#exitSpeed(mover), mover.limitOf(first!), acceleration)
    this.#events.set(mover.index, mover.finish)
  }

  /** Speed at the end of the current segment from which the vehicle can stop within what is released. */
  #exitSpeed(mover: Mover): number {
    const { base } = mover
    const { acceleration } = mover.able
    let speed = 0
    for (let at = base.length - 1; at > 0; at--) {
      const action = base[at]!
      const entry = Math.sqrt(speed * speed + 2 * acceleration * mover.lengthOf(action))
      speed = mover.stopsFor(action) ? 0 : Math.min(entry, mover.limitOf(action))
    }
    return speed
  }

  #finishPiece(mover: Mover): void {
    if (mover.turning) {
      mover.turning = false
      mover.offset = 0
      mover.started = this.now
      return this.#drive(mover, 0)
    }
    const speed = mover.stretch.endSpeed
    const [done, ...left] = mover.base
    mover.base = left
    mover.place = mover.graph.target[done!.move]!
    mover.completed++
    this.#begin(mover, speed)
    this.release(mover)
    this.#noteProgress(mover)
    this.#wake(mover)
    this.checkArrival(mover)
  }

  #noteProgress(mover: Mover): void {
    const { goal, classIndex, network } = mover
    if (goal === none) return
    const left = mover.secondsFrom(mover.place)
    const edition = network.distances[classIndex]!.editionOf(goal)
    const isSame = edition === mover.edition
    if (isSame && left >= mover.nearest) return
    if (left < mover.nearest) mover.progressed = this.now
    mover.nearest = left
    mover.edition = edition
  }

  #wake(mover: Mover): void {
    const { waiters } = mover
    if (waiters.length === 0) return
    mover.waiters = []
    for (const waiter of waiters) if (waiter.present && waiter.blocker === mover.index) this.release(waiter)
  }
}
