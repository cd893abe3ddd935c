import { AssetState, assetStateNames } from '../model/assetState.ts'
import { provenanceNames, provenanceOf, Quality, qualityOf } from '../model/quality.ts'
import type { FrameReader } from '../telemetry/reader.ts'
import { packmlGroupOf, packmlGroups } from './packmlGroups.ts'
import { slotGroups } from './slotGroups.ts'
import type { SlotIndex } from './slotIndex.ts'

/** How many assets of each group are in which state, counted over one sample. */
export interface Survey {
  /** By `slotGroups` number × `AssetState`. */
  readonly states: Int32Array
  /** Machines by number in `packmlGroups`. */
  readonly packml: Int32Array
  /** By `slotGroups` number × `Provenance`, of assets that were ever heard of. */
  readonly provenance: Int32Array
  /** By `slotGroups` number: assets that no longer follow the plant. */
  readonly stale: Int32Array
}

export const stateCount = assetStateNames.length
export const provenanceCount = provenanceNames.length
const machineGroup = slotGroups.indexOf('machine')
const buildingGroup = slotGroups.indexOf('building')

/** One pass over the status bytes; nothing is allocated per asset. */
export function takeSurvey(reader: FrameReader, slots: SlotIndex): Survey {
  const survey: Survey = {
    states: new Int32Array(slotGroups.length * stateCount),
    packml: new Int32Array(packmlGroups.length),
    provenance: new Int32Array(slotGroups.length * provenanceCount),
    stale: new Int32Array(slotGroups.length),
  }
  const { statuses, assetCount } = reader
  const { groups } = slots
  for (let slot = 0; slot < assetCount; slot++) {
    const group = groups[slot] ?? 0
    if (group === buildingGroup) continue
    const state = statuses[slot * 4] ?? AssetState.unknown
    survey.states[group * stateCount + state]!++
    const trust = statuses[slot * 4 + 1] ?? 0
    const quality = qualityOf(trust)
    if (state !== AssetState.unknown || quality === Quality.good)
      survey.provenance[group * provenanceCount + provenanceOf(trust)]!++
    if (quality === Quality.stale) survey.stale[group]!++
    if (group === machineGroup) survey.packml[packmlGroupOf(reader.number(slot, 'stateCurrent'))]!++
  }
  return survey
}
