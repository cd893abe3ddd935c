import { Quality } from '../../../model/quality.ts'
import type { IngestContext, Reception } from '../../protocol.ts'
import { metricValue } from './metricValue.ts'
import { isControl, MetricOwner, type BornMetric } from './metricOwner.ts'
import type { SparkplugPayload, WireMetric } from './payload.ts'

/** What was heard of an edge node says that its births are needed again. */
export type Need = 'none' | 'birth'

/** One edge node with its devices: births, aliases, the sequence of its messages. */
export class EdgeNode {
  readonly #context: IngestContext
  readonly #where: string
  readonly #node: MetricOwner
  readonly #devices = new Map<string, MetricOwner>()
  readonly #aliases = new Map<number, BornMetric>()
  readonly #pathOf: (device: string) => string
  /** Sequence of the last message; undefined: the next one says where it stands. */
  #seq: number | undefined
  #bdSeq: number | undefined
  /** True from the loss of the broker to the next message. */
  #silent = false
  /** False from a gap in the sequence to the next birth: something was missed. */
  #complete = true

  constructor(context: IngestContext, where: string, pathOf: (device: string) => string) {
    this.#context = context
    this.#where = where
    this.#pathOf = pathOf
    this.#node = new MetricOwner(context, pathOf(''))
  }

  nodeBirth(payload: SparkplugPayload, reception: Reception): void {
    if (this.#isKnown(this.#node, payload, reception)) return
    this.#seq = this.#isLive(reception) ? payload.seq : undefined
    this.#bdSeq = bdSeqOf(payload)
    this.#complete = true
    this.#silent = false
    this.#aliases.clear()
    for (const device of this.#devices.values()) device.born = false
    this.#node.bear(payload, this.#aliases, reception)
  }

  deviceBirth(device: string, payload: SparkplugPayload, reception: Reception): Need {
    const need = this.#follow(payload, reception)
    const owner = this.#devices.get(device) ?? new MetricOwner(this.#context, this.#pathOf(device))
    if (this.#isKnown(owner, payload, reception) || !owner.open()) return need
    this.#devices.set(device, owner)
    owner.bear(payload, this.#aliases, this.#trusted(reception))
    return need
  }

  /** @param device empty for the node's own data */
  data(device: string, payload: SparkplugPayload, reception: Reception): Need {
    const need = this.#follow(payload, reception)
    const owner = device === '' ? this.#node : this.#devices.get(device)
    if (!owner?.born) {
      this.#context.report('sparkplug.birthPending', device === '' ? 'NBIRTH' : 'DBIRTH', 'data', this.#where)
      return 'birth'
    }
    const trusted = this.#trusted(reception)
    const [unknown] = payload.metrics.filter((metric) => !this.#write(owner, metric, trusted))
    owner.tell(trusted)
    if (!unknown) return need
    const got = String(unknown.alias ?? unknown.name)
    this.#context.report('sparkplug.unknownAlias', 'a metric of the birth', got, this.#where)
    return 'birth'
  }

  deviceDeath(device: string, payload: SparkplugPayload, reception: Reception): Need {
    const need = this.#follow(payload, reception)
    this.#devices.get(device)?.die(reception)
    return need
  }

  /** The will of an earlier session than the last birth's means nothing. */
  nodeDeath(payload: SparkplugPayload, reception: Reception): void {
    const bdSeq = bdSeqOf(payload)
    if (bdSeq !== undefined && this.#bdSeq !== undefined && bdSeq !== this.#bdSeq) return
    this.#seq = undefined
    for (const device of this.#devices.values()) device.die(reception)
    this.#node.die(reception)
  }

  disconnected(): void {
    this.#silent = true
  }

  /** Checks that no message of the node was missed. */
  #follow({ seq }: SparkplugPayload, reception: Reception): Need {
    if (seq === undefined || !this.#isLive(reception)) return 'none'
    const expected = this.#seq === undefined ? seq : (this.#seq + 1) % 256
    this.#seq = seq
    this.#complete &&= seq === expected
    if (this.#silent) this.#resume()
    if (seq === expected) return 'none'
    for (const owner of [this.#node, ...this.#devices.values()]) owner.worsen(Quality.uncertain)
    this.#context.report('sparkplug.sequenceGap', `seq ${expected}`, `seq ${seq}`, this.#where)
    return 'birth'
  }

  /** What did not change is not sent again: where nothing was missed, all holds that was known before the silence. */
  #resume(): void {
    this.#silent = false
    const quality = this.#complete ? Quality.good : Quality.uncertain
    for (const owner of [this.#node, ...this.#devices.values()]) owner.restore(quality)
  }

  /** Returns whether a birth has named the metric. */
  #write(owner: MetricOwner, metric: WireMetric, reception: Reception): boolean {
    const { name = '', alias } = metric
    const known = alias === undefined ? owner.find(name) : this.#aliases.get(alias)
    known?.owner.write(known, metric, reception)
    return known !== undefined || isControl(name)
  }

  #trusted(reception: Reception): Reception {
    return this.#complete || reception.quality !== Quality.good
      ? reception
      : { ...reception, quality: Quality.uncertain }
  }

  /** A broker's copy of a birth that was heard before tells less than what was heard since. */
  #isKnown(owner: MetricOwner, { timestamp }: SparkplugPayload, reception: Reception): boolean {
    if (this.#isLive(reception)) return false
    return (timestamp !== undefined && timestamp === owner.bornAt) || (owner.born && !this.#silent)
  }

  #isLive(reception: Reception): boolean {
    return reception.quality === Quality.good
  }
}

function bdSeqOf({ metrics }: SparkplugPayload): number | undefined {
  const metric = metrics.find(({ name }) => name === 'bdSeq')
  const value = metric && metricValue(metric.value, metric.datatype)
  return typeof value === 'number' ? value : undefined
}
