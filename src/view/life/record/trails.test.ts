import { expect, test } from 'vitest'
import { sceneForTraffic, type Told, toldPark } from '../../../../tests/fixtures/recordedPark.ts'
import { AssetState } from '../../../model/assetState.ts'
import { Quality } from '../../../model/quality.ts'
import { LifeRecord } from './lifeRecord.ts'
import { noPoint, runStep, trailPoints } from './trails.ts'

interface Point {
  readonly x: number
  readonly y: number
  readonly seconds: number
  readonly state: number
  readonly run: number
}

/** Frames each 250 ms in which a truck tells what `toldAt` gives; its trail, the newest point first. */
function trailOf(frames: number, toldAt: (frame: number) => Told): (Point | undefined)[] {
  const scene = sceneForTraffic()
  const { reader, tell, show } = toldPark(scene)
  const { trails } = new LifeRecord(scene, reader)
  for (let frame = 0; frame < frames; frame++) {
    tell('1', 250 * (frame + 1), toldAt(frame))
    show(250 * (frame + 1))
  }
  return Array.from({ length: trailPoints }, (_, back) => {
    const row = (trails.row - back + trailPoints) % trailPoints
    const [x, y, seconds, code] = trails.texels.subarray(4 * row * trails.columns, 4 * row * trails.columns + 4)
    if (code === noPoint) return undefined
    return { x: x!, y: y!, seconds: seconds!, state: code! % runStep, run: Math.floor(code! / runStep) }
  })
}

test('a trail holds where the vehicle was, in the state that it had there', () => {
  const [newest, ...older] = trailOf(8, (frame) => ({ x: frame, state: frame < 4 ? 4 : 3, mapId: 'ground' }))
  expect(newest).toMatchObject({ x: 6, seconds: 2, state: AssetState.running })
  expect(older.slice(0, 6).map((point) => point?.x)).toEqual([5, 4, 3, 2, 1, 0])
  expect(older[5]).toMatchObject({ state: AssetState.waiting })
  expect(new Set(older.slice(0, 7).map((point) => point?.run)).size).toBe(1)
  expect(older.slice(7).every((point) => point === undefined)).toBe(true)
})

test('it keeps the last twenty seconds', () => {
  const points = trailOf(200, (frame) => ({ x: frame, mapId: 'ground' }))
  expect(points.every((point) => point !== undefined)).toBe(true)
  expect(points.at(-1)!.seconds).toBeCloseTo(points[0]!.seconds - 19.75)
})

test('it ends where the vehicle goes to another map', () => {
  const points = trailOf(6, (frame) => ({ x: frame, mapId: frame < 3 ? 'ground' : 'hall' }))
  expect(points[2]!.run).toBe(points[0]!.run)
  expect(points[3]!.run).not.toBe(points[2]!.run)
})

test('it ends where the vehicle is put somewhere else', () => {
  const points = trailOf(6, (frame) => ({ x: frame < 3 ? frame : 500, jump: frame === 3, mapId: 'ground' }))
  expect(points[2]!.run).not.toBe(points[3]!.run)
})

test('while nobody knows where a vehicle is there are no points, and a new run begins after that', () => {
  const quality = (frame: number) => (frame === 3 ? Quality.stale : Quality.good)
  const points = trailOf(6, (frame) => ({ x: frame, quality: quality(frame), mapId: 'ground' }))
  expect(points[2]).toBeUndefined()
  expect(points[1]!.run).not.toBe(points[3]!.run)
})

test('more vehicles than there is room for get room, and the trails so far stay', () => {
  const scene = sceneForTraffic()
  const { reader, tell, show } = toldPark(scene)
  const { trails } = new LifeRecord(scene, reader)
  tell('1', 250, { x: 7, mapId: 'ground' })
  show(250)
  const before = trails.revision
  for (let i = 2; i <= 70; i++) tell(String(i), 500, { x: i, mapId: 'ground' })
  show(500)
  expect(trails.columns).toBe(128)
  expect(trails.revision).toBeGreaterThan(before)
  const row = (trails.row - 1 + trailPoints) % trailPoints
  expect(trails.texels[4 * row * trails.columns]).toBe(7)
})
