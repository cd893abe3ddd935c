import type { Random } from '../random.ts'
import { HourlyRegister } from './hourlyRegister.ts'

/** Pieces of one customer order. */
const orderSize = 40
const openOrders = [45, 140] as const
const onTime = [91, 98.5] as const
/** Share of the usual output that an hour brings. */
const pace = [0.78, 1.04] as const

/** What the planning of an enterprise shows: open orders, output, delivery on time, work in progress. */
export class OrderBook {
  readonly #random: Random
  readonly #produced: () => number
  readonly #inProgress: () => number
  readonly #targetOpen: number
  #counted = 0
  #delivered = 0
  ordersOpen: number
  /** Pieces by hour of the day. */
  readonly output = new HourlyRegister()
  /** Percent of orders of the last weeks. */
  onTimeRate: number
  /** Pieces between stations. */
  wip = 0

  /** @param produced pieces so far, from the last machines of the lines */
  constructor(produced: () => number, inProgress: () => number, random: Random) {
    this.#produced = produced
    this.#inProgress = inProgress
    this.#random = random
    this.#targetOpen = random.between(...openOrders)
    this.ordersOpen = Math.round(this.#targetOpen)
    this.onTimeRate = random.between(...onTime)
  }

  /** @param hourly pieces that the lines make in an hour */
  start(utcTime: number, hourly: number): void {
    this.#counted = this.#produced()
    this.output.start(utcTime, () => hourly * this.#random.between(...pace))
    this.wip = this.#inProgress()
  }

  advance(utcTime: number): void {
    const made = this.#produced() - this.#counted
    this.#counted += made
    this.output.add(utcTime, made)
    this.wip = this.#inProgress()
    this.#delivered += made
    while (this.#delivered >= orderSize) this.#deliver()
  }

  /** An order goes out, and about as many come in as keep the book where it was. */
  #deliver(): void {
    this.#delivered -= orderSize
    const late = this.#random.chance(0.05)
    this.onTimeRate += ((late ? 0 : 100) - this.onTimeRate) * 0.004
    const wanted = this.#targetOpen - this.ordersOpen
    this.ordersOpen += Math.round(this.#random.between(-2, 2) + wanted * 0.15)
  }
}
