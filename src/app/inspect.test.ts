// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { sampleProblem, stageFeed, vehiclePath } from '../../tests/fixtures/hudStage.tsx'
import { LifeRecord } from '../view/life/record/lifeRecord.ts'
import { OwnModels } from '../view/ownModels/ownModels.ts'
import { installInspection, showInspection } from './inspect.ts'

installInspection()

function open() {
  const feed = stageFeed()
  const record = new LifeRecord(feed.scene, feed.reader)
  const own = new OwnModels(
    () => Promise.reject(new Error('no files')),
    () => {},
  )
  const close = showInspection({ ...feed, record, own, now: () => 0, still: false, close: () => {} })
  return { feed, close }
}

test('while no park is open there is nothing to inspect', () => {
  const { close } = open()
  close()
  expect(window.yujing.inspect()).toBeNull()
})

test('what it tells is plain JSON: assets, messages, link, problems', () => {
  const { feed, close } = open()
  const inspection = window.yujing.inspect()!
  expect(JSON.parse(JSON.stringify(inspection))).toEqual(inspection)
  expect(inspection).toMatchObject({
    scene: 'small',
    mode: 'gateway',
    source: { state: 'online', broker: 'ws://127.0.0.1:8080/mqtt' },
    epoch: 1,
    messages: { received: 9, bad: 1, byProtocol: { vda5050: { received: 9, bad: 1 } } },
    problems: [sampleProblem],
  })
  expect(inspection.assets).toHaveLength(feed.reader.assetCount)
  expect(inspection.assets.find(({ path }) => path === vehiclePath)).toMatchObject({
    kind: 'agv-carrier',
    x: null,
    state: 'charging',
    quality: 'good',
    provenance: 'simulated',
  })
  expect(inspection.assets[1]).toMatchObject({ x: 4, y: 10, theta: 0, mapId: 'ground', ageMs: null })
  close()
})

test('what no message told of is neither live nor counted as trusted', () => {
  const { close } = open()
  const { assets, quality } = window.yujing.inspect()!
  const untold = assets.filter(({ provenance }) => provenance === 'none')
  expect(untold.map(({ kind }) => kind)).toContain('robot-six-axis')
  expect(untold.every(({ state }) => state === 'unknown')).toBe(true)
  expect(Object.values(quality).reduce((sum, count) => sum + count)).toBe(assets.length - untold.length)
  close()
})

test('nobody can replace it or change it', () => {
  const handle = window.yujing
  expect(() => Object.assign(window, { yujing: undefined })).toThrow(/read.?only|assign/i)
  expect(() => Object.assign(handle, { inspect: undefined })).toThrow(/read.?only|assign/i)
  expect(window.yujing).toBe(handle)
  expect(handle.version).toMatch(/^\d+\.\d+\.\d+/)
})
