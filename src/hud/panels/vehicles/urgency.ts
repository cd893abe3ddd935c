import { AssetState } from '../../../model/assetState.ts'

const mostUrgentFirst: readonly AssetState[] = [
  AssetState.fault,
  AssetState.warning,
  AssetState.manual,
  AssetState.waiting,
  AssetState.running,
  AssetState.charging,
  AssetState.idle,
  AssetState.offline,
  AssetState.unknown,
]

/** Place in the list by `AssetState`: 0 needs somebody first. */
export const urgencyOfState: readonly number[] = Object.values(AssetState)
  .toSorted((a, b) => a - b)
  .map((state) => mostUrgentFirst.indexOf(state))
