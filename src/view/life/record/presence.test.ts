import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sceneForTraffic, toldPark } from '../../../../tests/fixtures/recordedPark.ts'
import { AssetState } from '../../../model/assetState.ts'
import { cellAt, floorAtlas } from './floorGrids.ts'
import { Fleet } from './fleet.ts'
import { Presence } from './presence.ts'

function watched(windowMs = 10_000) {
  const scene = sceneForTraffic()
  const park = toldPark(scene)
  const presence = new Presence(scene, windowMs)
  const fleet = new Fleet(park.reader)
  park.reader.observe({
    applied() {
      fleet.refresh()
      presence.record(park.reader, fleet.vehicles)
    },
    epochBegan: () => presence.forget(),
  })
  return { ...park, presence }
}

test('each second of a vehicle in traffic counts for the cell that it is in, on its own floor', () => {
  const { tell, show, presence } = watched()
  for (let second = 1; second <= 7; second++) {
    tell('1', 1000 * second, { x: 5, y: 25, mapId: 'hall' })
    show(1000 * second)
  }
  expect(presence.minutesAt('hall', 5, 25)).toBeCloseTo(7 / 60)
  expect(presence.minutesAt('hall', 9, 25)).toBe(0)
  expect(presence.minutesAt('ground', 5, 25)).toBe(0)
})

test('what is older than the window no longer counts', () => {
  const { tell, show, presence } = watched(5000)
  for (let second = 1; second <= 30; second++) {
    tell('1', 1000 * second, { x: second <= 15 ? 5 : 60, y: 5, mapId: 'ground' })
    show(1000 * second)
  }
  expect(presence.minutesAt('ground', 5, 5)).toBe(0)
  expect(presence.minutesAt('ground', 60, 5)).toBeCloseTo(5 / 60)
})

test.each(['idle', 'charging', 'offline'] as const)('a vehicle that is %s is no traffic', (state) => {
  const { tell, show, presence } = watched()
  for (let second = 1; second <= 5; second++) {
    tell('1', 1000 * second, { x: 5, y: 5, mapId: 'ground', state: AssetState[state] })
    show(1000 * second)
  }
  expect(presence.levels.every((level) => level === 0)).toBe(true)
})

test('a vehicle-minute is the full level', () => {
  const { tell, show, presence } = watched(120_000)
  for (let second = 0; second <= 60; second++) {
    tell('1', 1000 * second, { x: 5, y: 5, mapId: 'ground', state: AssetState.waiting })
    show(1000 * second)
  }
  expect(Math.max(...presence.levels)).toBe(255)
})

describe('the atlas of floors', () => {
  const atlas = floorAtlas(sceneForTraffic())

  test('has cells of two metres inside and eight outside', () => {
    expect(atlas.grids.map(({ mapId, cell }) => [mapId, cell])).toEqual([
      ['ground', 8],
      ['hall', 2],
    ])
  })

  test('gives every point of a floor a cell, and no cell to two floors', () => {
    const [ground, hall] = atlas.grids
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 99.9, noNaN: true }),
        fc.double({ min: 0, max: 99.9, noNaN: true }),
        (x, y) => {
          const outside = cellAt(ground!, atlas.width, x, y)
          const inside = cellAt(hall!, atlas.width, x, y)
          expect(outside).toBeGreaterThanOrEqual(0)
          expect(outside).toBeLessThan(atlas.width * atlas.height)
          expect(inside >= 0).toBe(x < 40 && y >= 20 && y < 40)
          expect(inside).not.toBe(outside)
        },
      ),
    )
  })
})
