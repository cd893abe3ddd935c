import { advance } from '@react-three/fiber'
import { createRoot } from 'react-dom/client'
import { jointsPerBank } from '../../../src/machines/definition.ts'
import { findKind } from '../../../src/machines/known.ts'
import { AssetState } from '../../../src/model/assetState.ts'
import { Provenance, Quality } from '../../../src/model/quality.ts'
import type { CompiledScene } from '../../../src/scene/compiledScene.ts'
import { loadScene } from '../../../src/scene/load.ts'
import type { SceneDocument } from '../../../src/scene/schema.ts'
import { createFrameReader } from '../../../src/telemetry/createReader.ts'
import { createFrameWriter } from '../../../src/telemetry/createWriter.ts'
import type { FrameReader } from '../../../src/telemetry/reader.ts'
import { viewMetrics } from '../../../src/view/viewMetrics.ts'
import { LifeRecord } from '../../../src/view/life/record/lifeRecord.ts'
import { SceneView } from '../../../src/view/SceneView.tsx'
import type { Contender } from './contender.ts'
import { jointsPerArm, snapshotMs, type Motion } from './motion.ts'

const mostPerRow = 500
const twoKinds = ['robot-six-axis', 'cnc-lathe']

/** The product: a whole park, frames of the product's writer, and the machines and vehicles of the motion in it. */
export class Ours implements Contender {
  readonly #kinds: readonly string[]
  #reader!: FrameReader
  #frames: readonly ArrayBuffer[] = []
  #pushed = 0
  #clock = 0

  /** @param kinds of the machines, as many of each */
  constructor(kinds: readonly string[] = twoKinds) {
    this.#kinds = kinds
  }

  get bytesUploaded(): number {
    return viewMetrics().bytesUploaded
  }

  async setup(host: HTMLElement, motion: Motion): Promise<number> {
    const scene = await sceneWithMachines(motion.arms, this.#kinds)
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

async function sceneWithMachines(count: number, kinds: readonly string[]): Promise<CompiledScene> {
  const folder = new URL('scenes/xiyong/', location.href)
  const { scene } = await loadScene(async (file) => {
    const text = await (await fetch(new URL(file, folder))).text()
    return file === 'scene.json' ? JSON.stringify(withMachines(JSON.parse(text) as SceneDocument, count, kinds)) : text
  })
  return scene!
}

/** Rows of each kind, as many machines of each, in the first building. */
function withMachines(document: SceneDocument, count: number, kinds: readonly string[]): SceneDocument {
  const { id: building, enterprise } = document.buildings[0]!
  const rowCount = kinds.length * Math.ceil(count / mostPerRow / kinds.length)
  const perRow = Math.ceil(count / rowCount)
  const rows = Array.from({ length: rowCount }, (_, row) => ({
    prefix: `bench-${row}`,
    kind: kinds[row % kinds.length]!,
    from: [0, row * 6] as [number, number],
    step: [1.2, 0] as [number, number],
    count: Math.min(perRow, count - row * perRow),
    theta: 0,
  })).filter((row) => row.count > 0)
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
  const machines = scene.assets.flatMap(({ path, kind }, slot) =>
    path.includes('/bench-') ? [{ slot, joints: findKind(kind)!.joints.length }] : [],
  )
  const row = new Float32Array(jointsPerBank)
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
    machines.forEach((machine, number) => {
      row.set(joints.subarray(number * jointsPerArm, (number + 1) * jointsPerArm))
      for (let bank = 0; bank * jointsPerBank < machine.joints; bank++) writer.joints(machine.slot, bank, row)
    })
    return index === 0 ? writer.keyframe(0) : writer.delta(index * snapshotMs)
  })
}
