import type { TagReading } from '../../../telemetry/reader.ts'
import { signalOrder } from './signalOrder.ts'

/** Topics with their values: the topic that tells most comes first, its values in the order of the kind's card. */
export function tagsByTopic(tags: readonly TagReading[], kind: string): readonly (readonly TagReading[])[] {
  const byTopic = new Map<string, TagReading[]>()
  for (const tag of inOrderOf(kind, tags)) {
    const known = byTopic.get(tag.topic)
    if (known) known.push(tag)
    else byTopic.set(tag.topic, [tag])
  }
  return [...byTopic.values()].sort((a, b) => b.length - a.length)
}

function inOrderOf(kind: string, tags: readonly TagReading[]): readonly TagReading[] {
  const order = signalOrder(kind)
  const place = new Map(order.map((name, i) => [name, i]))
  const placeOf = ({ signal }: TagReading) => place.get(signal) ?? order.length
  return tags.toSorted((a, b) => placeOf(a) - placeOf(b))
}
