import type { Provenance } from '../../model/quality.ts'
import { useLink } from '../feed.ts'
import { linkHolds } from '../linkHolds.ts'
import { trustName } from '../marks/TrustMark.tsx'
import type { Sampler } from '../sampler.ts'
import { slotGroups, type SlotGroup } from '../slotGroups.ts'
import { provenanceCount } from '../survey.ts'
import { useSampled } from '../useSampled.ts'
import type { FreshnessProps } from './Freshness.tsx'

/** The groups of assets that a panel shows, and the protocol that feeds them. */
export interface PanelSource {
  readonly groups: readonly SlotGroup[]
  readonly protocol: string
}

const nothing: PanelSource = { groups: [], protocol: '' }

/** Freshness of what a panel shows; undefined for one that shows no values of its own. */
export function useFreshness(source: PanelSource = nothing): FreshnessProps | undefined {
  const { groups, protocol } = source
  const link = useLink()
  const counted = useSampled((sampler) => countTrust(sampler, groups))
  const ages = link.bindings.flatMap((binding) =>
    binding.protocol === protocol && binding.ageMs !== null ? [binding.ageMs] : [],
  )
  const lost = !linkHolds(link)
  const lostForMs = useSampled(() => (lost ? Math.max(0, Math.floor((Date.now() - link.since) / 1000) * 1000) : 0))
  const stale = lost || (counted.stale > 0 && counted.stale === counted.heard)
  if (source === nothing) return undefined
  return {
    ageMs: ages.length > 0 ? Math.min(...ages) + lostForMs : undefined,
    trust: counted.heard === 0 ? undefined : stale ? 'stale' : trustName(0, counted.provenance),
    stale: stale && counted.heard > 0,
  }
}

interface CountedTrust {
  readonly heard: number
  readonly stale: number
  /** The least live of what is shown: one simulated value makes the panel simulated. */
  readonly provenance: Provenance
}

function countTrust({ survey }: Sampler, groups: readonly SlotGroup[]): CountedTrust {
  let heard = 0
  let stale = 0
  let provenance: Provenance = 0
  for (const group of groups) {
    const number = slotGroups.indexOf(group)
    stale += survey.stale[number]!
    for (let code = 0; code < provenanceCount; code++) {
      const count = survey.provenance[number * provenanceCount + code]!
      heard += count
      if (count > 0 && code > provenance) provenance = code as Provenance
    }
  }
  return { heard, stale, provenance }
}
