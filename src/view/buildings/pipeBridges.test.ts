import { describe, expect, test } from 'vitest'
import { isPark, openScenes } from '../../../tests/contract/sceneFolders.ts'
import { type Point, contains } from '../shapes/polygon.ts'
import { placePipeBridges } from './pipeBridges.ts'

describe.each(await openScenes())('the pipe bridges of %s', (_, scene) => {
  const { document } = scene
  const bridges = placePipeBridges(document)

  test('are several in a park, and none goes through a building', () => {
    if (isPark(scene)) expect(bridges.length).toBeGreaterThan(1)
    const through = bridges.filter(({ from, to }) =>
      document.buildings.some(({ footprint }) => pointsBetween(from, to).some((point) => contains(footprint, point))),
    )
    expect(through).toEqual([])
  })
})

function pointsBetween(from: Point, to: Point): Point[] {
  return Array.from({ length: 19 }, (_, i): Point => {
    const share = (i + 1) / 20
    return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]
  })
}
