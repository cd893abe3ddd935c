import { AssetState } from '../../../model/assetState.ts'
import { assetStateOfPackml } from '../../../model/packml.ts'
import { Quality, worseQuality } from '../../../model/quality.ts'
import { signalOfStandard } from '../../kindSignals.ts'
import { isPlainName } from '../../names.ts'
import { meterKind, type IngestContext, type Reception } from '../../protocol.ts'
import { metricValue } from './metricValue.ts'
import type { SparkplugPayload, WireMetric } from './payload.ts'

/** Of one edge node, at most. */
const maxAliases = 100_000

/** What a birth says of one metric. */
export interface BornMetric {
  readonly owner: MetricOwner
  readonly signal: string
  readonly unit: string
  readonly datatype: number | undefined
  /** Undefined until a value of it was written. */
  tag: number | undefined
}

/** An edge node or a device: what has metrics of its own, and an asset. */
export class MetricOwner {
  born = false
  /** Timestamp of the last birth by its sender's clock. */
  bornAt: number | undefined
  readonly #context: IngestContext
  readonly #path: string
  readonly #kind: string
  readonly #byName = new Map<string, BornMetric>()
  #slot: number | undefined
  #state: AssetState = AssetState.unknown

  constructor(context: IngestContext, path: string) {
    this.#context = context
    this.#path = path
    this.#kind = context.assets.placedKind(path) ?? meterKind
  }

  /** Makes sure that it has an asset; false, with a problem, when there are too many. */
  open(): boolean {
    this.#slot ??= this.#context.assets.open(this.#path, this.#kind)
    if (this.#slot === undefined) this.#context.report('assets.limit', 'fewer assets', this.#path, 'assets')
    return this.#slot !== undefined
  }

  /** Takes a whole birth: what it does not name has no value any more. */
  bear({ metrics, timestamp }: SparkplugPayload, aliases: Map<number, BornMetric>, reception: Reception): void {
    this.born = true
    this.bornAt = timestamp
    this.#state = AssetState.unknown
    const before = new Map(this.#byName)
    this.#byName.clear()
    for (const metric of metrics) {
      const { name, alias } = metric
      if (name === undefined || isControl(name)) continue
      if (!isPlainName(name)) {
        this.#context.report('message.malformed', 'plain names of metrics', name)
        continue
      }
      const known = before.get(name)
      before.delete(name)
      const bornMetric = this.#describe(name, metric, known?.tag)
      this.#byName.set(name, bornMetric)
      if (alias !== undefined && aliases.size < maxAliases) aliases.set(alias, bornMetric)
      this.write(bornMetric, metric, reception)
    }
    this.#worsen(before.values(), Quality.stale)
    this.tell(reception)
  }

  find(name: string): BornMetric | undefined {
    return this.#byName.get(name)
  }

  /** Writes a value that came; one that is null or not finite only makes the last one bad. */
  write(metric: BornMetric, wire: WireMetric, reception: Reception): void {
    if (wire.isHistorical) return
    const value = wire.isNull ? undefined : metricValue(wire.value, wire.datatype ?? metric.datatype)
    const finite = typeof value !== 'number' || Number.isFinite(value)
    if (!finite) this.#context.report('message.notFinite', 'a finite value', `${metric.signal}: ${value}`)
    if (value === undefined || !finite) {
      if (metric.tag !== undefined && (wire.isNull || !finite)) this.#context.tags.worsen(metric.tag, Quality.bad)
      return
    }
    metric.tag ??= this.#openTag(metric, reception)
    if (metric.tag === undefined) return
    const quality = worseQuality(reception.quality, qualityOfProperty(wire.quality))
    this.#context.tags.write(metric.tag, value, reception.receivedAt, quality, reception.provenance)
    if (metric.signal === 'stateCurrent' && typeof value === 'number') this.#state = assetStateOfPackml(value)
  }

  tell(reception: Reception): void {
    if (this.#slot !== undefined) this.#context.assets.tell(this.#slot, this.#state, reception.quality, reception)
  }

  /** A death: nothing that it told holds any more. */
  die(reception: Reception): void {
    this.born = false
    this.worsen(Quality.stale)
    if (this.#slot !== undefined) this.#context.assets.tell(this.#slot, AssetState.offline, Quality.stale, reception)
  }

  worsen(quality: Quality): void {
    this.#worsen(this.#byName.values(), quality)
    if (this.#slot !== undefined && this.born) this.#context.assets.tell(this.#slot, this.#state, quality)
  }

  /** What only the loss of the broker made stale is as good as `quality` again. */
  restore(quality: Quality): void {
    if (!this.born || this.#slot === undefined) return
    for (const { tag } of this.#byName.values()) if (tag !== undefined) this.#context.tags.restore(tag, quality)
    this.#context.assets.tell(this.#slot, this.#state, quality)
  }

  #worsen(metrics: Iterable<BornMetric>, quality: Quality): void {
    for (const { tag } of metrics) if (tag !== undefined) this.#context.tags.worsen(tag, quality)
  }

  #describe(name: string, metric: WireMetric, tag: number | undefined): BornMetric {
    const signal = signalOfStandard(this.#kind, name)
    const unit = metric.unit ?? signal?.unit ?? ''
    return { owner: this, signal: signal?.name ?? name, unit, datatype: metric.datatype, tag }
  }

  #openTag(metric: BornMetric, reception: Reception): number | undefined {
    if (!this.open()) return undefined
    const tag = this.#context.tags.open(this.#slot!, metric.signal, metric.unit, reception.topic)
    if (tag === undefined) this.#context.report('assets.limit', 'fewer signals', metric.signal, 'assets')
    return tag
  }
}

/** Metrics of the protocol itself. */
export function isControl(name: string): boolean {
  return name === 'bdSeq' || name.startsWith('Node Control/') || name.startsWith('Device Control/')
}

/** The well-known property `Quality`: 192 good, 500 stale, 0 bad. */
function qualityOfProperty(quality: number | undefined): Quality {
  if (quality === undefined || quality === 192) return Quality.good
  if (quality === 0) return Quality.bad
  return quality === 500 ? Quality.stale : Quality.uncertain
}
