import { DescentField } from './descentField.ts'
import type { GridMap } from './gridMap.ts'
import type { ArcCosts } from './guidance.ts'

/** The descent masks of all goals in use, and of as many past ones as there is room for. */
export interface FieldStore {
  /** Masks of all goals; those of one goal begin where `hold` says. From 0 on lies a field of a goal that is nowhere. */
  readonly masks: Uint8Array
  /** Keeps the field of a goal until it is let go as often as it was held. Gives where it begins in `masks`. */
  hold(goal: number): number
  letGo(goal: number): void
}

/** Fields made when they are first needed; of those that nobody holds, the one let go longest ago makes room. */
export class GoalFields implements FieldStore {
  readonly masks: Uint8Array
  readonly #field: DescentField
  readonly #bytes: number
  readonly #holders: Int32Array
  readonly #offsets = new Map<number, number>()
  /** Goals that nobody holds, longest first. */
  readonly #idle = new Set<number>()
  #used: number

  /** `capacity`: most goals that are kept. At most so many can be held at once. */
  constructor(map: GridMap, costs: ArcCosts, capacity: number) {
    this.#field = new DescentField(map, costs)
    this.#bytes = DescentField.bytes(map)
    this.masks = new Uint8Array((capacity + 1) * this.#bytes)
    this.#holders = new Int32Array(map.cells)
    this.#used = this.#bytes
  }

  hold(goal: number): number {
    this.#holders[goal]!++
    this.#idle.delete(goal)
    const known = this.#offsets.get(goal)
    if (known !== undefined) return known
    const offset = this.#room()
    this.#field.write(goal, this.masks, offset)
    this.#offsets.set(goal, offset)
    return offset
  }

  letGo(goal: number): void {
    if (--this.#holders[goal]! === 0) this.#idle.add(goal)
  }

  /** @throws RangeError when more goals are held than there is room for */
  #room(): number {
    if (this.#used < this.masks.length) {
      const offset = this.#used
      this.#used += this.#bytes
      return offset
    }
    const [oldest] = this.#idle
    if (oldest === undefined) throw new RangeError('more goals are held than fields fit')
    const offset = this.#offsets.get(oldest)!
    this.#idle.delete(oldest)
    this.#offsets.delete(oldest)
    return offset
  }
}
