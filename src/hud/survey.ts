import { AssetState, assetStateNames } from '../model/assetState.ts'
import { Provenance, provenanceOf, Quality, qualityOf, toldProvenanceNames, untoldTrust } from '../model/quality.ts'
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
  /** By `slotGroups` number × `Provenance` but `none`: of assets that were ever told of. */
  readonly provenance: Int32Array
  /** By `slotGroups` number: assets that no longer follow the plant. */
  readonly stale: Int32Array
}

export const stateCount = assetStateNames.length
export const provenanceCount = toldProvenanceNames.length
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
    const trust = statuses[slot * 4 + 1] ?? untoldTrust
    const provenance = provenanceOf(trust)
    if (provenance !== Provenance.none) survey.provenance[group * provenanceCount + provenance]!++
    if (qualityOf(trust) === Quality.stale) survey.stale[group]!++
    if (group === machineGroup) survey.packml[packmlGroupOf(reader.number(slot, 'stateCurrent'))]!++
  }
  return survey
}
