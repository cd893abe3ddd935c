import fc from 'fast-check'
import { PerspectiveCamera, Vector3 } from 'three'
import { expect, test } from 'vitest'
import { aim } from './aim.ts'
import { Framer } from './framing.ts'

const length = fc.double({ min: 0.1, max: 20, noNaN: true })
const box = fc.tuple(length, length, length)
const side = fc.integer({ min: 200, max: 4000 })
const azimuths = fc.double({ min: -3, max: 3, noNaN: true })

test('all of a body is in sight where no panel covers the picture', () => {
  fc.assert(
    fc.property(box, side, side, azimuths, fc.boolean(), (size, width, height, azimuth, around) => {
      const { left, right, top, bottom } = seenOf(size, width, height, azimuth, around)
      expect([left, top].every((share) => share > 0)).toBe(true)
      expect([right, bottom].every((share) => share < 1)).toBe(true)
    }),
  )
})

test('it fills that place, seen from where it is framed', () => {
  fc.assert(
    fc.property(box, side, side, azimuths, (size, width, height, azimuth) => {
      const { left, right, top, bottom } = seenOf(size, width, height, azimuth, false)
      expect(Math.max(right - left, bottom - top)).toBeGreaterThan(0.5)
    }),
  )
})

/** Edges of a box's picture, as shares of the place that no panel covers. */
function seenOf(size: readonly number[], width: number, height: number, azimuth: number, around: boolean) {
  const outline = cornersOf(size)
  const camera = new PerspectiveCamera(32, width / height)
  const free = { left: width * 0.2, top: height * 0.1, right: width * 0.75, bottom: height * 0.9 }
  aim(camera, new Framer(), outline, { azimuth, elevation: 0.3, zoom: 1 }, { width, height, free }, around)
  camera.updateMatrixWorld()
  const seen = outline.map(({ x, y, z }) => new Vector3(x, z, -y).project(camera))
  const across = seen.map(({ x }) => (((x + 1) / 2) * width - free.left) / (free.right - free.left))
  const down = seen.map(({ y }) => (((1 - y) / 2) * height - free.top) / (free.bottom - free.top))
  return { left: Math.min(...across), right: Math.max(...across), top: Math.min(...down), bottom: Math.max(...down) }
}

function cornersOf([x = 0, y = 0, z = 0]: readonly number[]): Vector3[] {
  return Array.from({ length: 8 }, (_, i) => new Vector3(i & 1 ? x : -x, i & 2 ? y : -y, i & 4 ? z : 0))
}
