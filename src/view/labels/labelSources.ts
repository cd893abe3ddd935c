import { findKind } from '../../machines/index.ts'
import type { Language } from '../../model/text.ts'
import type { CompiledScene } from '../../scene/compiledScene.ts'
import type { FrameReader } from '../../telemetry/reader.ts'
import type { BuildingShape } from '../buildings/buildingShape.ts'
import type { Openings } from '../buildings/openings.ts'

type Vector = readonly [number, number, number]

/** Something that could carry a label, near enough to be read. */
export interface LabelSource {
  readonly key: string
  readonly text: string
  readonly look: 'landmark' | 'building' | 'vehicle' | 'machine'
  /** Slot that it follows, or -1 when it stands still. */
  readonly slot: number
  /** Site frame, metres; above the slot's pose when there is one. */
  readonly anchor: Vector
  /** Where it is at the moment, for arranging. */
  readonly at: Vector
  readonly priority: number
}

/** Metres up to which a label shows. */
const reach = { landmark: 3200, building: 620, vehicle: 150, truck: 320, machine: 30 } as const
/** Metres over the body: clear of a flat vehicle's load, and of a machine's stack light. */
const above = (look: LabelSource['look'], height: number): number =>
  look === 'machine' ? 0.8 : height < 0.6 ? 1.2 : 0.35
const mostMoving = 160

/** Names of the buildings near enough, landmarks first; what is selected always carries its name. */
export function buildingLabels(
  scene: CompiledScene,
  buildings: readonly BuildingShape[],
  language: Language,
  eye: Vector,
  selected: number | undefined,
): LabelSource[] {
  return buildings.flatMap((building, slot): LabelSource[] => {
    const { landmark, name } = scene.document.buildings[slot]!
    const anchor: Vector = [building.x, building.y, building.base + building.height + 5]
    const distance = distanceTo(eye, anchor)
    const look = landmark ? 'landmark' : 'building'
    if (slot !== selected && distance > reach[look]) return []
    const priority = (slot === selected ? 4000 : landmark ? 2000 : 500) - distance / 10
    return [{ key: building.id, text: name[language], look, slot: -1, anchor, at: anchor, priority }]
  })
}

/** Serial numbers of the vehicles and names of the machines near enough, unless a closed hall hides them. */
export function assetLabels(
  scene: CompiledScene,
  reader: FrameReader,
  openings: Openings,
  language: Language,
  eye: Vector,
  selected: number | undefined,
): LabelSource[] {
  const first = scene.document.buildings.length
  const poses = reader.nextPoses
  const around = openings.hallAt(eye)
  const near: { slot: number; distance: number }[] = []
  for (let slot = first; slot < reader.assetCount; slot++) {
    if (reader.statuses[4 * slot + 2] !== 1) continue
    const distance = Math.hypot(poses[4 * slot]! - eye[0], poses[4 * slot + 1]! - eye[1], poses[4 * slot + 2]! - eye[2])
    if (distance < reach.truck || slot === selected) near.push({ slot, distance })
  }
  const sources = near.flatMap(({ slot, distance }): LabelSource[] => {
    const source = labelOf(slot, distance)
    return source ? [source] : []
  })
  return sources.toSorted((a, b) => b.priority - a.priority).slice(0, mostMoving)

  function labelOf(slot: number, distance: number): LabelSource | undefined {
    const identity = reader.identity(slot)
    if (!identity) return undefined
    const placed = scene.assets[slot]
    const look = placed ? 'machine' : 'vehicle'
    const limit = identity.kind === 'truck' ? reach.truck : reach[look]
    if (slot !== selected && distance > limit) return undefined
    const at: Vector = [poses[4 * slot]!, poses[4 * slot + 1]!, poses[4 * slot + 2]!]
    if (slot !== selected && isHidden(openings.hallAt(at), around, openings)) return undefined
    const height = identity.size[2] + above(look, identity.size[2])
    return {
      key: identity.path,
      text: placed ? placed.name[language] : identity.path.slice(identity.path.lastIndexOf('/') + 1),
      look,
      slot,
      anchor: [0, 0, height],
      at: [at[0], at[1], at[2] + height],
      priority: (slot === selected ? 5000 : findKind(identity.kind)?.mobility === 'machine' ? 700 : 1000) - distance,
    }
  }
}

/** Walls hide what is in another hall than the eye, unless that hall stands open. */
function isHidden(hall: BuildingShape | undefined, around: BuildingShape | undefined, openings: Openings): boolean {
  if (hall === around) return false
  return around !== undefined || hall === undefined || !openings.isOpen(hall.opening)
}

function distanceTo(eye: Vector, at: Vector): number {
  return Math.hypot(at[0] - eye[0], at[1] - eye[1], at[2] - eye[2])
}
