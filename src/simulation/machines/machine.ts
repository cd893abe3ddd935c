import type { PackmlState } from '../../model/packml.ts'
import { stopReason } from '../../model/stopReason.ts'
import type { Random } from '../random.ts'
import type { PlantScenario } from '../scenario.ts'
import { putPart, takePart, type Buffer } from './buffer.ts'
import type { MachineType } from './machineTypes.ts'
import { passingStates } from './packml.ts'

type FailureRates = Pick<PlantScenario['machines'], 'meanTimeBetweenFailuresSeconds' | 'meanTimeToRepairSeconds'>

const shortestRepair = 8
/** Parts between changeovers. */
const batch = [60, 220] as const
const defectRate = 0.006
/** Chance for each part that an operator has to refill or clear something afterwards. */
const holdRate = 0.008
const faults = 6
const cycleJitter = 0.03

/** One machine of a line: PackML states, cycles, parts, failures. */
export class Machine {
  readonly type: MachineType
  readonly random: Random
  state: PackmlState = 'Execute'
  stopReason: number = stopReason.none
  /** Seconds for one part, this time. */
  cycleTime: number
  /** 0 … 1 of the present cycle. */
  progress: number
  processed = 0
  defective = 0
  /** Whether the last part that it finished was good. */
  lastGood = true
  readonly #nominalCycle: number
  readonly #rates: FailureRates
  readonly #upstream: Buffer
  readonly #downstream: Buffer
  #hasPart = true
  #left = 0
  #untilFailure: number
  #untilChangeover: number

  constructor(
    type: MachineType,
    cycleTime: number,
    upstream: Buffer,
    downstream: Buffer,
    rates: FailureRates,
    random: Random,
  ) {
    this.type = type
    this.random = random
    this.#nominalCycle = cycleTime
    this.#rates = rates
    this.#upstream = upstream
    this.#downstream = downstream
    this.cycleTime = cycleTime
    this.progress = random.next()
    this.processed = random.below(4000)
    this.defective = Math.round(this.processed * defectRate)
    this.#untilFailure = random.exponential(rates.meanTimeBetweenFailuresSeconds)
    this.#untilChangeover = Math.round(random.between(...batch))
  }

  /** Somebody works at the machine by hand during the second half of a repair. */
  get manual(): boolean {
    return this.state === 'Aborted' && this.#left < this.#rates.meanTimeToRepairSeconds / 2
  }

  /** Parts in it and between it and the next machine. */
  get partsHeld(): number {
    return (this.#hasPart ? 1 : 0) + (this.#downstream.isStore ? 0 : this.#downstream.parts)
  }

  step(dt: number): void {
    if (this.state === 'Execute') this.#execute(dt)
    else if (this.state === 'Suspended') this.#resumeWhenPossible()
    else this.#wait(dt)
  }

  #execute(dt: number): void {
    this.#untilFailure -= dt
    if (this.#untilFailure <= 0) return this.#fail()
    if (!this.#hasPart && !this.#startCycle()) return this.#enter('Suspending', stopReason.starved)
    this.progress = Math.min(1, this.progress + dt / this.cycleTime)
    if (this.progress < 1) return
    if (!this.#finishPart()) this.#enter('Suspending', stopReason.blocked)
    else if (this.state === 'Execute') this.#startCycle()
  }

  #startCycle(): boolean {
    if (!takePart(this.#upstream)) return false
    this.#hasPart = true
    this.progress = 0
    this.cycleTime = this.#nominalCycle * this.random.between(1 - cycleJitter, 1 + cycleJitter)
    return true
  }

  /** A good part goes on, a defective one is taken out; false while there is no room for it. */
  #finishPart(): boolean {
    if (!putPart(this.#downstream)) return false
    this.processed++
    this.#hasPart = false
    this.lastGood = !this.random.chance(defectRate)
    if (!this.lastGood) this.#takeOut()
    if (--this.#untilChangeover <= 0) this.#changeOver()
    else if (this.random.chance(holdRate)) this.#hold()
    return true
  }

  #takeOut(): void {
    this.defective++
    if (!this.#downstream.isStore) this.#downstream.parts--
  }

  #changeOver(): void {
    this.#untilChangeover = Math.round(this.random.between(...batch))
    this.#enter('Completing', stopReason.changeover)
  }

  #hold(): void {
    this.#enter('Holding', stopReason.materialRefill)
  }

  #fail(): void {
    this.#untilFailure = this.random.exponential(this.#rates.meanTimeBetweenFailuresSeconds)
    this.#enter('Aborting', stopReason.firstFault + this.random.below(faults))
  }

  #resumeWhenPossible(): void {
    const starved = this.stopReason === stopReason.starved
    const possible = starved ? this.#upstream.parts > 0 : this.#finishPart()
    if (possible && this.state === 'Suspended') this.#enter('Unsuspending', stopReason.none)
  }

  #wait(dt: number): void {
    this.#left -= dt
    if (this.#left > 0) return
    const passing = passingStates[this.state]
    if (passing) this.#enter(passing.next, this.stopReason)
    else if (this.state === 'Aborted') this.#enter('Clearing', this.stopReason)
    else if (this.state === 'Held') this.#enter('Unholding', stopReason.none)
    else if (this.state === 'Idle') this.#enter('Starting', stopReason.none)
    else this.#enter('Resetting', this.stopReason)
  }

  #enter(state: PackmlState, reason: number): void {
    this.state = state
    this.stopReason = state === 'Execute' ? stopReason.none : reason
    this.#left = passingStates[state]?.seconds ?? this.#stay(state)
    if (state === 'Clearing') this.#scrap()
  }

  /** Seconds in a state that somebody ends. */
  #stay(state: PackmlState): number {
    const { meanTimeToRepairSeconds } = this.#rates
    if (state === 'Aborted') return Math.max(shortestRepair, this.random.exponential(meanTimeToRepairSeconds))
    if (state === 'Held') return this.random.between(5, 18)
    if (state === 'Complete') return this.random.between(6, 20)
    return this.random.between(1, 4)
  }

  /** What was in the machine when it failed is waste. */
  #scrap(): void {
    if (!this.#hasPart) return
    this.#hasPart = false
    this.progress = 0
    this.processed++
    this.defective++
  }
}
