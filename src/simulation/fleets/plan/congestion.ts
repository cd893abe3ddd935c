import type { Mover } from '../execute/mover.ts'
import type { FleetNetwork } from '../network/fleetNetwork.ts'

/** Plans between two updates of costs, and what is left of an observation after each. */
const period = 20
const memory = 0.9
/** Seconds by which a metre gets slower where all others go the other way. */
const contraflow = 1.5
/** Seconds of a change of costs from which distance tables are made anew. */
const telling = 0.5

/**
 * What segments cost beyond the time of an empty network: closures and delays that are set, and traffic against one,
 * observed. So flows in opposite directions keep to different tracks.
 */
export class Congestion {
  readonly #network: FleetNetwork
  readonly #delay: Float64Array
  /** By segment: passages of late, and the segment that leads back, -1 for none. */
  readonly #flow: Float64Array
  readonly #back: Int32Array
  /** By mover: actions counted. */
  readonly #counted: number[] = []
  #plans = 0

  constructor(network: FleetNetwork) {
    const { segments, leaving } = network.map
    this.#network = network
    this.#delay = new Float64Array(segments.length)
    this.#flow = new Float64Array(segments.length)
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

  /** Counts what vehicles have begun since the last plan. */
  observe(movers: readonly Mover[]): void {
    for (const { index, base, completed, graph } of movers) {
      if (base.length === 0 || this.#counted[index] === completed) continue
      this.#counted[index] = completed
      this.#flow[graph.segment[base[0]!.move]!]!++
    }
    if (++this.#plans % period === 0) this.#update()
  }

  #update(): void {
    const { extra, map, distances } = this.#network
    let changed = false
    for (let segment = 0; segment < extra.length; segment++) {
      this.#flow[segment]! *= memory
      const back = this.#back[segment]!
      const against = back < 0 ? 0 : this.#flow[back]! / (this.#flow[back]! + this.#flow[segment]! + 1)
      const seconds = this.#delay[segment]! + contraflow * against * map.segments[segment]!.length
      if (Math.abs(seconds - extra[segment]!) > telling || (seconds === Infinity) !== (extra[segment] === Infinity)) {
        changed = true
        extra[segment] = seconds
      }
    }
    if (changed) for (const each of distances) each.markStale()
  }
}
