import type { Machine } from './machine.ts'
import { type MetricSource, metricSourceOf } from './metricSources.ts'
import type { Metric, MetricValue, SparkplugPayload } from './sparkplugPayload.ts'

interface DeviceMetric extends Metric {
  readonly source: MetricSource
}

/** A machine as its edge node publishes it: metrics with aliases, sent when they change. */
export class Device {
  readonly machine: Machine
  /** `line:machine` */
  readonly id: string
  readonly #metrics: readonly DeviceMetric[]
  readonly #sent: MetricValue[]
  #untilData: number
  #state: string
  #processed: number
  /** Seconds until the device is back; 0 while it is there. */
  offline = 0
  untilOffline = Infinity

  /** @param firstAlias aliases are unique over the whole edge node */
  constructor(machine: Machine, id: string, firstAlias: number, publishSeconds: number) {
    this.machine = machine
    this.id = id
    this.#metrics = machine.type.signals
      .flatMap((signal) => {
        const source = metricSourceOf(signal)
        return source ? [{ name: signal.standard, datatype: source.datatype, unit: signal.unit, source }] : []
      })
      .map((metric, index) => ({ ...metric, alias: firstAlias + index }))
    this.#sent = this.#metrics.map(({ source }) => source.read(machine))
    this.#untilData = machine.random.between(0, publishSeconds)
    this.#state = machine.state
    this.#processed = machine.processed
  }

  get metricCount(): number {
    return this.#metrics.length
  }

  writeBirth(payload: SparkplugPayload): void {
    this.#metrics.forEach((metric, index) => {
      const value = metric.source.read(this.machine)
      payload.birth(metric, value)
      this.#sent[index] = value
    })
  }

  /** Whether something is to be told: a state or a part at once, the rest each period. */
  isDue(dt: number, publishSeconds: number): boolean {
    const { state, processed } = this.machine
    this.#untilData -= dt
    const event = state !== this.#state || processed !== this.#processed
    if (!event && this.#untilData > 1e-9) return false
    this.#untilData = publishSeconds
    this.#state = state
    this.#processed = processed
    return this.#metrics.some(({ source }, index) => source.read(this.machine) !== this.#sent[index])
  }

  writeChanges(payload: SparkplugPayload): void {
    this.#metrics.forEach((metric, index) => {
      const value = metric.source.read(this.machine)
      if (value === this.#sent[index]) return
      payload.data(metric, value)
      this.#sent[index] = value
    })
  }
}
