import { findKind } from '../../../machines/index.ts'
import { Quality } from '../../../model/quality.ts'
import type { TagReading } from '../../../telemetry/reader.ts'

/** What a card shows of a kind before anything else; the state stands in its head already. */
const telling = ['batteryCharge', 'velocity', 'activePower', 'ordersOpen', 'outputToday']
const untelling: ReadonlySet<string> = new Set(['stateCurrent', 'unitModeCurrent'])

/** The two values that tell most: well-known ones, then measures in the order of the kind. */
export function headlinesOf(kind: string, tags: readonly TagReading[]): readonly TagReading[] {
  const order = [...telling, ...(findKind(kind)?.signals.map(({ name }) => name) ?? [])]
  const rank = ({ signal }: TagReading) => (order.includes(signal) ? order.indexOf(signal) : order.length)
  return tags
    .filter(
      ({ value, signal, quality }) => typeof value === 'number' && !untelling.has(signal) && quality !== Quality.bad,
    )
    .toSorted((a, b) => Number(b.unit !== '') - Number(a.unit !== '') || rank(a) - rank(b))
    .slice(0, 2)
}
