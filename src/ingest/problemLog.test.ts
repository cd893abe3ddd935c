import { expect, test } from 'vitest'
import { ProblemLog } from './problemLog.ts'

test('the same fault in the same place is one entry that counts and shows the last sample', () => {
  const log = new ProblemLog()
  log.add({ code: 'message.notJson', where: 'a/b', binding: 'fleet', expected: 'JSON', sample: 'first' }, 1000)
  log.add({ code: 'message.notJson', where: 'a/b', binding: 'fleet', expected: 'JSON', sample: 'second' }, 2000)
  expect(log.list()).toEqual([
    {
      code: 'message.notJson',
      where: 'a/b',
      binding: 'fleet',
      expected: 'JSON',
      sample: 'second',
      count: 2,
      firstTime: 1000,
      lastTime: 2000,
    },
  ])
})

test('a fault in thousands of places is listed for twenty of them, and the rest are counted together', () => {
  const log = new ProblemLog()
  for (let i = 0; i < 5000; i++) log.add({ code: 'message.notJson', where: `t/${i}`, binding: 'fleet' }, i)
  log.add({ code: 'message.notJson', where: 't/3', binding: 'fleet' }, 6000)
  expect(log.list()).toHaveLength(21)
  expect(log.list().find(({ where }) => where === '…')?.count).toBe(4980)
  expect(log.list().find(({ where }) => where === 't/3')?.count).toBe(2)
})

test('at most 200 entries are kept: the one that was quiet for longest goes, and may come back', () => {
  const log = new ProblemLog()
  for (let i = 0; i < 300; i++) {
    log.add({ code: 'message.notJson', where: 'loud', binding: 'a' }, i)
    log.add({ code: 'message.malformed', where: 'x', binding: `b${i}` }, i)
  }
  expect(log.list()).toHaveLength(200)
  expect(log.list().find(({ where }) => where === 'loud')?.count).toBe(300)
  expect(log.list().some(({ binding }) => binding === 'b0')).toBe(false)
  log.add({ code: 'message.malformed', where: 'x', binding: 'b0' }, 400)
  expect(log.list().at(-1)).toMatchObject({ binding: 'b0', count: 1 })
})

test('no text of an entry is longer than 400 characters', () => {
  const log = new ProblemLog()
  const long = 'x'.repeat(5000)
  log.add({ code: 'message.notJson', where: long, expected: long, got: long, sample: long }, 0)
  const { where, expected, got, sample } = log.list()[0]!
  expect([where, expected, got, sample].map((text) => text?.length)).toEqual([400, 400, 400, 400])
})
