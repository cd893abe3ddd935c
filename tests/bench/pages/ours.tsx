import { advance } from '@react-three/fiber'
import { createRoot } from 'react-dom/client'
import { AssetState } from '../../../src/model/assetState.ts'
import { Provenance, Quality } from '../../../src/model/quality.ts'
import type { CompiledScene } from '../../../src/scene/compiledScene.ts'
import { loadScene } from '../../../src/scene/load.ts'
import type { SceneDocument } from '../../../src/scene/schema.ts'
import { createFrameReader } from '../../../src/telemetry/createReader.ts'
import { createFrameWriter } from '../../../src/telemetry/createWriter.ts'
import type { FrameReader } from '../../../src/telemetry/reader.ts'
import { LifeRecord } from '../../../src/view/life/record/lifeRecord.ts'
import { SceneView } from '../../../src/view/SceneView.tsx'
import type { Contender } from './contender.ts'
import { jointsPerArm, snapshotMs, type Motion } from './motion.ts'

const mostPerRow = 500
const kinds = ['robot-six-axis', 'cnc-lathe'] as const

/** The product: a whole park, frames of the product's writer, and the machines and vehicles of the motion in it. */
export class Ours implements Contender {
  #reader!: FrameReader
  #frames: readonly ArrayBuffer[] = []
  #pushed = 0
  #clock = 0

  async setup(host: HTMLElement, motion: Motion): Promise<number> {
    const scene = await sceneWithMachines(motion.arms)
    this.#frames = framesOf(scene, motion)
    this.#reader = createFrameReader(scene)
    const record = new LifeRecord(scene, this.#reader)
    this.#push(0)
    createRoot(host).render(<SceneView scene={scene} reader={this.#reader} record={record} now={() => this.#clock} />)
    await new Promise<void>((ready) => {
      const timer = setInterval(() => {
        if (!host.querySelector('[data-view-ready]')) return
        clearInterval(timer)
        ready()
      }, 50)
    })
    return motion.vehicles + motion.arms
  }

  frame(time: number): void {
    this.#clock = time
    while (this.#pushed * snapshotMs <= time) this.#push(time)
    advance(time)
  }

  #push(time: number): void {
    this.#reader.push(this.#frames[this.#pushed++]!, time)
  }
}

async function sceneWithMachines(count: number): Promise<CompiledScene> {
  const folder = new URL('scenes/xiyong/', location.href)
  const { scene } = await loadScene(async (file) => {
    const text = await (await fetch(new URL(file, folder))).text()
    return file === 'scene.json' ? JSON.stringify(withMachines(JSON.parse(text) as SceneDocument, count)) : text
  })
  return scene!
}

/** Rows of both articulated kinds, half of the machines each, in the first building. */
function withMachines(document: SceneDocument, count: number): SceneDocument {
  const { id: building, enterprise } = document.buildings[0]!
  const rowCount = Math.ceil(count / mostPerRow)
  const rows = Array.from({ length: rowCount }, (_, row) => ({
    prefix: `bench-${row}`,
    kind: kinds[row % kinds.length]!,
    from: [0, row * 6] as [number, number],
    step: [1.2, 0] as [number, number],
    count: Math.min(mostPerRow, count - row * mostPerRow),
    theta: 0,
  }))
  const name = { zh: '测试线', en: 'Bench line' }
  const line = { id: 'bench', name, enterprise: enterprise!, area: 'bench', building, machines: [], rows }
  return { ...document, lines: [...document.lines, line] }
}

/** A keyframe, then a delta for each snapshot of the motion, as a gateway would cut them. */
function framesOf(scene: CompiledScene, motion: Motion): ArrayBuffer[] {
  const writer = createFrameWriter(scene, 1)
  const vehicles = Array.from({ length: motion.vehicles }, (_, index) => {
    const slot = writer.asset(`xiyong/logistics/fleet/Bench/${index}`, 'agv-carrier')
    writer.status(slot, AssetState.running, Quality.good, Provenance.live)
    return slot
  })
  const machines = scene.assets.flatMap(({ path }, slot) => (path.includes('/bench-') ? [slot] : []))
  const row = new Float32Array(8)
  return motion.snapshots.map(({ poses, joints }, index) => {
    vehicles.forEach((slot, vehicle) => {
      const [x, y, z, theta] = poses.subarray(vehicle * 4, vehicle * 4 + 4) as unknown as [
        number,
        number,
        number,
        number,
      ]
      writer.pose(slot, x, y, z, theta, index === 0)
    })
    machines.forEach((slot, machine) => {
      row.set(joints.subarray(machine * jointsPerArm, (machine + 1) * jointsPerArm))
      writer.joints(slot, 0, row)
    })
    return index === 0 ? writer.keyframe(0) : writer.delta(index * snapshotMs)
  })
}
