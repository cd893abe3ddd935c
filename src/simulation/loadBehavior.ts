import type { MachineBehavior } from '../machines/definition.ts'

/** The behaviour of a kind that has the facet; rejects when its file is missing. */
export async function loadBehavior(kind: string): Promise<MachineBehavior> {
  const facet = (await import(`../machines/${kind}/behavior.ts`)) as { default: MachineBehavior }
  return facet.default
}
