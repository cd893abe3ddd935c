import { expect, test } from 'vitest'
import { Provenance, Quality } from '../../../model/quality.ts'
import { tagsByTopic } from './tagsByTopic.ts'

const tag = (signal: string, topic: string) => ({
  signal,
  topic,
  unit: '',
  value: 1,
  ageMs: 0,
  quality: Quality.good,
  provenance: Provenance.live,
})

test('the topic that tells most comes first, its values in the order of the kind’s card', () => {
  const tags = [tag('connection', 'c'), tag('foreign', 's'), tag('speed', 's'), tag('batteryCharge', 's')]
  const names = tagsByTopic(tags, 'agv-carrier').map((group) => group.map(({ signal }) => signal))
  expect(names).toEqual([['batteryCharge', 'speed', 'foreign'], ['connection']])
})

test('an asset of no known kind keeps the order in which its values came', () => {
  const tags = [tag('b', 't'), tag('a', 't')]
  expect(tagsByTopic(tags, 'meter')[0]!.map(({ signal }) => signal)).toEqual(['b', 'a'])
})
