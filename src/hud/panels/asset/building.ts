import type { CompiledScene } from '../../../scene/compiledScene.ts'
import type { FrameReader } from '../../../telemetry/reader.ts'
import type { SlotEntry, SlotIndex } from '../../slotIndex.ts'
import { stateCount } from '../../survey.ts'

/** Machines that stand in a building, by `AssetState`. */
export function countMachines(scene: CompiledScene, reader: FrameReader, building: string): readonly number[] {
  const counts = Array.from({ length: stateCount }, () => 0)
  for (const [slot, asset] of scene.assets.entries()) {
    if (asset.kind !== 'building' && asset.building === building) counts[reader.statuses[4 * slot]!]!++
  }
  return counts
}

/** What the card of a building shows of its enterprise, at most. */
const mostMeters = 4

/** Meters and systems whose path begins with `prefix`. */
export function metersOf(slots: SlotIndex, prefix: string): readonly SlotEntry[] {
  return slots
    .members('other')
    .filter(({ path }) => path.startsWith(prefix))
    .slice(0, mostMeters)
}
