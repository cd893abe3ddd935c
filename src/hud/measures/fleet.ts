import { AssetState } from '../../model/assetState.ts'
import type { CompiledScene } from '../../scene/compiledScene.ts'
import type { Sampler } from '../sampler.ts'
import type { SlotEntry } from '../slotIndex.ts'
import { stateCount } from '../survey.ts'

/** Why a vehicle does not drive; a word of VDA 5050's `errorType` where an error is the reason. */
export type StandingReason = 'ordered' | 'paused' | 'charging' | 'manual' | 'idle' | 'offline' | 'safetyStop'

/** Upper ends of the classes of charge, percent. */
export const chargeClasses = [20, 40, 60, 80, 100] as const

export interface FleetFigures {
  readonly vehicles: number
  /** Vehicles by kind, each by `AssetState`. */
  readonly kinds: ReadonlyMap<string, Int32Array>
  /** Vehicles that stand, by reason or by the type of their first error. */
  readonly standing: ReadonlyMap<string, number>
  /** Vehicles with load on board. */
  readonly loaded: number
  /** Vehicles by number in `chargeClasses`. */
  readonly charges: Int32Array
  /** Vehicles below the first of `chargeClasses`. */
  readonly lowBattery: number
  /** With an emergency stop or a protective field violated. */
  readonly stopped: readonly SlotEntry[]
  /** Not driven by their orders. */
  readonly manual: readonly SlotEntry[]
}

export function fleetFigures(_scene: CompiledScene, { reader, slots }: Sampler): FleetFigures {
  const kinds = new Map<string, Int32Array>()
  const standing = new Map<string, number>()
  const charges = new Int32Array(chargeClasses.length)
  const stopped: SlotEntry[] = []
  const manual: SlotEntry[] = []
  const vehicles = slots.members('agv').concat(slots.members('truck'))
  let loaded = 0
  for (const vehicle of vehicles) {
    const { slot, kind } = vehicle
    const state = (reader.statuses[4 * slot] ?? 0) as AssetState
    const states = kinds.get(kind) ?? new Int32Array(stateCount)
    states[state]!++
    kinds.set(kind, states)
    if (reader.statuses[4 * slot + 3] === 1) loaded++
    const charge = reader.number(slot, 'batteryCharge')
    if (charge !== undefined) charges[chargeClasses.findIndex((end) => charge < end || end === 100)]!++
    const safety = reader.text(slot, 'safetyStop') ?? 'NONE'
    if (safety !== 'NONE') stopped.push(vehicle)
    if (state === AssetState.manual) manual.push(vehicle)
    const paused = reader.number(slot, 'paused') === 1
    const reason = safety === 'NONE' ? standingReason(state, paused, reader.text(slot, 'errorType')) : 'safetyStop'
    if (reason !== undefined) standing.set(reason, (standing.get(reason) ?? 0) + 1)
  }
  return { vehicles: vehicles.length, kinds, standing, loaded, charges, lowBattery: charges[0]!, stopped, manual }
}

/** An error's type says more than the state; of vehicles that drive, and of those never heard of, there is nothing to say. */
function standingReason(state: AssetState, paused: boolean, errorType: string | undefined): string | undefined {
  switch (state) {
    case AssetState.waiting:
      return (paused ? 'paused' : 'ordered') satisfies StandingReason
    case AssetState.charging:
      return 'charging' satisfies StandingReason
    case AssetState.manual:
      return 'manual' satisfies StandingReason
    case AssetState.idle:
      return 'idle' satisfies StandingReason
    case AssetState.offline:
      return 'offline' satisfies StandingReason
    case AssetState.fault:
    case AssetState.warning:
      return errorType
    default:
      return undefined
  }
}
