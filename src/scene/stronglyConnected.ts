import type { RouteEdge } from './compiledScene.ts'

/** The nodes that can all be reached from one another: those both before and after `from`, itself included. */
export function connectedWith(from: string, edges: readonly RouteEdge[]): Set<string> {
  const after = walk(from, edges, (edge) => [edge.start, edge.end])
  const before = walk(from, edges, (edge) => [edge.end, edge.start])
  return new Set([...after].filter((node) => before.has(node)))
}

function walk(from: string, edges: readonly RouteEdge[], ends: (edge: RouteEdge) => [string, string]): Set<string> {
  const next = new Map<string, string[]>()
  for (const edge of edges) {
    const [here, there] = ends(edge)
    const reached = next.get(here)
    if (reached) reached.push(there)
    else next.set(here, [there])
  }
  const seen = new Set([from])
  for (const node of seen) for (const neighbour of next.get(node) ?? []) seen.add(neighbour)
  return seen
}
