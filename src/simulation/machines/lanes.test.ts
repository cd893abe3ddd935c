import { expect, test } from 'vitest'
import type { PlacedAsset } from '../../scene/compiledScene.ts'
import { line as lineSchema } from '../../scene/lineSchema.ts'
import { lanesOf } from './lanes.ts'

const name = { zh: '线', en: 'Line' }
const robots = { kind: 'robot-six-axis', step: [0, 6], count: 3 }
const line = lineSchema.parse({
  id: 'line-1',
  name,
  enterprise: 'plant',
  area: 'weld',
  building: 'hall',
  rows: [
    { prefix: 'left', from: [-2, 0], ...robots },
    { prefix: 'right', from: [2, 0], ...robots },
  ],
})
const machines = [
  at('last', 0, 20),
  ...[0, 1, 2].flatMap((i) => [at(`right-${i + 1}`, 2, 6 * i), at(`left-${i + 1}`, -2, 6 * i + 0.3)]),
  at('first', 0, -5),
]

test('work flows along the rows, on every side of the line in a lane of its own', () => {
  expect(lanesOf(line, machines).map((lane) => lane.map(({ path }) => path))).toEqual([
    ['first', 'left-1', 'left-2', 'left-3', 'last'],
    ['right-1', 'right-2', 'right-3'],
  ])
})

test('work flows the other way when the rows step back', () => {
  const back = { ...line, rows: line.rows.map((row) => ({ ...row, step: [0, -6] as [number, number] })) }
  expect(lanesOf(back, machines)[0]!.map(({ path }) => path)).toEqual([
    'last',
    'right-3',
    'right-2',
    'right-1',
    'first',
  ])
})

test('without rows it flows in the order of the document', () => {
  expect(lanesOf({ ...line, rows: [] }, machines)).toEqual([machines])
  expect(lanesOf(undefined, machines)).toEqual([machines])
})

function at(path: string, x: number, y: number): PlacedAsset {
  return { path, kind: 'robot-six-axis', name, pose: { x, y, z: 0, theta: 0 }, mapId: 'hall', size: [2, 2, 2] }
}
