import { describe, expect, test } from 'vitest'
import { isPark, openScenes } from '../../../tests/contract/sceneFolders.ts'
import { buildingShapes } from '../buildings/buildingShape.ts'
import { turnedInto } from '../shapes/frame.ts'
import { signedDistance } from '../shapes/polygon.ts'
import { type Sign, placeSigns } from './placeSigns.ts'

describe.each(await openScenes())('the signs of %s', (_, scene) => {
  const { document } = scene
  const signs = placeSigns(document, buildingShapes(document))

  test('hang outside the walls of their buildings and look away from them', () => {
    expect(signs.length).toBeGreaterThan(isPark(scene) ? 20 : 0)
    expect(signs.filter((sign) => away(sign, 0) < 0.05 || away(sign, 0) > 1)).toEqual([])
    expect(signs.filter((sign) => away(sign, 1) < away(sign, 0) + 0.9)).toEqual([])
  })

  test('are no wider than the wall they hang on', () => {
    const longest = ({ min, max }: Sign['building']) => Math.max(max[0] - min[0], max[1] - min[1])
    expect(signs.filter(({ width, building }) => width > longest(building))).toEqual([])
  })

  test('name a building at the edge of its roof, where the first viewpoint sees it', () => {
    const eye = document.viewpoints[0]!.eye
    for (const { id, name } of document.buildings.filter(({ style, landmark }) => landmark && style === 'sawtooth')) {
      const sign = signs.find(({ text, building }) => building.id === id && text === name)!
      const towards = Math.atan2(eye[1] - sign.at[1], eye[0] - sign.at[0])
      expect(Math.cos(sign.heading - towards)).toBeGreaterThan(0)
    }
  })
})

/** Distance from the walls of a point `out` metres in front of the middle of a sign. */
function away({ at, heading, building: { x, y, theta, outline } }: Sign, out: number): number {
  const point = [at[0] + Math.cos(heading) * out, at[1] + Math.sin(heading) * out] as const
  return signedDistance(outline, turnedInto(point, x, y, theta))
}
