import { findKind } from '../machines/known.ts'

/** How the HUD sorts assets. The order is the number in `SlotIndex.groups`. */
export const slotGroups = ['other', 'agv', 'truck', 'machine', 'building'] as const
export type SlotGroup = (typeof slotGroups)[number]

export function groupOfKind(kind: string): SlotGroup {
  if (kind === 'building') return 'building'
  if (kind === 'truck') return 'truck'
  const mobility = findKind(kind)?.mobility
  return mobility === 'vehicle' ? 'agv' : mobility === 'machine' ? 'machine' : 'other'
}
