import type { CompiledScene } from '../../scene/compiledScene.ts'
import { type Point, extentOf, rectangle, signedDistance } from '../shapes/polygon.ts'
import { hillsOf } from './hills.ts'
import { Relief } from './relief.ts'
import { SkylineGrid } from './skylineGrid.ts'
import { type Volume, volumesOf } from './volumes.ts'

type Vector = readonly [number, number, number]

/** A hall that one can look into. */
export interface Hall {
  readonly volume: Volume
  /** Height that a camera inside stays under: below the roof's trusses. */
  readonly ceiling: number
  /** Its machines. */
  readonly room: Relief
}

/** All that a camera could run into. */
export interface Surroundings {
  readonly outdoors: Relief
  readonly halls: readonly Hall[]
  readonly skyline: SkylineGrid
  /** The same place, or the nearest to it that a camera may be at. */
  readonly withinReach: (x: number, y: number) => Point
}

const trusses = 3
/** Metres beyond the bounds that a camera may go. */
const outskirts = 800

export function surroundingsOf(scene: CompiledScene): Surroundings {
  const { document, assets } = scene
  const volumes = volumesOf(document)
  const halls = document.buildings.flatMap(({ id, base, height, mapId }, slot): Hall[] => {
    if (mapId === undefined) return []
    const machines = assets.filter(({ kind, building }) => kind !== 'building' && building === id)
    const room = new Relief(machines.map(machineVolume), () => base)
    return [{ volume: volumes[slot]!, ceiling: base + height - trusses, room }]
  })
  const { min, max } = document.bounds
  return {
    outdoors: new Relief(volumes, hillsOf(document)),
    halls,
    skyline: new SkylineGrid(
      volumes.filter(({ building }) => building >= 0),
      document.bounds,
    ),
    withinReach: (x, y) => [
      Math.min(max[0] + outskirts, Math.max(min[0] - outskirts, x)),
      Math.min(max[1] + outskirts, Math.max(min[1] - outskirts, y)),
    ],
  }
}

/** The hall that a point is in, its walls `inset` metres away at least. */
export function hallAt({ halls }: Surroundings, [x, y, z]: Vector, inset = 0): Hall | undefined {
  return halls.find(({ volume, ceiling }) => z < ceiling + trusses && signedDistance(volume.outline, [x, y]) < -inset)
}

function machineVolume({ pose, size }: CompiledScene['assets'][number]): Volume {
  const [cos, sin] = [Math.cos(pose.theta), Math.sin(pose.theta)]
  const [length, width, height] = size
  const outline = rectangle(-length / 2, -width / 2, length / 2, width / 2).map(([u, v]): Point => [
    pose.x + u * cos - v * sin,
    pose.y + u * sin + v * cos,
  ])
  const top = pose.z + height
  return { outline, ...extentOf(outline), roof: top, top, closed: true, building: -1 }
}
