import { orientedBox } from '../../scene/orientedBox.ts'
import type { SceneDocument } from '../../scene/schema.ts'
import { palette } from '../palette.ts'
import { turnedInto } from '../shapes/frame.ts'
import { type Point, contains, counterClockwise, extentOf, insetBy } from '../shapes/polygon.ts'
import { distanceToLine, stationsAlong } from '../shapes/polyline.ts'
import { pickBy, scatter } from '../shapes/seeded.ts'
import type { Place } from './prop.ts'

type Pavement = SceneDocument['pavements'][number]

/** From one wagon to the next, metres. */
const wagonPitch = 13.9

/** Cars on car parks: two rows to each lane, mostly full, colours in blocks as finished vehicles stand. */
export function placeParkedCars(document: SceneDocument): Place[] {
  return document.pavements
    .filter(({ kind }) => kind === 'parking')
    .flatMap(({ polygon }) =>
      onGrid(polygon, 2.95, 17.6, 4.5, (x, y, seed) => {
        const block = Math.floor(x / 29.5)
        const fill = scatter(block * 7.3 + Math.round(y) * 3.1)
        const lot = scatter(block * 3.7 + Math.round(y) * 1.9) < 0.6 ? block + Math.round(y) * 1.9 : seed
        return [-2.85, 2.85].flatMap((aside, side) => {
          if (scatter(seed + side * 0.37) > (fill > 0.16 ? 0.93 : 0.2)) return []
          const color = pickBy(palette.cars, lot + (scatter(seed * 1.7 + side) < 0.25 ? seed : 0))
          return [
            {
              x: x + (scatter(seed) - 0.5) * 0.25,
              y: y + aside,
              z: 0,
              theta: side ? -Math.PI / 2 : Math.PI / 2,
              color,
            },
          ]
        })
      }),
    )
}

/** Containers on their yards, up to four high, with aisles between the blocks. */
export function placeContainers(document: SceneDocument): Place[] {
  return document.pavements
    .filter(({ kind }) => kind === 'containers')
    .flatMap(({ polygon }) =>
      onGrid(polygon, 13.4, 14, 6.5, (x, y, seed) =>
        [-4.1, -1.37, 1.37, 4.1].flatMap((aside, row) =>
          Array.from({ length: Math.floor(scatter(seed * 1.9 + row) * 4.7) }, (_, level) => ({
            x,
            y: y + aside,
            z: level * 2.62,
            theta: 0,
            color: pickBy(palette.containers, seed * 3.1 + row * 1.3 + level * 7),
          })),
        ),
      ),
    )
}

interface Train {
  readonly wagons: Place[]
  readonly loads: Place[]
  /** One before the first wagon of each track. */
  readonly locomotives: Place[]
}

/** A block train on each other track beside a container yard. */
export function placeTrain({ roads, pavements }: SceneDocument): Train {
  const yards = pavements.filter(({ kind }) => kind === 'containers')
  const tracks = roads.filter(({ kind }) => kind === 'rail').filter((_, i) => i % 2 === 0)
  const trains = tracks.map(({ line, z }, track) =>
    stationsAlong(line, wagonPitch).flatMap(({ x, y, heading, along }): Place[] => {
      const beside = yards.some(({ polygon }) => distanceToLine([...polygon, polygon[0]!], [x, y]) < 60)
      return beside && scatter(track * 3.3 + Math.floor(along / 200)) > 0.2
        ? [{ x, y, z: z + 0.1, theta: heading }]
        : []
    }),
  )
  const wagons = trains.flat()
  const locomotives = trains.flatMap(([first]) => (first ? [ahead(first, -wagonPitch * 1.15)] : []))
  const loads = wagons
    .filter(({ x, y }) => scatter(x * 0.31 + y * 0.77) > 0.15)
    .map((place): Place => ({
      ...place,
      z: place.z + 1.2,
      color: pickBy(palette.containers, place.y * 0.13 + place.x),
    }))
  return { wagons, loads, locomotives }
}

function ahead(place: Place, by: number): Place {
  return { ...place, x: place.x + Math.cos(place.theta) * by, y: place.y + Math.sin(place.theta) * by }
}

/** Visits the cells of a grid along the longer side whose middle lies `margin` inside; places come back in the site frame. */
function onGrid(
  polygon: Pavement['polygon'],
  stepX: number,
  stepY: number,
  margin: number,
  fill: (x: number, y: number, seed: number) => Place[],
): Place[] {
  const { x, y, theta } = orientedBox(polygon)
  const outline = counterClockwise(polygon).map((corner): Point => turnedInto(corner, x, y, theta))
  const room = insetBy(outline, margin)
  const { min, max } = extentOf(outline)
  const places: Place[] = []
  const first = (low: number, step: number) => Math.ceil(low / step) * step
  for (let v = first(min[1], stepY); v < max[1]; v += stepY) {
    for (let u = first(min[0], stepX); u < max[0]; u += stepX) {
      if (contains(room, [u, v])) places.push(...fill(u, v, u * 0.37 + v * 1.7 + x))
    }
  }
  const [cos, sin] = [Math.cos(theta), Math.sin(theta)]
  return places.map((place) => ({
    ...place,
    x: x + place.x * cos - place.y * sin,
    y: y + place.x * sin + place.y * cos,
    theta: place.theta + theta,
  }))
}
