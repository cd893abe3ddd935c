import type { RouteNetwork } from '../../scene/compiledScene.ts'
import { createPath, projectOnto, type Path } from './path.ts'

/** The ways of a scene's edges by edge id. Ids may repeat from network to network: the place decides. */
export class EdgePaths {
  readonly #byId = new Map<string, Path[]>()

  constructor(networks: readonly RouteNetwork[]) {
    for (const { edges } of networks)
      for (const { id, path } of edges) this.#byId.set(id, [...(this.#byId.get(id) ?? []), createPath(path)])
  }

  /** Flat x, y pairs of the edge of this id that lies nearest to a place. */
  find(edgeId: string, x: number, y: number): Float64Array | undefined {
    const candidates = this.#byId.get(edgeId)
    if (!candidates) return undefined
    const distances = candidates.map((path) => projectOnto(path, x, y, 0).distance)
    return candidates[distances.indexOf(Math.min(...distances))]?.points
  }
}
