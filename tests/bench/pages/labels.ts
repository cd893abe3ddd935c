import { PerspectiveCamera, Scene, WebGLRenderer } from 'three'
import { AssetState } from '../../../src/model/assetState.ts'
import { Provenance, Quality } from '../../../src/model/quality.ts'
import type { CompiledScene } from '../../../src/scene/compiledScene.ts'
import { loadScene } from '../../../src/scene/load.ts'
import { createFrameReader } from '../../../src/telemetry/createReader.ts'
import { createFrameWriter } from '../../../src/telemetry/createWriter.ts'
import { buildingShapes } from '../../../src/view/buildings/buildingShape.ts'
import { Openings } from '../../../src/view/buildings/openings.ts'
import { LabelLayer } from '../../../src/view/labels/labelLayer.ts'
import { Lighting } from '../../../src/view/light/lighting.ts'
import { surroundingsOf } from '../../../src/view/relief/surroundings.ts'
import { SlotTextures } from '../../../src/view/slots/slotTextures.ts'

/** Over the roofs, a metre and a half of letters apart, all of them in one picture of a large wall. */
const columns = 50
const spacing = 6
const height = 150
const picture = { width: 3840, height: 2160, rem: 16 } as const
const snapshotMs = 100
const frameMs = 1000 / 60
const warmUpFrames = 60

export interface LabelMeasurement {
  /** Script of each frame: choosing, uploading and drawing labels. */
  readonly milliseconds: readonly number[]
  readonly labels: number
  readonly draws: number
}

/** Names of `count` moving trucks under a camera that never rests. */
export async function measureLabels(count: number, frames: number): Promise<LabelMeasurement> {
  const scene = await parkScene()
  const writer = createFrameWriter(scene, 1)
  const reader = createFrameReader(scene)
  const slots = Array.from({ length: count }, (_, i) => writer.asset(`${scene.id}/fleet/t-${i}`, 'truck'))
  const moveTo = (time: number) => {
    slots.forEach((slot, i) => {
      const x = ((i % columns) - columns / 2) * spacing + Math.sin(time / 1000 + i)
      const y = (Math.floor(i / columns) - count / columns / 2) * spacing + Math.cos(time / 1000 + i)
      writer.pose(slot, x, y, height, 0, false)
      writer.status(slot, AssetState.running, Quality.good, Provenance.simulated)
    })
    reader.push(time === 0 ? writer.keyframe(time) : writer.delta(time), time)
  }
  const textures = new SlotTextures(reader)
  const layer = new LabelLayer({
    scene,
    reader,
    openings: new Openings(buildingShapes(scene.document)),
    surroundings: surroundingsOf(scene),
    uniforms: { ...textures.uniforms, ...new Lighting().uniforms },
    most: 2000,
    still: false,
  })
  const renderer = new WebGLRenderer()
  document.getElementById('host')!.append(renderer.domElement)
  const camera = new PerspectiveCamera(32, picture.width / picture.height, 1, 2000)
  const world = new Scene()
  layer.mesh.rotation.x = -Math.PI / 2
  world.add(layer.mesh)
  layer.resize(picture.width, picture.height, picture.rem)
  await layer.loadFont('t-0123456789')

  const milliseconds: number[] = []
  let draws = 0
  for (let frame = -warmUpFrames; frame < frames; frame++) {
    const now = (frame + warmUpFrames) * frameMs
    if (now % snapshotMs < frameMs) moveTo(now)
    textures.uniforms.uFactor.value = reader.advance(now)
    textures.sync()
    camera.position.set(Math.sin(now / 2000) * 4, height + 300, 0.1)
    camera.lookAt(camera.position.x, height, 0)
    camera.updateMatrixWorld()
    const before = window.drawn.draws
    const started = performance.now()
    layer.update({ now, camera, language: 'zh', theme: 'night', selected: undefined, covered: [], tagged: [] })
    renderer.render(world, camera)
    if (frame >= 0) milliseconds.push(performance.now() - started)
    draws = window.drawn.draws - before
    await new Promise((done) => setTimeout(done, 1))
  }
  return { milliseconds, labels: layer.count, draws }
}

async function parkScene(): Promise<CompiledScene> {
  const folder = new URL('scenes/xiyong/', location.href)
  const { scene } = await loadScene(async (file) => (await fetch(new URL(file, folder))).text())
  return scene!
}
