import type { CompiledScene, RouteNetwork } from '../../scene/compiledScene.ts'
import type { BuildingShape } from '../buildings/buildingShape.ts'
import { turnedInto } from '../shapes/frame.ts'
import type { Point } from '../shapes/polygon.ts'
import { furnishBooth } from './furnishBooth.ts'
import { furnishCell } from './furnishCell.ts'
import { furnishFlow } from './furnishFlow.ts'
import { furnishIslands } from './furnishIslands.ts'
import { furnishStores } from './furnishStores.ts'
import { HallSketch, boxAt } from './hallSketch.ts'
import { layAisles } from './layAisles.ts'
import { type Layout, type LineFrame, linesOf } from './lineFrame.ts'

/** Free of furniture on both sides of a lane's middle, and round a vehicle's stop, metres. */
const laneHalf = 1.5
const stopHalf = 1.2
const wallGap = 1.2
/** Half side of the floor that a column needs, and its distance from where somebody looks from. */
const columnHalf = 0.5
const beforeEye = 18

type Furnish = (sketch: HallSketch, line: LineFrame, stops: readonly Point[]) => void

const furnish: Readonly<Record<Layout, Furnish>> = {
  cell: furnishCell,
  booth: furnishBooth,
  flow: furnishFlow,
  islands: furnishIslands,
}

/** Furnishes a hall from what the document says of its lines, its stores and the lanes of its vehicles. */
export function planHall(scene: CompiledScene, hall: BuildingShape): HallSketch {
  const sketch = new HallSketch(hall)
  const networks = networksIn(scene, hall)
  const stops = networks.flatMap((network) => stopsOf(network, hall))
  keepClear(sketch, scene, networks, stops)
  const lines = linesOf(scene, hall)
  for (const line of lines) furnish[line.layout](sketch, line, stops)
  if (networks.length === 0) layAisles(sketch, lines)
  furnishStores(sketch, scene.document.stores)
  return sketch
}

/** Whether a column may stand at a point of the hall's frame: off everything, and before no viewpoint. */
export function columnRoom({ hall, free }: HallSketch, { document }: CompiledScene): (x: number, y: number) => boolean {
  const eyes = document.viewpoints
    .filter(({ eye }) => eye[2] < hall.base + hall.height)
    .map(({ eye }) => turnedInto([eye[0], eye[1]], hall.x, hall.y, hall.theta))
  return (x, y) =>
    free.isFree({ x, y, halfX: columnHalf, halfY: columnHalf }) &&
    eyes.every(([ex, ey]) => Math.hypot(ex - x, ey - y) > beforeEye)
}

export function networksIn(scene: CompiledScene, hall: BuildingShape): RouteNetwork[] {
  const mapId = scene.document.buildings.find(({ id }) => id === hall.id)?.mapId
  return scene.networks.filter(({ nodes }) => nodes.some((node) => node.mapId === mapId))
}

function stopsOf({ stations, nodeById }: RouteNetwork, hall: BuildingShape): Point[] {
  return stations
    .filter(({ purpose }) => purpose === 'pick' || purpose === 'drop')
    .flatMap(({ nodes }) => nodes.flatMap((id) => nodeById.get(id) ?? []))
    .map(({ x, y }) => turnedInto([x, y], hall.x, hall.y, hall.theta))
}

/** Machines, lanes, stops, and the foot of the walls. */
function keepClear(
  { hall, free }: HallSketch,
  { assets }: CompiledScene,
  networks: readonly RouteNetwork[],
  stops: readonly Point[],
): void {
  const inHall = (x: number, y: number) => turnedInto([x, y], hall.x, hall.y, hall.theta)
  for (const { pose, size, building, kind } of assets) {
    if (building !== hall.id || kind === 'building') continue
    const [x, y] = inHall(pose.x, pose.y)
    free.take(boxAt({ x, y, theta: pose.theta - hall.theta }, size[0], size[1]), 0.3)
  }
  for (const { path } of networks.flatMap(({ edges }) => edges)) {
    for (let i = 0; i + 1 < path.length; i += 2) {
      for (const [x, y] of between(
        inHall(path[i]!, path[i + 1]!),
        inHall(path[i + 2] ?? path[i]!, path[i + 3] ?? path[i + 1]!),
      ))
        free.take({ x, y, halfX: laneHalf, halfY: laneHalf })
    }
  }
  for (const [x, y] of stops) free.take({ x, y, halfX: stopHalf, halfY: stopHalf })
  const { min, max } = hall
  const [cx, cy] = [(min[0] + max[0]) / 2, (min[1] + max[1]) / 2]
  for (const x of [min[0], max[0]]) free.take({ x, y: cy, halfX: wallGap, halfY: max[1] - cy })
  for (const y of [min[1], max[1]]) free.take({ x: cx, y, halfX: max[0] - cx, halfY: wallGap })
}

/** Points no farther apart than a metre, both ends included. */
function between([ax, ay]: Point, [bx, by]: Point): Point[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(bx - ax, by - ay)))
  return Array.from({ length: steps + 1 }, (_, i) => [ax + ((bx - ax) * i) / steps, ay + ((by - ay) * i) / steps])
}
