import { none, type Mover } from '../execute/mover.ts'
import type { Configuration } from './configuration.ts'

/** Seconds of one round, and how many rounds a plan has. */
const roundSeconds = 1
const rounds = 4
/** Moves that a vehicle has in a plan, unless it makes room; and moves that one makes to make room. */
const longestPlan = 5
const longestPush = 4
/** Vehicles that may be asked to make room for the sake of one move. */
const mostAsked = 40
/** Seconds of a detour that a vehicle takes rather than wait: at first, for each second of waiting, and at most. */
const patience = 0.5
const impatience = 0.2
const longestDetour = 4
/** Seconds that meeting somebody head on in a corridor is reckoned to cost. */
const headOn = 60

/**
 * Priority inheritance with backtracking, over moves of any length: round by round, the most urgent vehicle takes the
 * move that brings it nearest to its goal; whoever stands in the way moves first, on behalf of who asks.
 */
export class WindowPlanner {
  readonly #configuration: Configuration
  /** By mover: when it will be at the end of its plan, and how many moves are planned. */
  readonly #ready: Float64Array
  readonly #planned: Int32Array
  /** By mover: part of the chain of those who ask each other for room. */
  readonly #asked: Uint8Array
  /** By mover: found no way in this round, so that anybody may push it. */
  readonly #stuck: Uint8Array
  /** By node: when the last who leaves it will have left. */
  readonly #freeAt: Float64Array
  /** By taken move: `ready` of its vehicle and `freeAt` of its start before. */
  readonly #before: number[] = []
  #budget = 0
  #urgency = 0
  #root = none
  #blocker = none

  constructor(configuration: Configuration, capacity: number) {
    this.#configuration = configuration
    this.#ready = new Float64Array(capacity)
    this.#planned = new Int32Array(capacity)
    this.#asked = new Uint8Array(capacity)
    this.#stuck = new Uint8Array(capacity)
    this.#freeAt = new Float64Array(configuration.network.map.nodes.length)
  }

