import type { Condition } from '../model/condition.ts'
import { assetStateOfPackml, type PackmlState } from '../model/packml.ts'
import type { CompiledScene } from '../scene/compiledScene.ts'
import { createFrameWriter } from '../telemetry/createWriter.ts'
import { openFrame } from '../telemetry/frame.ts'
import type { FrameWriter } from '../telemetry/writer.ts'
import { createMachineAnimator, type MachineAnimator } from './animator.ts'
import { store } from './machines/buffer.ts'
import { Machine } from './machines/machine.ts'
import { machineType } from './machines/machineTypes.ts'
import { metricSourceOf } from './machines/metricSources.ts'
import { stateNumber } from './machines/packml.ts'
import { createRandom } from './random.ts'
import { stillStart } from './stillStart.ts'

const stepMs = 100
const cycleSeconds = 20
const seed = 7
/** What fails or is repaired is said by the condition, not by chance. */
const rates = {
  meanTimeBetweenFailuresSeconds: Infinity,
  meanTimeToRepairSeconds: Infinity,
} satisfies ConstructorParameters<typeof Machine>[4]
/** Of a vehicle that nobody gave an order. */
const restingVehicle: Readonly<Record<string, number>> = { batteryCharge: 80, charging: 0, speed: 0, loadCount: 0 }

/** One machine that works alone: cycles, signals, joints and frames of it, ten times a second. */
export class Exhibit {
  readonly #scene: CompiledScene
  readonly #writer: FrameWriter
  readonly #animate: MachineAnimator
  readonly #machine: Machine
  #condition: Condition

  private constructor(scene: CompiledScene, condition: Condition, epoch: number, animate: MachineAnimator) {
    const { kind } = scene.assets[0]!
    this.#scene = scene
    this.#condition = condition
    this.#writer = createFrameWriter(scene, epoch)
    this.#animate = animate
    this.#machine = new Machine(machineType(kind), cycleSeconds, store(), store(), rates, createRandom(seed, kind))
    this.#machine.progress = 0
  }

  /** @param scene of one loaded kind, see `sceneOfOne` */
  static async create(scene: CompiledScene, condition: Condition, epoch: number): Promise<Exhibit> {
    return new Exhibit(scene, condition, epoch, await createMachineAnimator(scene))
  }

  put(condition: Condition): void {
    this.#condition = condition
  }

  /** Goes on by a step of 100 ms, to `now`, UTC milliseconds. */
  step(now: number): void {
    const { state, quality, provenance, held } = this.#condition
    this.#work(state, held)
    const writer = this.#writer
    for (const [name, value] of this.#values(held)) {
      const { unit = '' } = this.#machine.type.signals.find((signal) => signal.name === name) ?? {}
      writer.number(writer.tag(0, name, unit, this.#topic), value, now, quality, provenance)
    }
    writer.status(0, assetStateOfPackml(stateNumber[state]), quality, provenance)
    this.#animate(writer, now)
  }

  /** Everything, for whoever begins to look. */
  keyframe(now: number): ArrayBuffer {
    return this.#writer.keyframe(now)
  }

  /** What changed; undefined where nothing did. */
  delta(now: number): ArrayBuffer | undefined {
    const buffer = this.#writer.delta(now)
    const frame = openFrame(buffer)
    if (typeof frame === 'string') throw new Error(frame)
    const { values, poseSlots, jointSlots, statusSlots, textTags } = frame
    const rows = [values, poseSlots, jointSlots, statusSlots, textTags].reduce((sum, { length }) => sum + length, 0)
    return rows > 0 ? buffer : undefined
  }

  /** The moment `at` seconds after the start of a cycle: the picture of the step before, and that of the moment. */
  still(at: number): readonly ArrayBuffer[] {
    const steps = Math.max(1, Math.round((at * 1000) / stepMs))
    for (let step = 1; step < steps; step++) {
      this.step(stillStart + step * stepMs)
      this.#writer.delta(stillStart + step * stepMs)
    }
    const end = stillStart + steps * stepMs
    const before = this.keyframe(end - stepMs)
    this.step(end)
    return [before, this.#writer.delta(end)]
  }

  #work(state: PackmlState, held: Condition['held']): void {
    const machine = this.#machine
    machine.state = state
    if (held['cycleProgress'] !== undefined) machine.progress = held['cycleProgress']
    else if (state === 'Execute') machine.step(stepMs / 1000)
    machine.state = state
  }

  /** By signal what is told: all that the simulation knows, and what somebody holds. */
  *#values(held: Condition['held']): Generator<readonly [name: string, value: number]> {
    const { type } = this.#machine
    for (const signal of type.signals) {
      const told = metricSourceOf(signal)?.read(this.#machine) ?? restingVehicle[signal.name]
      const value = held[signal.name] ?? told
      if (typeof value === 'number') yield [signal.name, value]
    }
  }

  get #topic(): string {
    return `spBv1.0/${this.#scene.id}/DDATA/stand/${this.#machine.type.kind}`
  }
}
