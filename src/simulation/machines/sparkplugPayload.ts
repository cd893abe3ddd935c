import { ProtobufWriter } from './protobufWriter.ts'

/** Datatypes of Sparkplug B that the plant uses, by their numbers in the specification. */
export const Datatype = { Int32: 3, UInt32: 7, UInt64: 8, Float: 9, Double: 10, Boolean: 11, String: 12 } as const
export type Datatype = (typeof Datatype)[keyof typeof Datatype]

export type MetricValue = number | string | boolean

export interface Metric {
  readonly name: string
  /** Absent: the metric is always sent by name. */
  readonly alias?: number
  readonly datatype: Datatype
  readonly unit?: string
}

/** Numbers of the fields in the protobuf definition of Sparkplug B 3.0. */
const payloadField = { timestamp: 1, metrics: 2, seq: 3 } as const
const metricField = { name: 1, alias: 2, timestamp: 3, datatype: 4, properties: 9 } as const
const valueField = { int: 10, long: 11, float: 12, double: 13, boolean: 14, string: 15 } as const
const propertiesField = { keys: 1, values: 2 } as const
const propertyField = { type: 1, string: 8 } as const

/** Builds one payload after the other. */
export class SparkplugPayload {
  readonly #writer = new ProtobufWriter()
  #time = 0

  /** @param seq absent in deaths of nodes */
  begin(utcTime: number, seq?: number): void {
    this.#writer.clear()
    this.#time = utcTime
    this.#writer.varint(payloadField.timestamp, utcTime)
    if (seq !== undefined) this.#writer.varint(payloadField.seq, seq)
  }

  /** A metric as births give it: name, alias, datatype, unit. */
  birth(metric: Metric, value: MetricValue): void {
    const writer = this.#writer
    writer.message(payloadField.metrics, () => {
      writer.text(metricField.name, metric.name)
      if (metric.alias !== undefined) writer.varint(metricField.alias, metric.alias)
      writer.varint(metricField.timestamp, this.#time)
      writer.varint(metricField.datatype, metric.datatype)
      if (metric.unit) this.#unit(metric.unit)
      this.#value(metric.datatype, value)
    })
  }

  /** A metric as data gives it: alias and value only. */
  data(metric: Metric, value: MetricValue): void {
    const writer = this.#writer
    writer.message(payloadField.metrics, () => {
      if (metric.alias === undefined) writer.text(metricField.name, metric.name)
      else writer.varint(metricField.alias, metric.alias)
      writer.varint(metricField.timestamp, this.#time)
      this.#value(metric.datatype, value)
    })
  }

  take(): Uint8Array {
    return this.#writer.take()
  }

  #unit(unit: string): void {
    const writer = this.#writer
    writer.message(metricField.properties, () => {
      writer.text(propertiesField.keys, 'engUnit')
      writer.message(propertiesField.values, () => {
        writer.varint(propertyField.type, Datatype.String)
        writer.text(propertyField.string, unit)
      })
    })
  }

  #value(datatype: Datatype, value: MetricValue): void {
    if (datatype === Datatype.String) this.#writer.text(valueField.string, String(value))
    else if (datatype === Datatype.Boolean) this.#writer.flag(valueField.boolean, value === true)
    else if (datatype === Datatype.Float) this.#writer.float(valueField.float, Number(value))
    else if (datatype === Datatype.Double) this.#writer.double(valueField.double, Number(value))
    else if (datatype === Datatype.UInt64) this.#writer.varint(valueField.long, Number(value))
    else this.#writer.varint(valueField.int, Number(value) >>> 0)
  }
}
