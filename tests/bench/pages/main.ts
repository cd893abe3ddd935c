import { kindNames, loadKinds } from '../../../src/machines/index.ts'
import type { Contender } from './contender.ts'
import type { LabelMeasurement } from './labels.ts'
import { createMotion } from './motion.ts'
import { measureLatency, receiveDirect, receiveFrames, receiveOnMainThread } from './receive.ts'

const contenders: Record<string, () => Promise<Contender>> = {
  ours: async () => new (await import('./ours.tsx')).Ours(),
  allKinds: async () => new (await import('./ours.tsx')).Ours(await articulatedKinds()),
  meshes: async () => new (await import('./reactPark.tsx')).ReactPark(false),
  instances: async () => new (await import('./reactPark.tsx')).ReactPark(true),
  instancedMesh: async () => new (await import('./plainInstancedMesh.ts')).PlainInstancedMesh(),
  babylon: () => peer('babylon', 'Babylon'),
  deck: () => peer('deck', 'DeckGl'),
}

async function articulatedKinds(): Promise<string[]> {
  const kinds = await loadKinds(kindNames)
  return kinds.filter(({ mobility, joints }) => mobility === 'machine' && joints.length > 0).map(({ kind }) => kind)
}

/** A contender whose packages are installed for the bench alone: a glob, so that types are checked without them. */
async function peer(file: string, name: string): Promise<Contender> {
  const modules = import.meta.glob<Record<string, new () => Contender>>('../peers/*.ts')
  const { [name]: Peer } = await modules[`../peers/${file}.ts`]!()
  return new Peer!()
}

const frameMs = 1000 / 60
const warmUpFrames = 60
const longestWarmUpMs = 60_000

/** What the bench reads: script milliseconds of each frame, and what the last frame drew. */
export interface Measurement {
  readonly milliseconds: readonly number[]
  readonly draws: number
  readonly instances: number
  /** For each new frame of telemetry; 0 where a contender does not tell. */
  readonly bytesUploaded: number
}

/** Script of each frame, at sixty frames a second where the contender allows. */
async function measure(name: string, vehicles: number, arms: number, frames: number): Promise<Measurement> {
  const motion = createMotion(vehicles, arms)
  const contender = await contenders[name]!()
  const instances = await contender.setup(document.getElementById('host')!, motion)
  window.requestAnimationFrame = () => 0
  const first = await warmUp(contender, instances)
  const milliseconds: number[] = []
  let drawn = { draws: 0, instances: 0 }
  let due = performance.now()
  for (let index = 0; index < frames; index++) {
    await until(due)
    const before = { ...window.drawn }
    const started = performance.now()
    contender.frame((first + index) * frameMs)
    milliseconds.push(performance.now() - started)
    due = Math.max(due + frameMs, performance.now())
    drawn = { draws: window.drawn.draws - before.draws, instances: window.drawn.instances - before.instances }
  }
  if (drawn.instances < instances) throw new Error(`${name} drew ${drawn.instances} of ${instances}`)
  return { milliseconds, ...drawn, bytesUploaded: contender.bytesUploaded ?? 0 }
}

/** Frames until shaders are there, so that every measured frame issues all of its draws. Gives how many. */
async function warmUp(contender: Contender, instances: number): Promise<number> {
  const started = performance.now()
  let index = 0
  let drawnFrames = 0
  while (drawnFrames < warmUpFrames) {
    const before = window.drawn.instances
    contender.frame(index++ * frameMs)
    if (window.drawn.instances - before >= instances) drawnFrames++
    else if (performance.now() - started > longestWarmUpMs) throw new Error(`never drew ${instances} instances`)
    await until(performance.now() + frameMs)
  }
  return index
}

/** The browser's other work happens meanwhile, outside of what is measured. */
function until(time: number): Promise<void> {
  return new Promise((done) => setTimeout(done, Math.max(0, time - performance.now())))
}

async function measureLabels(count: number, frames: number): Promise<LabelMeasurement> {
  return (await import('./labels.ts')).measureLabels(count, frames)
}

const bench = { measure, measureLabels, measureLatency, receiveDirect, receiveFrames, receiveOnMainThread }

declare global {
  interface Window {
    drawn: { draws: number; instances: number }
    bench: typeof bench
  }
}
window.bench = bench
