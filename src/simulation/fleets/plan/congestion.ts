import { none, type Mover } from '../execute/mover.ts'
import type { FleetNetwork } from '../network/fleetNetwork.ts'

/** Seconds between plans. */
export const planPeriod = 0.5
/** Plans between two updates of costs, and what is left of an observation after each. */
const period = 40
const memory = 0.9
/** Seconds by which a metre gets slower where all others go the other way. */
const contraflow = 1.5
/** Passages that are reckoned beside the observed ones, and the longest queue at a place that counts; seconds. */
const certainty = 2
const longestQueue = 20
/** Seconds of a change of costs from which distance tables are made anew. */
const telling = 1

/**
 * What segments cost beyond the time of an empty network: closures and delays that are set, and what is observed:
 * queues where they lead to, and traffic against one. So ways lead round jams, and flows in opposite directions keep to
 * different tracks.
 */
export class Congestion {
  readonly #network: FleetNetwork
  readonly #delay: Float64Array
  /** By segment: passages of late, and the segment that leads back, -1 for none. */
  readonly #flow: Float64Array
  readonly #back: Int32Array
  /** By place: seconds of late that vehicles stood there. */
  readonly #stood: Float64Array
  /** By mover: actions counted. */
  readonly #counted: number[] = []
  #plans = 0

  constructor(network: FleetNetwork) {
    const { segments, leaving } = network.map
    this.#network = network
    this.#delay = new Float64Array(segments.length)
    this.#flow = new Float64Array(segments.length)
    this.#stood = new Float64Array(network.places.node.length)
    this.#back = Int32Array.from(
      segments,
      ({ start, end }) => leaving[end]!.find((segment) => segments[segment]!.end === start) ?? -1,
    )
  }

  setDelay(segment: number, seconds: number): void {
    if (this.#delay[segment] === seconds) return
    this.#delay[segment] = seconds
    this.#update()
  }

  /** Counts what vehicles have begun since the last plan, and where they stand. */
  observe(movers: readonly Mover[]): void {
    for (const { index, base, completed, graph, place, goal, present } of movers) {
      if (base.length === 0) {
        if (present && goal !== none) this.#stood[place]! += planPeriod
        continue
      }
      if (this.#counted[index] === completed) continue
      this.#counted[index] = completed
      this.#flow[graph.segment[base[0]!.move]!]!++
    }
    if (++this.#plans % period === 0) this.#update()
  }

  #update(): void {
    const { extra, map, places, distances } = this.#network
    let changed = false
    for (let place = 0; place < this.#stood.length; place++) this.#stood[place]! *= memory
    for (let segment = 0; segment < extra.length; segment++) {
      this.#flow[segment]! *= memory
      const back = this.#back[segment]!
      const against = back < 0 ? 0 : this.#flow[back]! / (this.#flow[back]! + this.#flow[segment]! + 1)
      const queue = this.#stood[places.endOf[segment]!]! / (this.#flow[segment]! + certainty)
      const observed = Math.min(longestQueue, queue) + contraflow * against * map.segments[segment]!.length
      const seconds = this.#delay[segment]! + observed
      if (Math.abs(seconds - extra[segment]!) > telling || (seconds === Infinity) !== (extra[segment] === Infinity)) {
        changed = true
        extra[segment] = seconds
      }
    }
    if (changed) for (const each of distances) each.markStale()
  }
}
