import type { LinkStatus } from '../telemetry/source.ts'

/** Whether what the plant says comes all the way to this page. */
export function linkHolds(link: LinkStatus): boolean {
  return link.state === 'online' && link.plantOnline
}
