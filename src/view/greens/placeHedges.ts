import type { SceneDocument } from '../../scene/schema.ts'
import type { BuildingShape } from '../buildings/buildingShape.ts'
import { palette } from '../palette.ts'
import type { Place } from '../props/prop.ts'
import { type Carriageway, onCarriageway } from '../roads/carriageways.ts'
import { insideAny } from '../roads/lamps.ts'
import { type Point, counterClockwise, insetBy } from '../shapes/polygon.ts'
import { type Station, besides, stationsAlong } from '../shapes/polyline.ts'
import { pickBy, scatter } from '../shapes/seeded.ts'

/** Metres of hedge in one piece. */
export const hedgeLength = 3

/** Round car parks and squares, and along both edges of the medians of boulevards. */
export function placeHedges(
  { pavements, roads }: SceneDocument,
  ways: readonly Carriageway[],
  buildings: readonly BuildingShape[],
): Place[] {
  const free = (point: Point) => !onCarriageway(ways, point, 1.5) && !insideAny(buildings, point, 2)
  const yards = pavements
    .filter(({ kind }) => kind === 'parking' || kind === 'plaza')
    .flatMap(({ polygon }) => {
      const ring = insetBy(counterClockwise(polygon), -1.3)
      return stationsAlong([...ring, ring[0]!], hedgeLength).filter(({ x, y }) => free([x, y]))
    })
  const medians = ways
    .filter(({ kind }) => kind === 'boulevard')
    .flatMap((way) =>
      way.stretches.flatMap(({ line }) =>
        stationsAlong(line, hedgeLength)
          .filter(
            (station) =>
              !onCarriageway(
                ways.filter((other) => other !== way),
                [station.x, station.y],
                4,
              ),
          )
          .flatMap((station) => [0.95, -0.95].map((aside) => moved(station, aside))),
      ),
    )
  const fences = roads.filter(({ kind }) => kind === 'fence').flatMap(({ line }) => stationsAlong(line, hedgeLength))
  const insideFences = fences.map((station) => moved(station, 1.6)).filter(({ x, y }) => free([x, y]))
  return [...yards, ...medians, ...insideFences].map(({ x, y, heading }, i): Place => {
    const high = 0.8 + 0.3 * scatter(i * 1.7)
    return { x, y, z: 0, theta: heading, scale: [1, 1, high], color: pickBy(palette.foliage, Math.floor(i / 7)) }
  })
}

function moved(station: Station, aside: number): Station {
  const [x, y] = besides(station, aside)
  return { ...station, x, y }
}
