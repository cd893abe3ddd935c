import { kindNames, loadKinds } from '../../src/machines/index.ts'
import { withBenchPage } from './benchPage.ts'
import type { Measurement } from './pages/main.ts'
import { compared, limited, quantile, type Line } from './report.ts'

const vehicles = 10_000
const machines = 2_000
const fewVehicles = 100
const frames = 300
const framesPerSnapshot = 6

/** Peers by page, with what our frame may cost of theirs. */
const peers = [
  ['meshes', 'naive r3f meshes', 0.1],
  ['instances', 'drei <Instances>', 0.1],
  ['instancedMesh', 'InstancedMesh.setMatrixAt', 1],
  ['babylon', 'Babylon thin instances', 1],
  ['deck', 'deck.gl', 1],
] as const

/** Main-thread script of one frame, ours against the peers, with draws that cost nothing; and our draw calls. */
export async function measureFrameTime(): Promise<Line[]> {
  const ours = await measure('ours', vehicles, machines)
  const few = await measure('ours', fewVehicles, machines)
  const what = `script per frame, ${vehicles} vehicles + ${machines} machines`
  const lines: Line[] = [
    compared(
      `draw calls at ${vehicles} vehicles`,
      ours.draws,
      'calls',
      { name: `at ${fewVehicles}`, value: few.draws },
      { atMost: 1 },
    ),
    { measure: `${what}, p50 of single frames`, value: quantile(ours.milliseconds, 0.5), unit: 'ms' },
    { measure: `${what}, p95 of single frames`, value: quantile(ours.milliseconds, 0.95), unit: 'ms' },
  ]
  for (const [page, name, atMost] of peers) {
    const { milliseconds } = await measure(page, vehicles, machines)
    const typical = { name, value: typicalFrame(milliseconds) }
    const average = { name, value: mean(milliseconds) }
    lines.push(
      compared(what, typicalFrame(ours.milliseconds), 'ms', typical, { atMost }),
      compared(`${what}, mean`, mean(ours.milliseconds), 'ms', average, { atMost }),
    )
  }
  return lines
}

/** What articulated machines of every kind add to a frame of the park: script, draw calls, bytes uploaded. */
export async function measureCatalogueFrame(): Promise<Line[]> {
  const kinds = (await loadKinds(kindNames)).filter(
    ({ mobility, joints }) => mobility === 'machine' && joints.length > 0,
  )
  const joints = Math.round((machines / kinds.length) * kinds.reduce((sum, kind) => sum + kind.joints.length, 0))
  const none = await measure('allKinds', fewVehicles, 0)
  const all = await measure('allKinds', fewVehicles, machines)
  const what = `${machines} machines of ${kinds.length} kinds with ${joints} joints`
  const added = typicalFrame(all.milliseconds) - typicalFrame(none.milliseconds)
  return [
    limited(`script per frame that ${what} add`, added, 'ms', 0.5),
    limited(`draw calls per kind, ${what}`, (all.draws - none.draws) / kinds.length, 'calls', 2),
    { measure: `bytes uploaded per telemetry frame, ${what}`, value: all.bytesUploaded, unit: 'bytes' },
  ]
}

/** Median, over the six frames between two snapshots, of their mean: a frame with its share of a snapshot's cost. */
function typicalFrame(milliseconds: readonly number[]): number {
  const cycles = Array.from({ length: Math.floor(milliseconds.length / framesPerSnapshot) }, (_, cycle) =>
    milliseconds.slice(cycle * framesPerSnapshot, (cycle + 1) * framesPerSnapshot),
  )
  return quantile(cycles.map(mean), 0.5)
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** The calmer of two runs: whatever else the computer does makes one slower and none faster. */
async function measure(contender: string, vehicleCount: number, machineCount: number): Promise<Measurement> {
  const sizes = [contender, vehicleCount, machineCount, frames] as const
  const run = () => withBenchPage((page) => page.evaluate((given) => window.bench.measure(...given), sizes))
  const [first, second] = [await run(), await run()]
  return typicalFrame(first.milliseconds) < typicalFrame(second.milliseconds) ? first : second
}
