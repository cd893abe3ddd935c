import { Quality } from '../../../model/quality.ts'
import type { TagReading } from '../../../telemetry/reader.ts'
import { signalOrder } from '../asset/signalOrder.ts'

/** What a card shows before anything else of what is no kind of ours, such as a meter. */
const telling = ['activePower', 'ordersOpen', 'outputToday']
/** The state stands in the card's head already. */
const untelling: ReadonlySet<string> = new Set(['stateCurrent', 'unitModeCurrent'])

/** The two values that tell most: in the order of the kind's card, then measures. */
export function headlinesOf(kind: string, tags: readonly TagReading[]): readonly TagReading[] {
  const order = [...signalOrder(kind), ...telling]
  const rank = ({ signal }: TagReading) => (order.includes(signal) ? order.indexOf(signal) : order.length)
  return tags
    .filter(
      ({ value, signal, quality }) => typeof value === 'number' && !untelling.has(signal) && quality !== Quality.bad,
    )
    .toSorted((a, b) => rank(a) - rank(b) || Number(b.unit !== '') - Number(a.unit !== ''))
    .slice(0, 2)
}
