import { kindNames, loadKinds } from '../../src/machines/index.ts'
import { AssetState } from '../../src/model/assetState.ts'
import { Provenance, Quality } from '../../src/model/quality.ts'
import { createMachineAnimator } from '../../src/simulation/animator.ts'
import { createFrameWriter } from '../../src/telemetry/createWriter.ts'
import { smallScene } from '../fixtures/smallScene.ts'
import { limited, quantile, type Line } from './report.ts'

const machines = 2000
const ticks = 200
const warmUp = 50
const tickMs = 100
const start = Date.UTC(2025, 0, 1)

/** What a worker needs to move 2,000 running machines of every kind by a tick, ten times a second. */
export async function measureMachineTick(): Promise<Line[]> {
  const kinds = (await loadKinds(kindNames)).filter(({ facets }) => facets.includes('behavior'))
  const small = smallScene(machines)
  const assets = small.assets.map((asset, slot) => ({ ...asset, kind: kinds[slot % kinds.length]!.kind }))
  const joints = assets.reduce((sum, _, slot) => sum + kinds[slot % kinds.length]!.joints.length, 0)
  const scene = { ...small, assets }
  const writer = createFrameWriter(scene, 1)
  const animate = await createMachineAnimator(scene)
  for (let slot = 0; slot < machines; slot++) {
    const values = { cycleProgress: (slot % 100) / 100, cycleTime: 20 + (slot % 41), processedCount: slot }
    for (const [signal, value] of Object.entries(values))
      writer.number(writer.tag(slot, signal, '', 'topic'), value, start, Quality.good, Provenance.live)
    writer.status(slot, AssetState.running, Quality.good, Provenance.live)
  }
  const costs: number[] = []
  for (let tick = 1; tick <= warmUp + ticks; tick++) {
    const now = start + tick * tickMs
    const before = performance.now()
    animate(writer, now)
    const cost = performance.now() - before
    writer.delta(now)
    if (tick > warmUp) costs.push(cost)
  }
  const name = `worker tick, ${machines} machines of ${kinds.length} kinds`
  return [
    limited(`${name}, mean`, costs.reduce((sum, cost) => sum + cost, 0) / costs.length, 'ms', 8),
    { measure: `${name}, p95`, value: quantile(costs, 0.95), unit: 'ms' },
    { measure: `${name}, joints`, value: joints, unit: 'joints' },
  ]
}
