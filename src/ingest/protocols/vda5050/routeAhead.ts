import { asName, asNumber, asObject, type JsonObject } from '../../json.ts'
import type { EdgePaths } from '../../motion/edgePaths.ts'
import { createPath, type Path } from '../../motion/path.ts'
import { sampleTrajectory } from '../../motion/trajectory.ts'

/** Edges ahead that are followed: more than a vehicle drives between two state messages. */
const maxEdgesAhead = 4
const maxOrderEdges = 1000
/** Edges belong together when one begins where the other ends, metres. */
const maxGap = 0.5

interface FollowedEdge {
  readonly key: string
  readonly points: Float64Array
}

/** The stretch of way that one vehicle is on: the edge that it left last and the released ones ahead of it. */
export class RouteAhead {
  readonly #network: EdgePaths
  #orderId = ''
  readonly #ordered = new Map<string, unknown>()
  #chain: readonly FollowedEdge[] = []
  #ahead: readonly JsonObject[] = []
  path: Path | undefined

  constructor(network: EdgePaths) {
    this.#network = network
  }

  /** Remembers the trajectories that an order gives its edges; an update of the same order adds to them. */
  order(orderId: string, edges: readonly unknown[]): void {
    if (orderId !== this.#orderId) this.#ordered.clear()
    this.#orderId = orderId
    for (const item of edges) {
      const edge = asObject(item)
      const key = keyOf(edge)
      if (key && edge?.['trajectory'] && this.#ordered.size < maxOrderEdges) this.#ordered.set(key, edge['trajectory'])
    }
  }

  /** Takes the edges that a vehicle at x, y says are left. None: it stays on the last ones. */
  update(edgeStates: readonly unknown[], x: number, y: number): void {
    if (edgeStates.length === 0 || this.#isKnown(edgeStates)) return
    const ahead = edgeStates
      .slice(0, maxEdgesAhead)
      .map(asObject)
      .filter((edge) => edge !== undefined)
    this.#ahead = ahead
    const first = this.#chain.findIndex(({ key }) => key === keyOf(ahead[0]))
    const chain = this.#chain.slice(Math.max(0, first - 1), Math.max(0, first))
    for (const edge of ahead) {
      const key = keyOf(edge)
      if (key === undefined || edge['released'] === false) break
      const points = this.#chain.find((known) => known.key === key)?.points ?? this.#pointsOf(key, edge, x, y)
      if (!points || !continues(chain.at(-1)?.points, points)) break
      chain.push({ key, points })
    }
    this.#chain = chain
    this.path = chain.length > 0 ? createPath(joined(chain)) : undefined
  }

  /** Whether the same edges were left at the last message: most messages come between two nodes. */
  #isKnown(edgeStates: readonly unknown[]): boolean {
    const count = Math.min(maxEdgesAhead, edgeStates.length)
    if (count !== this.#ahead.length) return false
    for (let index = 0; index < count; index++) {
      const [edge, known] = [asObject(edgeStates[index]), this.#ahead[index]!]
      if (edge?.['edgeId'] !== known['edgeId'] || edge?.['sequenceId'] !== known['sequenceId']) return false
      if (edge?.['released'] !== known['released']) return false
    }
    return true
  }

  #pointsOf(key: string, edge: JsonObject, x: number, y: number): Float64Array | undefined {
    const trajectory = edge['trajectory'] ?? this.#ordered.get(key)
    return (trajectory ? sampleTrajectory(trajectory) : undefined) ?? this.#network.find(String(edge['edgeId']), x, y)
  }
}

function keyOf(edge: JsonObject | undefined): string | undefined {
  const id = asName(edge?.['edgeId'])
  return id && `${id}#${asNumber(edge?.['sequenceId']) ?? ''}`
}

function continues(before: Float64Array | undefined, points: Float64Array): boolean {
  if (!before) return true
  return Math.hypot(points[0]! - before.at(-2)!, points[1]! - before.at(-1)!) <= maxGap
}

function joined(chain: readonly FollowedEdge[]): Float64Array {
  const points = new Float64Array(chain.reduce((sum, edge) => sum + edge.points.length, 0))
  let end = 0
  for (const edge of chain) {
    points.set(edge.points, end)
    end += edge.points.length
  }
  return points
}
