import { none, type Mover } from '../execute/mover.ts'
import { TimeHeap } from '../network/timeHeap.ts'
import type { Configuration } from './configuration.ts'

/** Configurations that one search may look at, more each time that it fails; and vehicles that may take part. */
const fewStates = 300
const mostStates = 2400
const mostMembers = 8
/** Seconds by which the vehicle shall have got nearer to its goal. */
const gain = 15
/** Weight of what moving costs against what is left to the goal: below 1, to find some way soon. */
const thrift = 0.7
/** Seconds that a vehicle in the way is reckoned to cost, and nodes ahead that count as the way. */
const inTheWaySeconds = 15
const waySteps = 12

interface State {
  /** By member. */
  readonly places: readonly number[]
  readonly cost: number
  readonly before: State | undefined
  readonly step: Step | undefined
}

/** A vehicle and its move. */
type Step = readonly [mover: number, move: number]

/**
 * Where priority inheritance finds no way: searches the joint configurations of a stuck vehicle and of those around it,
 * the most promising first, until the vehicle has got on; vehicles in the way join in one after the other.
 */
export class Rescue {
  readonly #configuration: Configuration
  readonly #open = new TimeHeap(mostStates)

  constructor(configuration: Configuration) {
    this.#configuration = configuration
  }

  /** Takes moves in the configuration that bring the vehicle on; false when none were found. */
  help(mover: Mover, failures: number): boolean {
    const limit = Math.min(mostStates, fewStates * (1 + failures))
    const members = [mover]
    while (members.length <= mostMembers) {
      const inTheWay = new Map<number, number>()
      const found = this.#search(members, inTheWay, limit)
      if (found) {
        for (const [index, move] of found) this.#configuration.take(index, move)
        return true
      }
      const next = mostFrequent(inTheWay)
      if (next === none) return false
      members.push(this.#configuration.movers[next]!)
    }
    return false
  }

  #search(members: readonly Mover[], inTheWay: Map<number, number>, limit: number): Step[] | undefined {
    const configuration = this.#configuration
    const [first] = members
    const start = members.map(({ index }) => configuration.place[index]!)
    const wanted = Math.max(0, first!.secondsFrom(start[0]!) - gain)
    const states: State[] = [{ places: start, cost: 0, before: undefined, step: undefined }]
    const seen = new Set([start.join()])
    const ways = new Map<number, ReadonlySet<number>>()
    const open = this.#open
    open.clear()
    open.set(0, 0)
    let reached: State | undefined
    for (let at = open.pop(); at >= 0 && !reached; at = open.pop()) {
      for (const next of this.#successors(members, states[at]!, inTheWay)) {
        const left = first!.secondsFrom(next.places[0]!)
        const key = next.places.join()
        if (left <= wanted) reached ??= next
        if (seen.has(key) || states.length >= limit) continue
        seen.add(key)
        const blocking = countOnWay(members, next.places, ways)
        open.set(states.push(next) - 1, left + inTheWaySeconds * blocking + thrift * next.cost)
      }
    }
    configuration.arrange(members, start)
    return reached && stepsTo(reached)
  }

  /** States after one legal move of one member; counts the others who are in the way of moves. */
  #successors(members: readonly Mover[], state: State, inTheWay: Map<number, number>): State[] {
    const configuration = this.#configuration
    configuration.arrange(members, state.places)
    return members.flatMap(({ index, graph, network }, member) => {
      const place = state.places[member]!
      const next: State[] = []
      for (let move = graph.firstMove[place]!; move < graph.firstMove[place + 1]!; move++) {
        if (network.extra[graph.segment[move]!] === Infinity) continue
        const blockers: number[] = []
        configuration.findBlockers(index, move, blockers)
        for (const other of blockers) {
          const joins = isFree(configuration.movers[other]!) && members.every((each) => each.index !== other)
          if (joins) inTheWay.set(other, (inTheWay.get(other) ?? 0) + 1)
        }
        if (blockers.length > 0) continue
        const places = state.places.with(member, graph.target[move]!)
        next.push({ places, cost: state.cost + graph.seconds[move]!, before: state, step: [index, move] })
      }
      return next
    })
  }
}

/** How many of the others stand on the way of the first. */
function countOnWay(
  members: readonly Mover[],
  places: readonly number[],
  ways: Map<number, ReadonlySet<number>>,
): number {
  const [first] = members
  const { node } = first!.network.places
  let way = ways.get(places[0]!)
  if (!way) {
    way = wayFrom(first!, places[0]!)
    ways.set(places[0]!, way)
  }
  let count = 0
  for (let member = 1; member < places.length; member++) if (way.has(node[places[member]!]!)) count++
  return count
}

/** The next nodes on the shortest way from a place to the vehicle's goal. */
function wayFrom(mover: Mover, from: number): ReadonlySet<number> {
  const { graph, network } = mover
  const nodes = new Set<number>()
  for (let place = from; nodes.size < waySteps && mover.secondsFrom(place) > 0;) {
    const moves = Array.from(
      { length: graph.firstMove[place + 1]! - graph.firstMove[place]! },
      (_, at) => graph.firstMove[place]! + at,
    )
    const costOf = (move: number) => graph.seconds[move]! + mover.secondsFrom(graph.target[move]!)
    const best = moves.toSorted((a, b) => costOf(a) - costOf(b))[0]
    if (best === undefined || nodes.has(network.places.node[graph.target[best]!]!)) break
    place = graph.target[best]!
    nodes.add(network.places.node[place]!)
  }
  return nodes
}

function isFree({ fixed, halted }: Mover): boolean {
  return !fixed && !halted
}

function stepsTo(state: State): Step[] {
  const steps: Step[] = []
  for (let at: State | undefined = state; at?.step; at = at.before) steps.push(at.step)
  return steps.reverse()
}

function mostFrequent(counts: ReadonlyMap<number, number>): number {
  let [most, highest] = [none, 0]
  for (const [index, count] of counts) if (count > highest) [most, highest] = [index, count]
  return most
}
