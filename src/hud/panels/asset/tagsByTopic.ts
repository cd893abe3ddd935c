import type { TagReading } from '../../../telemetry/reader.ts'

/** Topics in the order in which their first value came, each with its values. */
export function tagsByTopic(tags: readonly TagReading[]): ReadonlyMap<string, readonly TagReading[]> {
  const byTopic = new Map<string, TagReading[]>()
  for (const tag of tags) {
    const known = byTopic.get(tag.topic)
    if (known) known.push(tag)
    else byTopic.set(tag.topic, [tag])
  }
  return byTopic
}
