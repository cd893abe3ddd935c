import type { KindDefinition, Params } from '../machines/definition.ts'
import type { Pose } from '../model/pose.ts'
import type { Text } from '../model/text.ts'
import type { SceneDocument } from './schema.ts'

/**
 * An asset that stands in the scene document. Its index in `CompiledScene.assets` is its slot in every
 * frame, on both sides of the wire. Buildings come first, then machines, each in document order.
 */
export interface PlacedAsset {
  /** ISA-95 path: park/enterprise/area/line/asset; a building is park/enterprise/building. */
  readonly path: string
  /** Kind of `src/machines`, or `building`. */
  readonly kind: string
  readonly name: Text
  readonly pose: Pose
  readonly mapId: string
  /** Length, width, height in metres. */
  readonly size: readonly [number, number, number]
  /** What its model is built from, where the scene says so. */
  readonly params?: Params
  /** File beneath the scene's folder that it is drawn from, instead of what its kind or style gives. */
  readonly model?: string
  /** Id of the building itself, or of the one it stands in. */
  readonly building?: string
  readonly enterprise?: string
}

/** What every other part works with: the document, checked, with references resolved. */
export interface CompiledScene {
  readonly document: SceneDocument
  readonly id: string
  /** FNV-1a of the placed assets' paths: both ends of a wire must agree on it. */
  readonly hash: number
  readonly assets: readonly PlacedAsset[]
  /** Definitions of all kinds that can appear in it: a thread that is given the scene need not fetch them again, see `admitKinds`. */
  readonly kinds: readonly KindDefinition[]
  /** Slot by asset path. */
  readonly slotByPath: ReadonlyMap<string, number>
  /** Height of each floor, metres, by VDA 5050 mapId. */
  readonly floorHeights: ReadonlyMap<string, number>
  /** Networks in document order; a network whose file is missing or wrong is left out and is a problem. */
  readonly networks: readonly RouteNetwork[]
}

export interface RouteNetwork {
  readonly id: string
  readonly name: Text
  readonly use: 'agv' | 'truck'
  readonly nodes: readonly RouteNode[]
  readonly edges: readonly RouteEdge[]
  readonly stations: readonly RouteStation[]
  readonly nodeById: ReadonlyMap<string, RouteNode>
}

export interface RouteNode {
  readonly id: string
  readonly mapId: string
  readonly x: number
  readonly y: number
}

export interface RouteEdge {
  readonly id: string
  readonly start: string
  readonly end: string
  /** m/s, from the LIF; absent: the vehicle's own. */
  readonly maxSpeed?: number
  /** Heading relative to the path, radians: 0 drives forwards, π backwards (LIF vehicleOrientation, TANGENTIAL). */
  readonly orientation: number
  /** Sampled path from start to end, both included: flat x, y pairs, metres. */
  readonly path: Float64Array
  readonly length: number
}

export interface RouteStation {
  readonly id: string
  readonly name: string
  readonly nodes: readonly string[]
  /** Inferred from the actions of its nodes. */
  readonly purpose: 'pick' | 'drop' | 'charge' | 'park' | 'other'
}
