import { expect, test } from 'vitest'
import type { CompiledScene } from '../../scene/compiledScene.ts'
import { compileScene } from '../../scene/compile.ts'
import { sceneSchema } from '../../scene/schema.ts'
import { createFrameReader } from '../../telemetry/createReader.ts'
import { createFrameWriter } from '../../telemetry/createWriter.ts'
import { SlotTextures } from './slotTextures.ts'

const scene = emptyScene()

test('a frame uploads one snapshot and the textures change places', () => {
  const { plant, textures, uniforms } = running()
  plant.move(1)
  textures.sync()
  const firstNext = uniforms.uPosesNext.value
  const versions = () => [uniforms.uPosesPrevious.value.version, uniforms.uPosesNext.value.version]
  const before = versions()
  plant.move(2)
  expect(textures.sync()).toBeGreaterThan(0)
  expect(uniforms.uPosesPrevious.value).toBe(firstNext)
  const after = versions()
  expect(after[0]! + after[1]!).toBe(before[0]! + before[1]! + 1)
  expect(uniforms.uPosesNext.value.image.data).toBe(plant.reader.nextPoses)
})

test('nothing is uploaded while no frame comes', () => {
  const { plant, textures } = running()
  plant.move(1)
  textures.sync()
  expect(textures.sync()).toBe(0)
})

test('a jump uploads both snapshots', () => {
  const { plant, textures, uniforms } = running()
  const before = uniforms.uPosesPrevious.value.version + uniforms.uPosesNext.value.version
  plant.move(50, true)
  textures.sync()
  expect(uniforms.uPosesPrevious.value.version + uniforms.uPosesNext.value.version).toBe(before + 2)
})

test('the textures follow when the arrays are replaced by larger ones', () => {
  const { plant, textures, uniforms } = running()
  plant.crowd(2000)
  textures.sync()
  expect(uniforms.uPosesNext.value.image.data).toBe(plant.reader.nextPoses)
  const { width, height } = uniforms.uPosesNext.value.image
  expect(width * height * 4).toBe(plant.reader.nextPoses.length)
})

function running() {
  const reader = createFrameReader(scene)
  const writer = createFrameWriter(scene, 1)
  let time = 1000
  const slot = writer.asset('test/fleet/agv-1', 'agv-carrier')
  const send = () => {
    time += 100
    reader.push(writer.sequence === 0 ? writer.keyframe(time) : writer.delta(time), time)
    reader.advance(time + 1000)
  }
  const plant = {
    reader,
    move(x: number, jump = false) {
      writer.pose(slot, x, 0, 0, 0, jump)
      send()
    },
    crowd(count: number) {
      for (let i = 0; i < count; i++) writer.pose(writer.asset(`test/fleet/more-${i}`, 'agv-carrier'), i, 0, 0, 0, true)
      send()
    },
  }
  const textures = new SlotTextures(reader)
  writer.pose(slot, 0, 0, 0, 0, true)
  writer.delta(time)
  reader.push(writer.keyframe(time), time)
  reader.advance(time + 1000)
  textures.sync()
  return { plant, textures, uniforms: textures.uniforms }
}

function emptyScene(): CompiledScene {
  const name = { zh: '试', en: 'Test' }
  const document = sceneSchema.parse({
    version: 1,
    id: 'test',
    name,
    theme: name,
    provenance: name,
    origin: { latitude: 0, longitude: 0 },
    bounds: { min: [-10, -10], max: [10, 10] },
    floors: [{ mapId: 'outdoor', name }],
    viewpoints: [{ id: 'start', name, eye: [0, -10, 10], target: [0, 0, 0] }],
  })
  return compileScene(document, new Map()).scene
}
