import { AssetState } from '../../model/assetState.ts'
import type { Text } from '../../model/text.ts'
import type { CompiledScene } from '../../scene/compiledScene.ts'
import type { Sampler } from '../sampler.ts'
import type { SlotGroup } from '../slotGroups.ts'

/** A vehicle within this distance of a dock's mark stands at it, metres. */
const dockReach = 9
/** A vehicle within this distance of a gate is at it, metres. */
const gateReach = 40

/** Docks of one building. */
export interface DockFigures {
  readonly path: string
  readonly name: Text
  readonly docks: number
  readonly occupied: number
}

/** Docks by building, the fullest first: a dock is occupied while a truck stands at its mark. */
export function dockFigures(scene: CompiledScene, sampler: Sampler): readonly DockFigures[] {
  const trucks = placesOf(sampler, ['truck']).filter(({ driving }) => !driving)
  const byBuilding = new Map<string, { docks: number; occupied: number }>()
  for (const { building, position } of scene.document.docks) {
    const counts = byBuilding.get(building) ?? { docks: 0, occupied: 0 }
    counts.docks++
    if (trucks.some((truck) => isWithin(truck, position, dockReach))) counts.occupied++
    byBuilding.set(building, counts)
  }
  return scene.document.buildings
    .flatMap(({ id, name, enterprise }) => {
      const counts = byBuilding.get(id)
      return counts ? [{ path: `${scene.id}/${enterprise ?? 'park'}/${id}`, name, ...counts }] : []
    })
    .sort((a, b) => b.occupied - a.occupied)
}

export interface GateFigures {
  readonly id: string
  readonly name: Text
  readonly position: readonly [number, number]
  readonly driving: number
  readonly standing: number
}

/** Vehicles at the gates, by where they say they are. */
export function gateFigures(scene: CompiledScene, sampler: Sampler): readonly GateFigures[] {
  const vehicles = placesOf(sampler, ['truck', 'agv'])
  return scene.document.gates.map(({ id, name, position }) => {
    const near = vehicles.filter((vehicle) => isWithin(vehicle, position, gateReach))
    const driving = near.filter((vehicle) => vehicle.driving).length
    return { id, name, position, driving, standing: near.length - driving }
  })
}

interface Place {
  readonly x: number
  readonly y: number
  readonly driving: boolean
}

function placesOf({ reader, slots }: Sampler, groups: readonly SlotGroup[]): readonly Place[] {
  const { nextPoses, statuses } = reader
  return groups.flatMap((group) =>
    slots.members(group).flatMap(({ slot }) => {
      if (statuses[4 * slot + 2] !== 1) return []
      const driving = statuses[4 * slot] === AssetState.running
      return [{ x: nextPoses[4 * slot]!, y: nextPoses[4 * slot + 1]!, driving }]
    }),
  )
}

function isWithin({ x, y }: Place, [atX, atY]: readonly [number, number], reach: number): boolean {
  return Math.hypot(x - atX, y - atY) <= reach
}
