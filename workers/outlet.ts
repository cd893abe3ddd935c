import type { Problem } from '../src/model/problem.ts'
import type { BindingHealth, LinkState, SourceMode } from '../src/telemetry/source.ts'
import type { PortMessage } from './control.ts'

/** What a link tells of itself; the rest of `LinkStatus` is added on the way. */
export interface LinkFacts {
  readonly state: LinkState
  readonly ageMs: number | null
  readonly plantOnline: boolean
  readonly reconnects: number
  readonly gaps: number
  readonly bindings: readonly BindingHealth[]
  readonly problems: readonly Problem[]
}

/** Facts of a link that has not begun. */
export const noLink: LinkFacts = {
  state: 'connecting',
  ageMs: null,
  plantOnline: false,
  reconnects: 0,
  gaps: 0,
  bindings: [],
  problems: [],
}

const watchMs = 250
const statusMs = 1000

/** The way to the main thread. */
export class Outlet {
  readonly #port: MessagePort
  readonly #mode: SourceMode
  readonly #broker: string
  #timer: ReturnType<typeof setInterval> | undefined
  #state: LinkState | undefined
  #since = 0
  #lastStatus = 0

  constructor(port: MessagePort, mode: SourceMode, broker: string) {
    this.#port = port
    this.#mode = mode
    this.#broker = broker
  }

  frame(buffer: ArrayBuffer): void {
    this.#send(buffer, [buffer])
  }

  status(facts: LinkFacts): void {
    this.#lastStatus = performance.now()
    if (facts.state !== this.#state) this.#since = Date.now()
    this.#state = facts.state
    this.#send({ mode: this.#mode, broker: this.#broker, since: this.#since, ...facts }, [])
  }

  /** Sends the status when its state changes and once a second. */
  watch(facts: () => LinkFacts): void {
    this.#timer = setInterval(() => {
      const current = facts()
      const due = performance.now() - this.#lastStatus > statusMs - watchMs / 2
      if (due || current.state !== this.#state) this.status(current)
    }, watchMs)
    this.status(facts())
  }

  close(): void {
    clearInterval(this.#timer)
    this.#port.close()
  }

  #send(message: PortMessage, transfer: ArrayBuffer[]): void {
    this.#port.postMessage(message, transfer)
  }
}
