import type { Contender } from './contender.ts'
import { createMotion } from './motion.ts'
import { measureLatency, receiveDirect, receiveFrames, receiveOnMainThread } from './receive.ts'

const contenders: Record<string, () => Promise<Contender>> = {
  meshes: async () => new (await import('./reactPark.tsx')).ReactPark(false),
  instances: async () => new (await import('./reactPark.tsx')).ReactPark(true),
  instancedMesh: async () => new (await import('./plainInstancedMesh.ts')).PlainInstancedMesh(),
  babylon: async () => new (await import('../peers/babylon.ts')).Babylon(),
  deck: async () => new (await import('../peers/deck.ts')).DeckGl(),
}

const frameMs = 1000 / 60
const warmUpFrames = 60
const longestWarmUpMs = 20_000

/** What the bench reads: script milliseconds of each frame, and what the last frame drew. */
export interface Measurement {
  readonly milliseconds: readonly number[]
  readonly draws: number
  readonly instances: number
}

async function measure(name: string, vehicles: number, arms: number, frames: number): Promise<Measurement> {
  const motion = createMotion(vehicles, arms)
  const contender = await contenders[name]!()
  await contender.setup(document.getElementById('host')!, motion)
  const first = await warmUp(contender, motion.bodies)
  const milliseconds: number[] = []
  let drawn = { draws: 0, instances: 0 }
  for (let index = 0; index < frames; index++) {
    const before = { ...window.drawn }
    const started = performance.now()
    contender.frame((first + index) * frameMs)
    milliseconds.push(performance.now() - started)
    drawn = { draws: window.drawn.draws - before.draws, instances: window.drawn.instances - before.instances }
    if (index % 30 === 29) await nextTask()
  }
  return { milliseconds, ...drawn }
}

/** Frames until shaders are there, so that every measured frame issues all of its draws. */
async function warmUp(contender: Contender, bodies: number): Promise<number> {
  const started = performance.now()
  let index = 0
  let drawnFrames = 0
  while (drawnFrames < warmUpFrames) {
    const before = window.drawn.instances
    contender.frame(index++ * frameMs)
    if (window.drawn.instances - before >= bodies) drawnFrames++
    else if (performance.now() - started > longestWarmUpMs) throw new Error(`never drew ${bodies} bodies`)
    if (index % 6 === 0) await nextTask()
  }
  return index
}

/** Lets the browser's other work happen outside of what is measured. */
function nextTask(): Promise<void> {
  return new Promise((done) => setTimeout(done, 5))
}

const bench = { measure, measureLatency, receiveDirect, receiveFrames, receiveOnMainThread }

declare global {
  interface Window {
    drawn: { draws: number; instances: number }
    bench: typeof bench
  }
}
window.bench = bench
