const listened = new Set([
  ...['KeyW', 'KeyA', 'KeyS', 'KeyD', 'ArrowUp', 'ArrowLeft', 'ArrowDown', 'ArrowRight'],
  ...['ShiftLeft', 'ShiftRight', 'Equal', 'Minus', 'NumpadAdd', 'NumpadSubtract', 'PageUp', 'PageDown'],
])

/** Keys of the camera that are down at the moment, by their place on the keyboard. */
export class HeldKeys {
  readonly #held = new Set<string>()
  readonly #stop: () => void

  /** @param pressed called when one goes down */
  constructor(pressed: () => void) {
    const down = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      if (!listened.has(event.code) || belongsToField(event.target)) return
      this.#held.add(event.code)
      pressed()
    }
    const up = ({ code }: KeyboardEvent) => this.#held.delete(code)
    const blur = () => this.#held.clear()
    addEventListener('keydown', down)
    addEventListener('keyup', up)
    addEventListener('blur', blur)
    this.#stop = () => {
      removeEventListener('keydown', down)
      removeEventListener('keyup', up)
      removeEventListener('blur', blur)
    }
  }

  /** 1, -1, or 0 when neither side or both are held. */
  axis(plus: readonly string[], minus: readonly string[]): number {
    return Number(this.isHeld(plus)) - Number(this.isHeld(minus))
  }

  isHeld(codes: readonly string[]): boolean {
    return codes.some((code) => this.#held.has(code))
  }

  dispose(): void {
    this.#stop()
  }
}

/** Fields and lists have their own use for these keys. */
function belongsToField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, select, textarea, [role="listbox"]') !== null
}
