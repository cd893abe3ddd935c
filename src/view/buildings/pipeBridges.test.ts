import { expect, test } from 'vitest'
import { isPark, openScenes } from '../../../tests/contract/sceneFolders.ts'
import { type Point, contains } from '../shapes/polygon.ts'
import { placePipeBridges } from './pipeBridges.ts'

const scenes = await openScenes()

test.each(scenes.filter(([, scene]) => isPark(scene)))('%s has pipe bridges', (_, { document }) => {
  expect(placePipeBridges(document).length).toBeGreaterThan(1)
})

test.each(scenes)('no pipe bridge of %s goes through a building', (_, { document }) => {
  const through = placePipeBridges(document).filter(({ from, to }) =>
    document.buildings.some(({ footprint }) => pointsBetween(from, to).some((point) => contains(footprint, point))),
  )
  expect(through).toEqual([])
})

function pointsBetween(from: Point, to: Point): Point[] {
  return Array.from({ length: 19 }, (_, i): Point => {
    const share = (i + 1) / 20
    return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]
  })
}
