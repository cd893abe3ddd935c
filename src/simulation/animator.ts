import { findKind } from '../machines/known.ts'
import { jointsPerBank, type KindDefinition, type MachineBehavior } from '../machines/definition.ts'
import type { CompiledScene } from '../scene/compiledScene.ts'
import type { FrameWriter } from '../telemetry/writer.ts'
import { loadBehavior } from './loadBehavior.ts'
import { WriterSignals } from './writerSignals.ts'

/** Seconds that one step covers at most: after a pause machines go on from where they stood. */
const longestStep = 0.5
const firstStep = 0.1

/** Moves the joints of all placed machines from their last known signals; to be called before a frame is cut. `now`: UTC milliseconds. */
export type MachineAnimator = (writer: FrameWriter, now: number) => void

/** Rejects when a behaviour can't be fetched. */
export async function createMachineAnimator(scene: CompiledScene): Promise<MachineAnimator> {
  const kinds = [...new Set(scene.assets.map(({ kind }) => kind))]
  const definitions = kinds.flatMap((kind) => findKind(kind) ?? []).filter(({ facets }) => facets.includes('behavior'))
  const troops = await Promise.all(
    definitions.map(async (definition) => new Troop(scene, definition, await loadBehavior(definition.kind))),
  )
  let last: number | undefined
  return (writer, now) => {
    const dt = last === undefined ? firstStep : Math.min(longestStep, (now - last) / 1000)
    last = now
    if (!(dt > 0)) return
    for (const troop of troops) troop.step(writer, now, dt)
  }
}

/** All machines of one kind in a scene. */
class Troop {
  readonly #behavior: MachineBehavior
  readonly #slots: readonly number[]
  readonly #signals: WriterSignals
  readonly #joints: readonly Float32Array[]
  /** The values before a step, to see whether they changed. */
  readonly #before: Float32Array

  constructor(scene: CompiledScene, definition: KindDefinition, behavior: MachineBehavior) {
    this.#behavior = behavior
    this.#slots = scene.assets.flatMap(({ kind }, slot) => (kind === definition.kind ? [slot] : []))
    this.#signals = new WriterSignals(definition.signals, this.#slots)
    this.#joints = this.#slots.map(() => new Float32Array(definition.joints.length))
    this.#before = new Float32Array(definition.joints.length)
  }

  step(writer: FrameWriter, now: number, dt: number): void {
    this.#signals.refresh(writer, now)
    for (let machine = 0; machine < this.#slots.length; machine++) {
      const joints = this.#joints[machine]!
      this.#before.set(joints)
      this.#signals.turnTo(machine)
      this.#behavior.step(this.#signals, dt, joints)
      this.#writeChanged(writer, this.#slots[machine]!, joints)
    }
  }

  #writeChanged(writer: FrameWriter, slot: number, joints: Float32Array): void {
    for (let first = 0; first < joints.length; first += jointsPerBank) {
      const end = Math.min(joints.length, first + jointsPerBank)
      let at = first
      while (at < end && joints[at] === this.#before[at]) at++
      if (at === end) continue
      writer.joints(slot, first / jointsPerBank, end - first === joints.length ? joints : joints.subarray(first, end))
    }
  }
}
