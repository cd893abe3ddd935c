import type { SceneDocument } from './schema.ts'

/** Names of all kinds that can appear in a scene: of what stands in it, and of what its bindings bring. */
export function kindsOfScene({ lines, bindings }: Pick<SceneDocument, 'lines' | 'bindings'>): ReadonlySet<string> {
  const placed = lines.flatMap(({ machines, rows }) => [...machines, ...rows].map(({ kind }) => kind))
  const bound = bindings.flatMap((binding) => ('kind' in binding && binding.kind ? [binding.kind] : []))
  return new Set([...placed, ...bound])
}
