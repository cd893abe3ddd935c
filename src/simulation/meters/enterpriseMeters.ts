import type { Building } from '../../scene/schema.ts'
import { activePower } from '../machines/consumption.ts'
import type { LineMachine } from '../machines/lines.ts'
import type { Outbox } from '../outbox.ts'
import { createRandom } from '../random.ts'
import type { PlantScenario } from '../scenario.ts'
import { baseLoadOf } from './baseLoad.ts'
import { EnergyMeter } from './energyMeter.ts'
import { OrderBook } from './orderBook.ts'

/** Share of the time in which a line makes parts. */
const utilisation = 0.75

/** The main meter and, where there are lines, the order board of one enterprise. */
export class EnterpriseMeters {
  readonly topics: readonly string[]
  readonly #meter: EnergyMeter
  readonly #meterTopic: string
  readonly #profileTopic: string
  readonly #orders: OrderBook | undefined
  readonly #ordersTopic: string
  readonly #outputTopic: string
  readonly #hourly: number
  readonly #period: number
  #untilNext: number
  #started = false

  /** @param offset seconds before the first period begins */
  constructor(
    root: string,
    buildings: readonly Building[],
    machines: readonly LineMachine[],
    scenario: PlantScenario,
    offset: number,
  ) {
    const random = createRandom(scenario.seed, root)
    const lasts = machines.filter(({ last }) => last).map(({ machine }) => machine)
    this.#meter = new EnergyMeter(
      baseLoadOf(buildings),
      () => machines.reduce((sum, { machine }) => sum + activePower(machine), 0),
      random,
    )
    this.#orders =
      lasts.length > 0
        ? new OrderBook(
            () => lasts.reduce((sum, { processed, defective }) => sum + processed - defective, 0),
            () => machines.reduce((sum, { machine }) => sum + machine.partsHeld, 0),
            random,
          )
        : undefined
    this.#hourly = lasts.reduce((sum, { cycleTime }) => sum + (3600 / cycleTime) * utilisation, 0)
    this.#meterTopic = `${root}/utilities/energy/main-meter`
    this.#profileTopic = `${root}/utilities/energy/hourly/energy`
    this.#ordersTopic = `${root}/planning/orders/board`
    this.#outputTopic = `${root}/planning/orders/hourly/output`
    this.#period = scenario.energySeconds
    this.#untilNext = offset
    const meterSignals = ['activePower', 'energyToday', 'media'].map((signal) => `${this.#meterTopic}/${signal}`)
    const orderSignals = ['ordersOpen', 'outputToday', 'onTimeRate', 'wip'].map(
      (signal) => `${this.#ordersTopic}/${signal}`,
    )
    const meterTopics = [...meterSignals, this.#profileTopic]
    this.topics = this.#orders ? [...meterTopics, ...orderSignals, this.#outputTopic] : meterTopics
  }

  /** The first time with what the day has brought so far; after that the counts go on. */
  start(outbox: Outbox, utcTime: number): void {
    if (!this.#started) {
      this.#meter.start(utcTime)
      this.#orders?.start(utcTime, this.#hourly)
    }
    this.#started = true
    this.#publish(outbox, utcTime)
  }

  step(outbox: Outbox, utcTime: number, dt: number): void {
    this.#untilNext -= dt
    if (this.#untilNext > 1e-9) return
    this.#untilNext += this.#period
    this.#meter.advance(utcTime)
    this.#orders?.advance(utcTime)
    this.#publish(outbox, utcTime)
  }

  /** Each of the shapes that plants use: a value with its time, a flat object, a bare number. */
  #publish(outbox: Outbox, utcTime: number): void {
    const { activePower: power, energy, waterToday, compressedAir } = this.#meter
    const timestamp = new Date(utcTime).toISOString()
    const valued = (topic: string, value: number, unit: string) =>
      outbox.text(topic, JSON.stringify({ value, timestamp, unit }), 0, true)
    valued(`${this.#meterTopic}/activePower`, tenths(power), 'kW')
    valued(`${this.#meterTopic}/energyToday`, Math.round(energy.total), 'kWh')
    const media = { timestamp, waterToday: tenths(waterToday), compressedAir: Math.round(compressedAir) }
    outbox.text(`${this.#meterTopic}/media`, JSON.stringify(media), 0, true)
    outbox.text(this.#profileTopic, JSON.stringify({ timestamp, ...energy.members() }), 0, true)
    if (!this.#orders) return
    const { ordersOpen, output, onTimeRate, wip } = this.#orders
    outbox.text(`${this.#ordersTopic}/ordersOpen`, String(ordersOpen), 0, true)
    outbox.text(`${this.#ordersTopic}/outputToday`, String(Math.round(output.total)), 0, true)
    outbox.text(this.#outputTopic, JSON.stringify({ timestamp, ...output.members() }), 0, true)
    outbox.text(`${this.#ordersTopic}/wip`, String(wip), 0, true)
    valued(`${this.#ordersTopic}/onTimeRate`, tenths(onTimeRate), '%')
  }
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10
}
