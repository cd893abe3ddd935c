import type { FieldStore } from '../../src/simulation/fleets/grid/goalFields.ts'

/** Processor time of this process so far, milliseconds. */
export function processorMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Fields that say what they cost. */
export class TimedFields implements FieldStore {
  readonly masks: Uint8Array
  milliseconds = 0
  made = 0
  readonly #fields: FieldStore
  readonly #seen = new Set<number>()

  constructor(fields: FieldStore) {
    this.#fields = fields
    this.masks = fields.masks
  }

  hold(goal: number): number {
    if (this.#seen.has(goal)) return this.#fields.hold(goal)
    this.#seen.add(goal)
    this.made++
    const began = processorMs()
    const offset = this.#fields.hold(goal)
    this.milliseconds += processorMs() - began
    return offset
  }

  letGo(goal: number): void {
    this.#fields.letGo(goal)
  }
}
