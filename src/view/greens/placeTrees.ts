import { signedArea } from '../../scene/orientedBox.ts'
import type { SceneDocument } from '../../scene/schema.ts'
import type { BuildingShape } from '../buildings/buildingShape.ts'
import { palette } from '../palette.ts'
import type { Place } from '../props/prop.ts'
import { type Carriageway, isPaved, onCarriageway, pavementWidth } from '../roads/carriageways.ts'
import { insideAny } from '../roads/lamps.ts'
import { type Point, contains, distanceToSegment, edgesOf, extentOf, insetBy } from '../shapes/polygon.ts'
import { besides, stationsAlong } from '../shapes/polyline.ts'
import { pickBy, scatter } from '../shapes/seeded.ts'

const avenueStep = 10
const wallDistance = 4.6
const wallStep = 8
const planted = new Set<BuildingShape['style']>([
  'hall',
  'sawtooth',
  'fab',
  'office',
  'tower',
  'dormitory',
  'warehouse',
])

/** At most so many trees: along the roads and on their medians, in the greens, then scattered beyond the bounds. */
export function* placeTrees(
  document: SceneDocument,
  ways: readonly Carriageway[],
  buildings: readonly BuildingShape[],
  most: number,
): Generator<void, Place[]> {
  const free = (point: Point, margin: number) =>
    !onCarriageway(ways, point, margin) &&
    !insideAny(buildings, point, 3) &&
    !document.water.some(({ polygon }) => contains(polygon, point))
  const fences = document.roads.filter(({ kind }) => kind === 'fence' || kind === 'rail')
  const clear = (point: Point) =>
    fences.every(({ line }) =>
      edgesOf(line).every(({ from, to }, i) => i + 1 === line.length || distanceToSegment(point, from, to) > 3.5),
    )
  const yards = document.pavements.map(({ polygon }) => polygon)
  const onYard = (point: Point) => yards.some((polygon) => contains(polygon, point))
  const places: Place[] = []
  for (const way of ways.filter(isPaved)) {
    places.push(...avenue(way, ways, (point) => free(point, 0.8) && clear(point) && !onYard(point)))
    yield
  }
  for (const building of buildings) {
    places.push(...besideWalls(building, (point) => free(point, 1) && clear(point) && !onYard(point)))
    yield
  }
  for (const green of document.greens) {
    places.push(...grove(green, (point) => free(point, 2)))
    yield
  }
  places.push(...outskirts(document, (point) => free(point, 6) && clear(point)))
  return places.slice(0, most)
}

function avenue(way: Carriageway, ways: readonly Carriageway[], free: (point: Point) => boolean): Place[] {
  const others = ways.filter((other) => other !== way)
  const sides = stationsAlong(way.line, avenueStep).flatMap((station, i) =>
    [1, -1].flatMap((side): Place[] => {
      const at = besides(station, side * (way.half + pavementWidth + 1.6 + scatter(i) * 0.8))
      return free(at) ? [tree(at, 1.5 + scatter(i * 2 + side) * 0.7, i * 3.1 + side)] : []
    }),
  )
  if (way.kind !== 'boulevard') return sides
  const middle = way.stretches.flatMap(({ line }) =>
    stationsAlong(line, avenueStep).flatMap((station, i): Place[] => {
      const at = besides(station, 0)
      return onCarriageway(others, at, 6) ? [] : [tree(at, 0.95 + scatter(i) * 0.2, i * 1.7)]
    }),
  )
  return [...sides, ...middle]
}

/** Low trees in front of the walls of a building, with gaps. */
function besideWalls(building: BuildingShape, free: (point: Point) => boolean): Place[] {
  if (!planted.has(building.style)) return []
  const ring = insetBy(building.outline, -wallDistance)
  const [cos, sin] = [Math.cos(building.theta), Math.sin(building.theta)]
  return stationsAlong([...ring, ring[0]!], wallStep).flatMap(({ x, y }, i): Place[] => {
    const at: Point = [building.x + x * cos - y * sin, building.y + x * sin + y * cos]
    const seed = building.seed + i
    return scatter(seed) > 0.2 && free(at) ? [tree(at, 0.9 + scatter(seed * 1.9) * 0.6, seed * 3.3)] : []
  })
}

function grove(
  { polygon, treesPerHectare }: SceneDocument['greens'][number],
  free: (point: Point) => boolean,
): Place[] {
  const { min, max } = extentOf(polygon)
  const wanted = Math.min(1500, Math.round((Math.abs(signedArea(polygon)) / 10_000) * treesPerHectare))
  const places: Place[] = []
  for (let seed = 1; places.length < wanted && seed < wanted * 12; seed++) {
    const at: Point = [
      min[0] + scatter(seed * 1.37 + min[1]) * (max[0] - min[0]),
      min[1] + scatter(seed * 2.71 + min[0]) * (max[1] - min[1]),
    ]
    if (contains(polygon, at) && free(at)) places.push(tree(at, 1.5 + scatter(seed) * 1.6, seed))
  }
  return places
}

function outskirts({ bounds }: SceneDocument, free: (point: Point) => boolean): Place[] {
  const reach = 700
  const [width, height] = [bounds.max[0] - bounds.min[0] + 2 * reach, bounds.max[1] - bounds.min[1] + 2 * reach]
  return Array.from({ length: 1400 }, (_, i) => i).flatMap((i): Place[] => {
    const clump = Math.floor(i / 7)
    const at: Point = [
      bounds.min[0] - reach + scatter(clump * 1.37) * width + (scatter(i * 3.1) - 0.5) * 70,
      bounds.min[1] - reach + scatter(clump * 2.71) * height + (scatter(i * 5.3) - 0.5) * 70,
    ]
    const within = at[0] > bounds.min[0] && at[0] < bounds.max[0] && at[1] > bounds.min[1] && at[1] < bounds.max[1]
    return within || !free(at) ? [] : [tree(at, 2.4 + scatter(i) * 2.4, i)]
  })
}

function tree([x, y]: Point, size: number, seed: number): Place {
  return {
    x,
    y,
    z: 0,
    theta: scatter(seed) * 6.28,
    scale: [size, size, size * (0.85 + 0.5 * scatter(seed * 3))],
    color: pickBy(palette.foliage, seed * 7),
  }
}
