import { BoxGeometry, type BufferAttribute, Group, Mesh, MeshStandardMaterial } from 'three'
import { expect, test } from 'vitest'
import { writeGlb } from '../../../tests/fixtures/glb.ts'
import type { Problem } from '../../model/problem.ts'
import { compileScene } from '../../scene/compile.ts'
import type { Fetched } from '../../scene/fetchBytes.ts'
import { currentVersion, sceneSchema } from '../../scene/schema.ts'
import { buildingShapes } from '../buildings/buildingShape.ts'
import { Cut } from '../mesh/solids.ts'
import { OwnBuildings } from './ownBuildings.ts'
import { OwnModels } from './ownModels.ts'

const document = sceneSchema.parse({
  version: currentVersion,
  id: 'small',
  name: { zh: '小园区', en: 'Small park' },
  theme: { zh: '测试', en: 'Test' },
  provenance: { zh: '示意', en: 'Illustrative' },
  origin: { latitude: 29.6, longitude: 106.4 },
  bounds: { min: [0, 0], max: [100, 100] },
  floors: [{ mapId: 'ground', name: { zh: '地面', en: 'Ground' } }],
  viewpoints: [{ id: 'overview', name: { zh: '全景', en: 'Overview' }, eye: [50, -60, 40], target: [50, 50, 0] }],
  buildings: [
    {
      id: 'hall',
      name: { zh: '车间', en: 'Hall' },
      style: 'hall',
      footprint: [
        [40, 20],
        [60, 20],
        [60, 60],
        [40, 60],
      ],
      height: 10,
      base: 2,
      mapId: 'ground',
      model: { file: 'models/hall.glb' },
    },
  ],
})
const { scene } = compileScene(document, new Map())

test('a building of one’s own stands on its footprint, X along the longer side, and opens at its roof', async () => {
  const box = new Mesh(new BoxGeometry(36, 9, 18), new MeshStandardMaterial())
  box.position.y = 4.5
  const { mesh, problems } = await raised({ bytes: writeGlb(new Group().add(box)) })
  expect(problems).toEqual([])
  const { min, max } = mesh.geometry.boundingBox!
  expect(min.toArray().map(Math.round)).toEqual([41, 22, 2])
  expect(max.toArray().map(Math.round)).toEqual([59, 58, 11])
  const [normal, trait] = ['normal', 'trait'].map((name) => mesh.geometry.getAttribute(name) as BufferAttribute)
  const cuts = Array.from({ length: trait!.count }, (_, i) => [normal!.getZ(i) > 0.5, trait!.getZ(i)] as const)
  expect(cuts.every(([up, cut]) => cut === (up ? Cut.roof : Cut.wall))).toBe(true)
})

test('one whose file is not there is drawn as its style says, and the problem is told', async () => {
  const { mesh, problems } = await raised({ refusal: 'HTTP 404 Not Found' })
  expect(problems.map(({ code }) => code)).toEqual(['model.missing'])
  expect(mesh.geometry.index!.count).toBeGreaterThan(300)
})

async function raised(fetched: Fetched) {
  const problems: Problem[] = []
  const own = new OwnModels(
    () => Promise.resolve(fetched),
    (told) => problems.push(...told),
  )
  const buildings = await new Promise<OwnBuildings>((arrived) => {
    const made = new OwnBuildings(scene, buildingShapes(document), own, 'lite', {}, () => arrived(made))
    expect(made.complete).toBe(false)
  })
  expect(buildings.complete).toBe(true)
  const mesh = buildings.group.children[0] as Mesh
  mesh.geometry.computeBoundingBox()
  return { mesh, problems }
}