  /** Plans the moves of the next seconds for all vehicles, after those that the configuration has already. */
  plan(now: number): void {
    const { movers, taken, takenBy } = this.#configuration
    this.#freeAt.fill(now)
    this.#planned.fill(0)
    for (const mover of movers) this.#ready[mover.index] = now + secondsToBaseEnd(mover, now)
    this.#before.length = 0
    taken.forEach((move, at) => this.#account(movers[takenBy[at]!]!, move))
    const order = movers.filter((mover) => mover.present && mover.goal !== none && !mover.fixed && !mover.halted)
    order.sort((a, b) => b.urgency - a.urgency || a.since - b.since || a.index - b.index)
    for (let round = 0; round < rounds; round++) {
      this.#stuck.fill(0)
      const due = now + round * roundSeconds
      for (const mover of order) if (this.#ready[mover.index]! <= due) this.#advance(mover, due)
    }
  }

  #advance(mover: Mover, now: number): void {
    const { index } = mover
    const left = mover.secondsFrom(this.#configuration.place[index]!)
    if (left === 0 || left === Infinity || this.#planned[index]! >= longestPlan) return
    this.#budget = mostAsked
    this.#urgency = mover.urgency - mover.since * 1e-6
    this.#blocker = none
    this.#root = index
    this.#asked[index] = 1
    const waited = Math.max(0, now - mover.progressed)
    const detour = Math.min(longestDetour, patience + impatience * waited)
    const moved = this.#choices(mover, left + detour).some((move) => this.#tryMove(mover, move))
    this.#asked[index] = 0
    if (moved) return
    this.#stuck[index] = 1
    if (mover.base.length === 0 && this.#planned[index] === 0 && this.#blocker !== none) {
      if (mover.blocker === none) mover.blockedSince = now
      mover.blocker = this.#blocker
    }
  }

  /** Moves from where the vehicle will be that need no more than `longest` seconds to its goal, the best first. */
  #choices(mover: Mover, longest: number): number[] {
    const { graph, keepAway, goal } = mover
    const place = this.#configuration.place[mover.index]!
    const table = goal === none ? undefined : mover.network.distances[mover.classIndex]!.to(goal)
    const { extra } = mover.network
    const { corridors } = this.#configuration
    const moves: number[] = []
    const costs: number[] = []
    for (let move = graph.firstMove[place]!; move < graph.firstMove[place + 1]!; move++) {
      const left = table ? table[graph.target[move]!]! : 0
      const target = graph.target[move]!
      const against = corridors.isAgainst(place, target, this.#urgency)
      const cost = graph.seconds[move]! + left + (against ? headOn : 0)
      if (against && cost - headOn <= longest) corridors.claim(place, target, this.#urgency)
      if (cost > longest || extra[graph.segment[move]!] === Infinity) continue
      if (left < keepAway && table && left < table[place]! && mover.index === this.#root) continue
      let at = moves.length
      for (; at > 0 && costs[at - 1]! > cost; at--) {
        moves[at] = moves[at - 1]!
        costs[at] = costs[at - 1]!
      }
      moves[at] = move
      costs[at] = cost
    }
    return moves
  }

  /** Takes a move if room can be made for it. */
  #tryMove(mover: Mover, move: number): boolean {
    const configuration = this.#configuration
    const before = configuration.taken.length
    const blockers: number[] = []
    configuration.findBlockers(mover.index, move, blockers)
    if (blockers.length === 0 || this.#makeRoom(mover, move, blockers)) {
      this.#account(mover, move)
      configuration.take(mover.index, move)
      return true
    }
    if (this.#blocker === none && mover.index === this.#root) this.#blocker = blockers[0]!
    this.#takeBack(before)
    return false
  }

  #makeRoom(mover: Mover, move: number, blockers: readonly number[]): boolean {
    const configuration = this.#configuration
    if (!blockers.every((other) => this.#isMovable(other))) return false
    configuration.intend(mover.index, move, 1)
    const made = blockers.every((other) => this.#isClear(mover, move, other) || this.#push(other, longestPush))
    configuration.intend(mover.index, move, -1)
    if (!made) return false
    const left: number[] = []
    configuration.findBlockers(mover.index, move, left)
    return left.length === 0
  }

  #isClear(mover: Mover, move: number, other: number): boolean {
    const left: number[] = []
    this.#configuration.findBlockers(mover.index, move, left)
    return !left.includes(other)
  }

  /** Moves a vehicle out of the way of all intended moves; against its own wish only when it is the less urgent. */
  #push(index: number, steps: number): boolean {
    const configuration = this.#configuration
    const mover = configuration.movers[index]!
    if (steps === 0 || --this.#budget < 0) return false
    const own = mover.goal === none ? -Infinity : mover.urgency - mover.since * 1e-6
    const willing = own < this.#urgency || this.#stuck[index] === 1
    const longest = willing ? Infinity : mover.secondsFrom(configuration.place[index]!) + patience
    this.#asked[index] = 1
    const moved = this.#choices(mover, longest).some((move) => {
      const before = configuration.taken.length
      if (!this.#tryMove(mover, move)) return false
      if (!configuration.isIntended(index, configuration.place[index]!) || this.#push(index, steps - 1)) return true
      this.#asked[index] = 1
      this.#takeBack(before)
      return false
    })
    this.#asked[index] = 0
    return moved
  }

  #isMovable(index: number): boolean {
    const { fixed, halted, settles, goal } = this.#configuration.movers[index]!
    if (fixed || halted || this.#asked[index] === 1) return false
    return !settles || this.#configuration.network.places.node[this.#configuration.place[index]!] !== goal
  }

  /** Reckons when a vehicle will have made a move. */
  #account({ index, graph, network }: Mover, move: number): void {
    const { node } = network.places
    const [from, to] = [node[graph.source[move]!]!, node[graph.target[move]!]!]
    this.#before.push(this.#ready[index]!, this.#freeAt[from]!)
    const finish = Math.max(this.#ready[index]!, this.#freeAt[to]!) + graph.seconds[move]!
    this.#ready[index] = finish
    this.#freeAt[from] = finish
    this.#planned[index]!++
  }

  #takeBack(count: number): void {
    const { taken, takenBy, movers, network } = this.#configuration
    for (let at = taken.length - 1; at >= count; at--) {
      const { index, graph } = movers[takenBy[at]!]!
      this.#freeAt[network.places.node[graph.source[taken[at]!]!]!] = this.#before.pop()!
      this.#ready[index] = this.#before.pop()!
      this.#planned[index]!--
    }
    this.#configuration.takeBack(count)
  }
}

function secondsToBaseEnd(mover: Mover, now: number): number {
  const { base, halted, graph } = mover
  if (base.length === 0) return 0
  let seconds = halted ? 0 : Math.max(0, mover.finish - now)
  for (let at = 1; at < base.length; at++) seconds += graph.seconds[base[at]!.move]!
  return seconds
}
