import type { Provenance } from '../../model/quality.ts'
import { useLink } from '../feed.ts'
import { trustName } from '../marks/TrustMark.tsx'
import type { Sampler } from '../sampler.ts'
import { slotGroups, type SlotGroup } from '../slotGroups.ts'
import { provenanceCount } from '../survey.ts'
import { useSampled } from '../useSampled.ts'
import type { FreshnessProps } from './Freshness.tsx'

/** Freshness of a panel that shows the given groups, fed by the bindings of one protocol. */
export function useFreshness(groups: readonly SlotGroup[], protocol: string): FreshnessProps {
  const link = useLink()
  const counted = useSampled((sampler) => countTrust(sampler, groups))
  const ages = link.bindings.flatMap((binding) =>
    binding.protocol === protocol && binding.ageMs !== null ? [binding.ageMs] : [],
  )
  const stale = link.state !== 'online' || !link.plantOnline || (counted.stale > 0 && counted.stale === counted.heard)
  return {
    ageMs: ages.length > 0 ? Math.min(...ages) : undefined,
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
