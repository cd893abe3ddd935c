import type { PlantScenario } from '../scenario.ts'
import type { Random } from '../random.ts'

export interface VehicleError {
  readonly errorType: string
  readonly errorLevel: 'WARNING' | 'FATAL'
  readonly errorDescription: string
  readonly errorHint: string
}

interface Disturbance {
  readonly error: VehicleError
  readonly seconds: readonly [number, number]
  /** Whether the vehicle stands still meanwhile. */
  readonly halts: boolean
  readonly obstacle?: boolean
}

const warnings: readonly Disturbance[] = [
  {
    error: {
      errorType: 'obstacleInField',
      errorLevel: 'WARNING',
      errorDescription: 'Protective field violated.',
      errorHint: 'Clear the way.',
    },
    seconds: [3, 9],
    halts: true,
    obstacle: true,
  },
  {
    error: {
      errorType: 'localizationDegraded',
      errorLevel: 'WARNING',
      errorDescription: 'Few reference features in view.',
      errorHint: 'Check the surroundings and the scanner window.',
    },
    seconds: [20, 60],
    halts: false,
  },
]

const fault: Disturbance = {
  error: {
    errorType: 'driveFault',
    errorLevel: 'FATAL',
    errorDescription: 'Drive controller stopped.',
    errorHint: 'Acknowledge at the vehicle after inspection.',
  },
  seconds: [60, 200],
  halts: true,
}

/** Share of a fault's time at whose end somebody drives the vehicle by hand. */
const manualShare = 0.3

/** What goes wrong with one vehicle, seldom and at random times; all of it ends by itself or by repair. */
export class Disturbances {
  readonly #random: Random
  readonly #rates: PlantScenario['disturbances']
  #current: Disturbance | undefined
  #left = 0
  #whole = 0
  #untilWarning: number
  #untilFault: number
  #untilDisconnect: number

  constructor(random: Random, rates: PlantScenario['disturbances']) {
    this.#random = random
    this.#rates = rates
    this.#untilWarning = random.exponential(rates.warningMeanSeconds)
    this.#untilFault = random.exponential(rates.faultMeanSeconds)
    this.#untilDisconnect = random.exponential(rates.disconnectMeanSeconds)
  }

  get error(): VehicleError | undefined {
    return this.#current?.error
  }

  get halted(): boolean {
    return this.#current?.halts ?? false
  }

  get obstacle(): boolean {
    return this.#current?.obstacle ?? false
  }

  get stopped(): boolean {
    return this.#current === fault && !this.manual
  }

  get manual(): boolean {
    return this.#current === fault && this.#left < this.#whole * manualShare
  }

  get localizationScore(): number {
    return this.#current === warnings[1] ? 0.55 : 0.97
  }

  /** True when something began or ended. */
  step(dt: number, driving: boolean): boolean {
    const before = this.#current
    const wasManual = this.manual
    if (this.#current) {
      this.#left -= dt
      if (this.#left <= 0) this.#current = undefined
    } else if (driving) {
      this.#untilWarning -= dt
      this.#untilFault -= dt
      if (this.#untilFault <= 0) this.#begin(fault)
      else if (this.#untilWarning <= 0) this.#begin(warnings[this.#random.below(warnings.length)]!)
    }
    return before !== this.#current || wasManual !== this.manual
  }

  /** Seconds for which the link breaks in this step, else 0. */
  disconnects(dt: number): number {
    this.#untilDisconnect -= dt
    if (this.#untilDisconnect > 0) return 0
    this.#untilDisconnect = this.#random.exponential(this.#rates.disconnectMeanSeconds)
    return this.#random.between(15, 45)
  }

  #begin(disturbance: Disturbance): void {
    this.#current = disturbance
    this.#whole = this.#random.between(...disturbance.seconds)
    this.#left = this.#whole
    if (disturbance === fault) this.#untilFault = this.#random.exponential(this.#rates.faultMeanSeconds)
    else this.#untilWarning = this.#random.exponential(this.#rates.warningMeanSeconds)
  }
}
