import type { SceneDocument } from '../../scene/schema.ts'
import type { BuildingShape } from '../buildings/buildingShape.ts'
import { deckLampSpacing } from '../mesh/facadeShader.ts'
import { palette } from '../palette.ts'
import { turnedInto } from '../shapes/frame.ts'
import { type Point, counterClockwise, extentOf, insetBy, isNear, signedDistance } from '../shapes/polygon.ts'
import { besides, stationsAlong } from '../shapes/polyline.ts'
import { type Carriageway, isElevated, onCarriageway } from './carriageways.ts'

export interface Lamp {
  readonly kind: 'street' | 'flood'
  readonly x: number
  readonly y: number
  readonly z: number
  /** Direction of its arm, radians. */
  readonly heading: number
}

export const lampHeight = { street: 9.2, flood: 26 } as const
const spacing = { boulevard: 30, street: 32, expressway: deckLampSpacing, yard: 44 } as const
const floodSpacing = 70
/** Of a mast before somebody's eye, metres. */
const tooNear = 60
/** Of the lamps from the edge of a test track, metres. */
const trackVerge = 1.5
/** Of the masts inside a test track from its edge, metres. */
const trackInfield = 30

/** Street lamps along the roads and flood light masts round yards. */
export function placeLamps(
  document: SceneDocument,
  ways: readonly Carriageway[],
  buildings: readonly BuildingShape[],
): Lamp[] {
  const masts = document.pavements.flatMap(roundYard).filter((mast) => !standsInSight(mast, document))
  return [...ways.flatMap((way) => alongRoad(way, ways, document, buildings)), ...masts]
}

/** Whether a mast would stand close before somebody at one of the viewpoints. */
function standsInSight({ kind, x, y }: Lamp, { viewpoints }: SceneDocument): boolean {
  return viewpoints.some(({ eye, target }) => {
    const way: Point = [target[0] - eye[0], target[1] - eye[1]]
    const length = Math.hypot(...way) || 1
    const ahead = ((x - eye[0]) * way[0] + (y - eye[1]) * way[1]) / length
    const aside = Math.abs((x - eye[0]) * way[1] - (y - eye[1]) * way[0]) / length
    const height = eye[2] + ((target[2] - eye[2]) * ahead) / length
    return ahead > -2 && ahead < tooNear && aside < 0.4 * ahead + 4 && height < 2 * lampHeight[kind]
  })
}

function alongRoad(
  way: Carriageway,
  ways: readonly Carriageway[],
  document: SceneDocument,
  buildings: readonly BuildingShape[],
): Lamp[] {
  const sides = way.kind === 'boulevard' || way.kind === 'expressway' ? [1, -1] : [1]
  const others = ways.filter((other) => other !== way)
  const margin = 260
  return stationsAlong(way.line, spacing[way.kind]).flatMap((station) =>
    sides.flatMap((side): Lamp[] => {
      const at = besides(station, side * (way.half + (isElevated(way) ? -0.3 : 1.2)))
      if (
        !isNear(document.bounds, at, margin) ||
        (!isElevated(way) && (onCarriageway(others, at, 1) || insideAny(buildings, at)))
      )
        return []
      return [{ kind: 'street', x: at[0], y: at[1], z: way.z, heading: station.heading - (side * Math.PI) / 2 }]
    }),
  )
}

export function insideAny(buildings: readonly BuildingShape[], point: Point, margin = 1): boolean {
  return buildings.some((building) => {
    const { min, max } = building
    const reach = (max[0] - min[0] + max[1] - min[1]) / 2 + margin
    if (Math.abs(point[0] - building.x) > reach || Math.abs(point[1] - building.y) > reach) return false
    const local = turnedInto(point, building.x, building.y, building.theta)
    return isNear(building, local, margin) && signedDistance(building.outline, local) < margin
  })
}

function roundYard({ kind, polygon }: SceneDocument['pavements'][number]): Lamp[] {
  if (kind === 'plaza') return []
  if (kind !== 'track') return lampsAround(polygon, 'flood', floodSpacing, -1.5)
  return [
    ...lampsAround(polygon, 'street', spacing.yard, trackVerge),
    ...lampsAround(polygon, 'flood', floodSpacing, -trackInfield),
  ]
}

/** Along a polygon's edge, `outside` metres off it, their arms towards its middle. */
function lampsAround(polygon: readonly Point[], kind: Lamp['kind'], every: number, outside: number): Lamp[] {
  const outline = insetBy(counterClockwise(polygon), -outside)
  const { min, max } = extentOf(polygon)
  const centre: Point = [(min[0] + max[0]) / 2, (min[1] + max[1]) / 2]
  return stationsAlong([...outline, outline[0]!], every).map(({ x, y }): Lamp => {
    return { kind, x, y, z: 0, heading: Math.atan2(centre[1] - y, centre[0] - x) }
  })
}

export const lampColor = { street: palette.halo.lamp, flood: palette.halo.flood } as const
