import { AssetState } from '../../../model/assetState.ts'
import { StateMark } from '../../marks/StateMark.tsx'
import type { PackmlGroup } from '../../packmlGroups.ts'

const stateOfGroup: Record<PackmlGroup, AssetState> = {
  execute: AssetState.running,
  ready: AssetState.idle,
  suspended: AssetState.waiting,
  held: AssetState.manual,
  stopped: AssetState.offline,
  aborted: AssetState.fault,
  unknown: AssetState.unknown,
}

export function PackmlMark({ group }: { readonly group: PackmlGroup }) {
  return <StateMark state={stateOfGroup[group]} />
}
