import { expect, test } from 'vitest'
import { capturesOf, fillCaptures, filterOf, matchesTemplate, parseTemplate } from './topicTemplate.ts'

const levels = (topic: string): string[] => topic.split('/')

test('captures are single-level wildcards for the broker', () => {
  expect(filterOf(parseTemplate('park/{enterprise}/+/{signal}'))).toBe('park/+/+/+')
  expect(filterOf(parseTemplate('spBv1.0/park/#'))).toBe('spBv1.0/park/#')
})

test.each([
  ['a/b', 'a/b', true],
  ['a/b', 'a/b/c', false],
  ['a/b/c', 'a/b', false],
  ['a/+/c', 'a/x/c', true],
  ['a/{x}/c', 'a/x/c', true],
  ['a/+', 'a/', true],
  ['a/#', 'a', true],
  ['a/#', 'a/b/c', true],
  ['a/#', 'b/c', false],
  ['#', 'a/b', true],
  ['#', '$SYS/broker', false],
  ['+/broker', '$SYS/broker', false],
  ['$SYS/#', '$SYS/broker', true],
])('%s against %s: %s, as MQTT says', (template, topic, matches) => {
  expect(matchesTemplate(parseTemplate(template), levels(topic))).toBe(matches)
})

test('captures fill a path, and a path that lacks one is none', () => {
  const template = parseTemplate('park/{enterprise}/{asset}')
  const captures = capturesOf(template, levels('park/laptop-1/main-meter'))
  expect(fillCaptures('xiyong/{enterprise}/energy/{asset}', captures)).toBe('xiyong/laptop-1/energy/main-meter')
  expect(fillCaptures('xiyong/{line}', captures)).toBeUndefined()
  expect(fillCaptures('xiyong/{asset}', capturesOf(template, levels('park/laptop-1/')))).toBeUndefined()
})
