import { toldProvenanceNames } from '../../../model/quality.ts'
import type { LinkStatus } from '../../../telemetry/source.ts'
import { linkHolds } from '../../linkHolds.ts'
import type { TrustName } from '../../marks/TrustMark.tsx'
import { slotGroups } from '../../slotGroups.ts'
import { provenanceCount, type Survey } from '../../survey.ts'

/** How many assets are live, simulated, replayed, stale. */
export type TrustCounts = Readonly<Record<TrustName, number>>

export function countTrust({ provenance, stale }: Survey): TrustCounts {
  const counts = { live: 0, simulated: 0, replay: 0, stale: 0 }
  for (let group = 0; group < slotGroups.length; group++) {
    counts.stale += stale[group]!
    for (let code = 0; code < provenanceCount; code++) {
      counts[toldProvenanceNames[code]!] += provenance[group * provenanceCount + code]!
    }
  }
  return counts
}

/** Share of stale assets that is told in the title bar; a few of them say so themselves. */
const staleShare = 0.1

/**
 * What the title bar says of everything on the picture, in order of importance. While the link is lost all is
 * stale; a mixture names each of its parts; before the first value there is nothing to say.
 */
export function sourceTrust(link: LinkStatus, counts: TrustCounts): readonly TrustName[] {
  const heard = toldProvenanceNames.filter((name) => counts[name] > 0)
  if (heard.length === 0) return []
  if (!linkHolds(link)) return ['stale']
  const all = heard.reduce((sum, name) => sum + counts[name], 0)
  return counts.stale >= staleShare * all ? [...heard, 'stale'] : heard
}
