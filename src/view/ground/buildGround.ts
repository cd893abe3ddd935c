import type { CompiledScene } from '../../scene/compiledScene.ts'
import { orientedBox } from '../../scene/orientedBox.ts'
import type { BuildingShape } from '../buildings/buildingShape.ts'
import { Solids } from '../mesh/solids.ts'
import { palette } from '../palette.ts'
import type { Carriageway } from '../roads/carriageways.ts'
import { paintRailways, paintRoads, strip } from '../roads/paintRoads.ts'
import { turnedInto } from '../shapes/frame.ts'
import { type Polygon, counterClockwise } from '../shapes/polygon.ts'
import { GroundSurface } from './groundSurface.ts'
import { paintDockLanes } from './paintDockLanes.ts'

const { ground } = palette
/** How far the ground reaches beyond the bounds: into the mist. */
const reach = 6000
const trackHalf = 6

/** The plain itself, with water cut out. */
export function plain({ document }: CompiledScene): Solids {
  const { min, max } = document.bounds
  const corners: Polygon = [
    [min[0] - reach, min[1] - reach],
    [max[0] + reach, min[1] - reach],
    [max[0] + reach, max[1] + reach],
    [min[0] - reach, max[1] + reach],
  ]
  const solids = new Solids()
  const holes = document.water.map(({ polygon }) => counterClockwise(polygon).toReversed())
  solids.area(corners, 0, { surface: GroundSurface.soil, color: ground.soil }, 1, holes)
  return solids
}

/** What is painted on the plain, from below upwards. */
export function* groundPaint(
  scene: CompiledScene,
  ways: readonly Carriageway[],
  buildings: readonly BuildingShape[],
): Generator<void, Solids> {
  const { greens, pavements, roads } = scene.document
  const solids = new Solids()
  for (const { polygon, kind } of greens) patch(solids, polygon, GroundSurface[kind], ground[kind])
  for (const { polygon, kind } of pavements) {
    if (kind === 'track') track(solids, polygon)
    else patch(solids, polygon, GroundSurface[kind], ground[kind])
  }
  yield
  paintRailways(solids, roads)
  yield* paintRoads(solids, ways)
  yield
  paintDockLanes(solids, buildings)
  return solids
}

/** An area whose pattern runs along its longer side. */
export function patch(solids: Solids, polygon: Polygon, surface: GroundSurface, color: number, z = 0): void {
  const { x, y, theta } = orientedBox(polygon)
  solids.at(x, y, theta, () =>
    solids.area(
      polygon.map((point) => turnedInto(point, x, y, theta)),
      z,
      { surface, color },
    ),
  )
}

function track(solids: Solids, polygon: Polygon): void {
  patch(solids, polygon, GroundSurface.lawn, ground.lawn)
  const line = [...counterClockwise(polygon), counterClockwise(polygon)[0]!]
  strip(solids, line, 0, 2 * trackHalf, 0, { surface: GroundSurface.asphalt, color: ground.track })
  strip(solids, line, 0.4, 2 * trackHalf - 0.4, 0, {
    surface: GroundSurface.track,
    color: ground.track,
    seed: trackHalf,
  })
}
