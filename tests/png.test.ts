import { expect, test } from 'vitest'
import { decodePng, encodePng } from './png.ts'

test('what is written is read again', () => {
  const [width, height] = [7, 5]
  const rgb = Uint8Array.from({ length: width * height * 3 }, (_, i) => (i * 73) % 256)
  expect(decodePng(encodePng({ width, height, rgb }))).toEqual({ width, height, rgb })
})
