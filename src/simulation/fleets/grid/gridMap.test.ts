import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { parseOctileMap } from './gridMap.ts'

const shared = resolve(process.env.YUJING_SHARED ?? resolve(import.meta.dirname, '../../../../../shared'), 'mapf/maps')

test('a map numbers its free cells row by row and knows their neighbours', () => {
  const map = parseOctileMap('type octile\nheight 2\nwidth 3\nmap\n.@G\nSET\n')
  expect(map.cells).toBe(4)
  expect([...map.placeOf]).toEqual([0, 2, 3, 4])
  expect([...map.cellAt]).toEqual([0, -1, 1, 2, 3, -1])
  expect([...map.neighbours]).toEqual(
    [
      [4, 2, 4, 4],
      [4, 4, 4, 4],
      [3, 4, 4, 0],
      [4, 4, 2, 4],
    ].flat(),
  )
})

test('what is no octile map, or a cut one, is refused', () => {
  expect(() => parseOctileMap('hello')).toThrow('no octile map')
  expect(() => parseOctileMap('type octile\nheight 2\nwidth 3\nmap\n...\n')).toThrow('too few cells')
  expect(() => parseOctileMap('type octile\nheight 1\nwidth 3\nmap\n..\n')).toThrow('too few cells')
})

test.skipIf(!existsSync(shared))('the maps of the benchmarks have as many free cells as published', () => {
  const cells = (name: string) => parseOctileMap(readFileSync(resolve(shared, `${name}.map`), 'utf8')).cells
  expect(cells('random-32-32-20')).toBe(819)
  expect(cells('warehouse_large')).toBe(38_586)
})
