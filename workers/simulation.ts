import { createIngest } from '../src/ingest/createIngest.ts'
import type { Ingest } from '../src/ingest/ingest.ts'
import { admitKinds } from '../src/machines/known.ts'
import type { CompiledScene } from '../src/scene/compiledScene.ts'
import { createMachineAnimator } from '../src/simulation/animator.ts'
import { createPlant } from '../src/simulation/createPlant.ts'
import type { Plant, PlantMessage } from '../src/simulation/plant.ts'
import { scenarioSchema } from '../src/simulation/scenario.ts'
import { stillStart } from '../src/simulation/stillStart.ts'
import { provenanceTopic } from '../src/telemetry/topics.ts'
import { startCutting } from './cutting.ts'
import type { LinkFacts } from './outlet.ts'

/** A sleeping computer loses this at most, milliseconds; the rest of its sleep is never simulated. */
const longestStepMs = 1000
const frameMs = 100
/** Frames at the end of a still that are cut at their full rate, so that motion and trails are as they would be live. */
const fineMs = 20_000
/** How much of what went before belongs to a still: what is shown of the last minutes needs it. */
const historyMs = 600_000

/** A plant without a broker: what it would publish goes straight into the ingest. */
export class Simulation {
  readonly #plant: Plant
  readonly #ingest: Ingest

  private constructor(plant: Plant, ingest: Ingest) {
    this.#plant = plant
    this.#ingest = ingest
  }

  /** @throws Error when the text is no scenario of this scene */
  static async create(scene: CompiledScene, scenario: string, epoch: number): Promise<Simulation> {
    admitKinds(scene.kinds)
    const plant = createPlant(scene, scenarioSchema.parse(JSON.parse(scenario)))
    const ingest = createIngest(scene, epoch, { beforeFrame: await createMachineAnimator(scene) })
    return new Simulation(plant, ingest)
  }

  /** Runs by this computer's clock. Gives the function that stops it. */
  run(frame: (buffer: ArrayBuffer) => void): () => void {
    let simulated = Date.now()
    this.#begin(simulated)
    return startCutting(this.#ingest, frame, (now) => {
      simulated = Math.min(now, simulated + longestStepMs)
      this.#accept(this.#plant.advance(simulated), now)
    })
  }

  /**
   * The moment `at` seconds after `stillStart` and the minutes before it: a keyframe and deltas, the last of them of
   * that moment. A fresh simulation of equal epoch gives equal bytes.
   */
  still(at: number): readonly ArrayBuffer[] {
    const end = stillStart + 1000 * at
    this.#begin(stillStart)
    const frames: ArrayBuffer[] = []
    let now = stillStart
    do {
      if (frames.length === 0 && now >= end - historyMs) frames.push(this.#ingest.keyframe(now))
      const remaining = end - now
      now += remaining > fineMs ? Math.min(longestStepMs, remaining - fineMs) : Math.min(frameMs, remaining)
      const delta = this.#advance(now)
      if (frames.length > 0) frames.push(delta)
    } while (now < end)
    return frames
  }

  facts(now: number): LinkFacts {
    const health = { bindings: this.#ingest.health(now), problems: this.#ingest.problems() }
    return { state: 'online', ageMs: 0, plantOnline: true, reconnects: 0, gaps: 0, ...health }
  }

  #begin(now: number): void {
    const payload = new TextEncoder().encode(JSON.stringify({ provenance: 'simulated', topics: this.#plant.topics }))
    const declaration: PlantMessage = { topic: provenanceTopic('simulation'), payload, qos: 1, retain: true }
    this.#accept([declaration, ...this.#plant.start(now)], now)
  }

  #advance(now: number): ArrayBuffer {
    this.#accept(this.#plant.advance(now), now)
    return this.#ingest.frame(now)
  }

  #accept(messages: readonly PlantMessage[], receivedAt: number): void {
    for (const { topic, payload } of messages) this.#ingest.accept({ topic, payload, retained: false, receivedAt })
  }
}
