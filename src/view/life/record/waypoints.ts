import type { CompiledScene, RouteNode } from '../../../scene/compiledScene.ts'
import type { FrameReader } from '../../../telemetry/reader.ts'
import { type RecordedVehicle, isLocated } from './fleet.ts'
import { wrappedSeconds } from './wrappedSeconds.ts'

const periodMs = 500
/** A vehicle that stands no farther from its last node is on it, metres. */
const onNode = 1.5

/** What a node is to vehicles. From `occupied` on it is `occupied` plus the state of who stands there. */
export const nodeUse = { none: 0, ahead: 1, occupied: 2 } as const

export interface Waypoint extends RouteNode {
  readonly z: number
  /** Made for trucks. */
  readonly isWide: boolean
}

/** Which nodes of the networks vehicles stand on or head to. */
export class Waypoints {
  readonly points: readonly Waypoint[]
  /** By node: use, use before, and when it changed, wrapped seconds. */
  readonly uses: Float32Array<ArrayBuffer>
  revision = 0
  /** By map, as ids of nodes are unique in a network only. */
  readonly #indexOf = new Map<string, Map<string, number>>()
  readonly #next: Uint8Array
  #time = Number.NEGATIVE_INFINITY

  constructor({ networks, floorHeights }: CompiledScene) {
    this.points = networks.flatMap(({ nodes, use }) =>
      nodes.map((node) => ({ ...node, z: floorHeights.get(node.mapId) ?? 0, isWide: use === 'truck' })),
    )
    this.points.forEach(({ mapId, id }, index) => {
      const nodes = this.#indexOf.get(mapId) ?? new Map<string, number>()
      this.#indexOf.set(mapId, nodes.set(id, index))
    })
    this.uses = new Float32Array(3 * this.points.length)
    this.#next = new Uint8Array(this.points.length)
  }

  record(reader: FrameReader, vehicles: readonly RecordedVehicle[]): void {
    const { time } = reader
    if (time - this.#time < periodMs) return
    this.#time = time
    this.#next.fill(nodeUse.none)
    for (const { slot } of vehicles) if (isLocated(reader, slot)) this.#mark(reader, slot)
    this.#compare(wrappedSeconds(time))
  }

  forget(): void {
    this.#time = Number.NEGATIVE_INFINITY
    this.uses.fill(0)
    this.revision++
  }

  #mark(reader: FrameReader, slot: number): void {
    const nodes = this.#indexOf.get(reader.text(slot, 'mapId') ?? '')
    if (!nodes) return
    const ahead = reader.text(slot, 'nextNodeId')
    if (ahead) {
      const index = nodes.get(ahead)
      if (index !== undefined && this.#next[index]! < nodeUse.ahead) this.#next[index] = nodeUse.ahead
      return
    }
    const index = nodes.get(reader.text(slot, 'lastNodeId') ?? '')
    if (index === undefined) return
    const { x, y } = this.points[index]!
    const { nextPoses, statuses } = reader
    if (Math.hypot(nextPoses[4 * slot]! - x, nextPoses[4 * slot + 1]! - y) > onNode) return
    this.#next[index] = nodeUse.occupied + statuses[4 * slot]!
  }

  #compare(seconds: number): void {
    const { uses } = this
    let changed = false
    for (let index = 0; index < this.points.length; index++) {
      const use = this.#next[index]!
      if (use === uses[3 * index]) continue
      uses[3 * index + 1] = uses[3 * index]!
      uses[3 * index] = use
      uses[3 * index + 2] = seconds
      changed = true
    }
    if (changed) this.revision++
  }
}
