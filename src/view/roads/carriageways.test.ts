import { expect, test } from 'vitest'
import type { SceneDocument } from '../../scene/schema.ts'
import { carriageways, onCarriageway } from './carriageways.ts'

const road = (id: string, line: [number, number][], width: number, kind: 'street' | 'yard' | 'expressway', z = 0) => ({
  id,
  kind,
  line,
  width,
  lanes: 2,
  z,
})
const scene = (...roads: ReturnType<typeof road>[]) => carriageways({ roads } as unknown as SceneDocument)

const along = road(
  'along',
  [
    [-100, 0],
    [100, 0],
  ],
  12,
  'street',
)

test('lane lines stop where another street crosses', () => {
  const [way] = scene(
    along,
    road(
      'across',
      [
        [0, -50],
        [0, 50],
      ],
      10,
      'street',
    ),
  )
  expect(way!.stretches).toHaveLength(2)
  expect(way!.stretches[0]!.to).toBeGreaterThan(85)
  expect(way!.stretches[0]!.to).toBeLessThan(95)
  expect(way!.stretches[1]!.from).toBeGreaterThan(105)
})

test('the mouth of a yard and a bridge overhead leave them whole', () => {
  const [way] = scene(
    along,
    road(
      'yard',
      [
        [0, 0],
        [0, 50],
      ],
      8,
      'yard',
    ),
    road(
      'bridge',
      [
        [-50, -50],
        [50, 50],
      ],
      20,
      'expressway',
      25,
    ),
  )
  expect(way!.stretches).toEqual([
    {
      from: 0,
      to: 200,
      line: [
        [-100, 0],
        [100, 0],
      ],
    },
  ])
})

test('a point is on a road up to its edge, and not below a bridge', () => {
  const ways = scene(
    along,
    road(
      'bridge',
      [
        [0, -50],
        [0, 50],
      ],
      20,
      'expressway',
      25,
    ),
  )
  expect(onCarriageway(ways, [0, 5], 0)).toBe(true)
  expect(onCarriageway(ways, [0, 8], 0)).toBe(false)
  expect(onCarriageway(ways, [0, 8], 3)).toBe(true)
})
