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
/** park / enterprise / area / line / asset: what is shorter is not an asset but a node on the way to some. */
const pathDepth = 5

/** Meters and systems of an enterprise. */
export function metersOf(slots: SlotIndex, scene: string, enterprise: string): readonly SlotEntry[] {
  const prefix = `${scene}/${enterprise}/`
  return slots
    .members('other')
    .filter(({ path }) => path.startsWith(prefix) && path.split('/').length >= pathDepth)
    .slice(0, mostMeters)
}
