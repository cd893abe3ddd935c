import { AssetState } from '../../../model/assetState.ts'
import type { FrameReader } from '../../../telemetry/reader.ts'

/** More cards than this can't be read. */
export const mostTags = 40

/** Paths of what wears a card: the selected asset, then what has failed, then what warns. */
export function chooseTagged(reader: FrameReader, selected: string | undefined, first: number): readonly string[] {
  const { statuses, assetCount } = reader
  const alarmed: Record<number, string[]> = { [AssetState.fault]: [], [AssetState.warning]: [] }
  for (let slot = first; slot < assetCount; slot++) {
    const list = alarmed[statuses[4 * slot]!]
    const path = list && statuses[4 * slot + 2] === 1 ? reader.identity(slot)?.path : undefined
    if (path !== undefined && path !== selected) list!.push(path)
  }
  const own = selected === undefined || reader.slotOf(selected) === undefined ? [] : [selected]
  return [...own, ...alarmed[AssetState.fault]!, ...alarmed[AssetState.warning]!].slice(0, mostTags)
}
