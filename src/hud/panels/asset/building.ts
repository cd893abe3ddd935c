import type { CompiledScene, PlacedAsset } from '../../../scene/compiledScene.ts'
import type { FrameReader } from '../../../telemetry/reader.ts'
import type { SlotEntry, SlotIndex } from '../../slotIndex.ts'
import { stateCount } from '../../survey.ts'

/** Machines that stand in a building, by `AssetState`. */
export function countMachines(scene: CompiledScene, reader: FrameReader, building: string): readonly number[] {
  return countAssets(scene, reader, (asset) => asset.building === building)
}

/** Machines below a path, by `AssetState`. */
export function countBelow(scene: CompiledScene, reader: FrameReader, path: string): readonly number[] {
  return countAssets(scene, reader, (asset) => asset.path.startsWith(`${path}/`))
}

function countAssets(scene: CompiledScene, reader: FrameReader, counts: (asset: PlacedAsset) => boolean): number[] {
  const byState = Array.from({ length: stateCount }, () => 0)
  for (const [slot, asset] of scene.assets.entries()) {
    if (asset.kind !== 'building' && counts(asset)) byState[reader.statuses[4 * slot]!]!++
  }
  return byState
}

/** What the card of a building shows of its enterprise, at most. */
const mostMeters = 4
/** park / enterprise / area / line / asset: what is shorter is not an asset but a node on the way to some. */
const pathDepth = 5

/** A day's registers are a chart, not a list of values. */
const registers = 'hourly'

/** Meters and systems below the path of an enterprise. */
export function metersOf(slots: SlotIndex, enterprise: string): readonly SlotEntry[] {
  return slots
    .members('other')
    .filter(({ path, label }) => {
      return path.startsWith(`${enterprise}/`) && path.split('/').length >= pathDepth && label !== registers
    })
    .slice(0, mostMeters)
}
