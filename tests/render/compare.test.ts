import { expect, test } from 'vitest'
import type { Picture } from '../png.ts'
import { difference, reduce } from './compare.ts'

const size = { width: 80, height: 40 }

function paint(color: (x: number, y: number) => number): Picture {
  const rgb = Uint8Array.from({ length: size.width * size.height * 3 }, (_, i) => {
    const pixel = Math.floor(i / 3)
    return color(pixel % size.width, Math.floor(pixel / size.width))
  })
  return { ...size, rgb }
}

const tower = (left: number) => paint((x, y) => (x >= left && x < left + 24 && y > 8 ? 180 : 60))

test('a picture does not differ from itself, nor from one with faint noise', () => {
  expect(difference(tower(20), tower(20))).toBe(0)
  const noisy = { ...size, rgb: tower(20).rgb.map((value, i) => value + ((i * 7919) % 9) - 4) }
  expect(difference(reduce(tower(20)), reduce(noisy))).toBe(0)
})

test('a shifted shape differs where it was and where it is', () => {
  expect(difference(reduce(tower(20)), reduce(tower(28)))).toBeGreaterThan(0.1)
})

test('pictures of different sizes are not compared', () => {
  expect(() => difference(tower(20), reduce(tower(20)))).toThrow('different sizes')
})
