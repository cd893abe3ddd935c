import { expect, test } from 'vitest'
import { loadKinds } from '../machines/index.ts'
import { compileScene } from './compile.ts'
import { pathHash } from './pathHash.ts'
import { sceneSchema } from './schema.ts'

await loadKinds(['cnc-lathe', 'robot-six-axis'])

const text = (en: string) => ({ zh: en, en })
const document = sceneSchema.parse({
  version: 1,
  id: 'demo',
  name: text('Demo'),
  theme: text('Demo'),
  provenance: text('Illustrative'),
  origin: { latitude: 29.6, longitude: 106.4 },
  bounds: { min: [0, 0], max: [100, 100] },
  floors: [
    { mapId: 'outdoor', name: text('Outdoors') },
    { mapId: 'upstairs', name: text('First floor'), z: 6 },
  ],
  enterprises: [{ id: 'plant', name: text('Plant'), product: text('Parts') }],
  buildings: [
    {
      id: 'gatehouse',
      name: text('Gatehouse'),
      style: 'gatehouse',
      footprint: [
        [0, 0],
        [4, 0],
        [4, 6],
        [0, 6],
      ],
      height: 4,
    },
    {
      id: 'hall',
      name: text('Hall'),
      enterprise: 'plant',
      style: 'hall',
      footprint: [
        [10, 10],
        [70, 10],
        [70, 50],
        [10, 50],
      ],
      height: 14,
      mapId: 'upstairs',
    },
  ],
  lines: [
    {
      id: 'line-1',
      name: text('Line 1'),
      enterprise: 'plant',
      area: 'shop',
      building: 'hall',
      machines: [{ id: 'first', kind: 'cnc-lathe', name: text('First lathe'), position: [20, 20], theta: 1 }],
      rows: [{ prefix: 'robot', kind: 'robot-six-axis', from: [30, 20], step: [5, 1], count: 2, theta: -1 }],
    },
  ],
  viewpoints: [{ id: 'overview', name: text('Overview'), eye: [0, -50, 30], target: [30, 30, 0] }],
})

test('slots follow the document: buildings, then the machines and rows of each line', () => {
  const { scene, problems } = compileScene(document, new Map())
  expect(problems).toEqual([])
  expect(scene.assets.map(({ path }) => path)).toEqual([
    'demo/park/gatehouse',
    'demo/plant/hall',
    'demo/plant/shop/line-1/first',
    'demo/plant/shop/line-1/robot-1',
    'demo/plant/shop/line-1/robot-2',
  ])
  expect([...scene.slotByPath.values()]).toEqual([0, 1, 2, 3, 4])
  expect(scene.hash).toBe(pathHash(scene.assets.map(({ path }) => path)))
})

test('a building stands in the middle of its footprint, along its longer side', () => {
  const [gatehouse, hall] = compileScene(document, new Map()).scene.assets
  expect(hall).toMatchObject({
    pose: { x: 40, y: 30, z: 0, theta: 0 },
    size: [60, 40, 14],
    mapId: 'outdoor',
    building: 'hall',
    enterprise: 'plant',
  })
  expect(gatehouse!.size).toEqual([6, 4, 4])
  expect(gatehouse!.pose.theta).toBeCloseTo(-Math.PI / 2, 9)
})

test('a machine stands on the floor of its building', () => {
  const { assets } = compileScene(document, new Map()).scene
  expect(assets[2]).toMatchObject({
    name: text('First lathe'),
    pose: { x: 20, y: 20, z: 6, theta: 1 },
    mapId: 'upstairs',
    building: 'hall',
  })
  expect(assets[4]).toMatchObject({
    name: { zh: '六轴机器人 2', en: 'Six-axis robot 2' },
    pose: { x: 35, y: 21, z: 6, theta: -1 },
  })
})

test('the hash tells the order of paths', () => {
  expect(pathHash([])).toBe(0x811c9dc5)
  expect(pathHash(['a'])).not.toBe(pathHash(['b']))
  expect(pathHash(['a', 'b'])).not.toBe(pathHash(['b', 'a']))
  expect(pathHash(['ab'])).not.toBe(pathHash(['a', 'b']))
})

test('machines of rows with a letter are named by it', () => {
  const lines = document.lines.map((line) => ({
    ...line,
    rows: line.rows.map((row) => ({ ...row, prefix: 'robot-l' })),
  }))
  const { assets } = compileScene({ ...document, lines }, new Map()).scene
  expect(assets.slice(-2).map(({ name }) => name.en)).toEqual(['Six-axis robot L1', 'Six-axis robot L2'])
})
