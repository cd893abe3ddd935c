import { expect, test } from 'vitest'
import { createProblemLog } from './problemLog.ts'

test('the same fault in the same place is one entry that counts and keeps its first time', () => {
  let time = 100
  const log = createProblemLog(() => time)
  log.report('panel.failed', 'fleet', 'first')
  time = 200
  log.report('panel.failed', 'fleet', 'second')
  log.report('panel.failed', 'energy', 'other')
  expect(log.all()).toEqual([
    { code: 'panel.failed', where: 'fleet', got: 'second', count: 2, firstTime: 100, lastTime: 200 },
    { code: 'panel.failed', where: 'energy', got: 'other', count: 1, firstTime: 200, lastTime: 200 },
  ])
})
