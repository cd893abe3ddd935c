import fc from 'fast-check'
import { PerspectiveCamera, Vector3 } from 'three'
import { expect, test } from 'vitest'
import { aim } from './aim.ts'

const size = fc.double({ min: 0.1, max: 20, noNaN: true })
const side = fc.integer({ min: 200, max: 4000 })

test('all of a body is in sight where no panel covers the picture, and fills it', () => {
  fc.assert(
    fc.property(
      fc.tuple(size, size, size),
      side,
      side,
      fc.double({ min: -3, max: 3, noNaN: true }),
      fc.boolean(),
      (box, width, height, azimuth, around) => {
        const outline = cornersOf(box)
        const camera = new PerspectiveCamera(32, width / height)
        const free = { left: width * 0.2, top: height * 0.1, right: width * 0.75, bottom: height * 0.9 }
        aim(camera, outline, { azimuth, elevation: 0.3, zoom: 1 }, { width, height, free }, around)
        camera.updateMatrixWorld()
        const seen = outline.map(({ x, y, z }) => {
          const at = new Vector3(x, z, -y).project(camera)
          return [((at.x + 1) / 2) * width, ((1 - at.y) / 2) * height] as const
        })
        const [left, right] = [Math.min(...seen.map(([x]) => x)), Math.max(...seen.map(([x]) => x))]
        const [top, bottom] = [Math.min(...seen.map(([, y]) => y)), Math.max(...seen.map(([, y]) => y))]
        expect(left).toBeGreaterThan(free.left)
        expect(right).toBeLessThan(free.right)
        expect(top).toBeGreaterThan(free.top)
        expect(bottom).toBeLessThan(free.bottom)
        const filled = Math.max((right - left) / (free.right - free.left), (bottom - top) / (free.bottom - free.top))
        expect(filled).toBeGreaterThan(around ? 0.05 : 0.8)
      },
    ),
  )
})

function cornersOf([x, y, z]: readonly [number, number, number]): Vector3[] {
  return Array.from({ length: 8 }, (_, i) => new Vector3(i & 1 ? x : -x, i & 2 ? y : -y, i & 4 ? z : 0))
}
