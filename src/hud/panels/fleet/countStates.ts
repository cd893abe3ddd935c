import { AssetState } from '../../../model/assetState.ts'
import { slotGroups, type SlotGroup } from '../../slotGroups.ts'
import { stateCount, type Survey } from '../../survey.ts'

export const fleetGroups = ['agv', 'truck'] as const satisfies readonly SlotGroup[]

/** In the order of a shift leader's questions: what works, what waits, what needs somebody. */
export const fleetStates: readonly AssetState[] = [
  AssetState.running,
  AssetState.waiting,
  AssetState.charging,
  AssetState.idle,
  AssetState.manual,
  AssetState.warning,
  AssetState.fault,
  AssetState.offline,
  AssetState.unknown,
]

/** Number of assets of a group by `AssetState`. */
export function countStates(survey: Survey, group: SlotGroup): readonly number[] {
  const first = slotGroups.indexOf(group) * stateCount
  return Array.from(survey.states.subarray(first, first + stateCount))
}
