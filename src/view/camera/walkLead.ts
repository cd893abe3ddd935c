import type { Footing } from './footing.ts'
import type { HeldKeys } from './heldKeys.ts'
import { type Walker, walk } from './walk.ts'

/** Radians per CSS pixel that the pointer drags the view, and per second that a key turns it. */
const turnPerPixel = 0.0032
const turnPerSecond = 1.5

/** Leads a person on foot by keys and by dragging the view. */
export class WalkLead {
  walker: Walker
  readonly #keys: Pick<HeldKeys, 'axis' | 'isHeld'>
  readonly #footing: Footing
  readonly #stop: () => void
  #turn = 0
  #raise = 0

  /** @param moved called when the view was dragged */
  constructor(
    walker: Walker,
    keys: Pick<HeldKeys, 'axis' | 'isHeld'>,
    footing: Footing,
    canvas: HTMLElement,
    moved: () => void,
  ) {
    this.walker = walker
    this.#keys = keys
    this.#footing = footing
    const drag = ({ buttons, movementX, movementY }: PointerEvent) => {
      if (buttons === 0) return
      this.#turn += movementX * turnPerPixel
      this.#raise += movementY * turnPerPixel
      moved()
    }
    canvas.addEventListener('pointermove', drag)
    this.#stop = () => canvas.removeEventListener('pointermove', drag)
  }

  /** @returns whether anything moved */
  step(seconds: number): boolean {
    const steps = {
      forward: this.#keys.axis(['KeyW', 'ArrowUp'], ['KeyS', 'ArrowDown']),
      left: this.#keys.axis(['KeyA'], ['KeyD']),
      fast: this.#keys.isHeld(['ShiftLeft', 'ShiftRight']),
      turn: this.#turn + this.#keys.axis(['ArrowLeft'], ['ArrowRight']) * turnPerSecond * seconds,
      raise: this.#raise,
    }
    this.#turn = this.#raise = 0
    const before = this.walker
    this.walker = walk(before, steps, seconds, this.#footing)
    const { x, y, heading, pitch } = this.walker
    return x !== before.x || y !== before.y || heading !== before.heading || pitch !== before.pitch
  }

  dispose(): void {
    this.#stop()
  }
}
