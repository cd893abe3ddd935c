import type { CompiledScene, RouteNetwork } from '../../scene/compiledScene.ts'
import { type Finish, Solids } from '../mesh/solids.ts'
import { palette } from '../palette.ts'
import { strip } from '../roads/paintRoads.ts'
import { type Point, rectangle } from '../shapes/polygon.ts'
import { FloorSurface, halves } from './floorSurface.ts'
import type { HallSketch } from './hallSketch.ts'

const { ground } = palette
const laneHalf = 0.85
const padHalf = 0.9
const cellMargin = 0.5
const markColors = { cell: ground.cell, position: ground.hallFloor, lane: ground.lane } as const
const padColors = {
  charge: ground.padCharge,
  pick: ground.padPick,
  drop: ground.padDrop,
  park: ground.hallFloor,
} as const

/** The floor of a hall and what is painted on it, from below upwards, in the site frame. */
export function hallFloor(scene: CompiledScene, sketch: HallSketch, networks: readonly RouteNetwork[]): Solids {
  const { hall, marks } = sketch
  const solids = new Solids()
  solids.at(hall.x, hall.y, hall.theta, () => {
    solids.area(hall.outline, hall.base, { surface: FloorSurface.floor, color: ground.hallFloor })
    for (const { x, y, theta, kind, halfX, halfY, number } of marks) {
      const finish = { surface: FloorSurface[kind], color: markColors[kind], glow: number }
      const seed = kind === 'lane' ? halfY : halves(halfX, halfY)
      patch(solids, x, y, theta, halfX, halfY, { ...finish, seed }, hall.base)
    }
  })
  for (const { pose, size, building, kind } of scene.assets) {
    if (building !== hall.id || kind === 'building') continue
    const finish = { surface: FloorSurface.cell, color: ground.hallFloor }
    const [halfX, halfY] = [size[0] / 2 + cellMargin, size[1] / 2 + cellMargin]
    patch(solids, pose.x, pose.y, pose.theta, halfX, halfY, { ...finish, seed: halves(halfX, halfY) }, pose.z)
  }
  for (const network of networks) paintNetwork(solids, network, hall.base)
  return solids
}

function patch(
  solids: Solids,
  x: number,
  y: number,
  theta: number,
  halfX: number,
  halfY: number,
  finish: Finish,
  z: number,
): void {
  const outline = rectangle(-halfX, -halfY, halfX, halfY)
  solids.at(x, y, theta, () => solids.area(outline, z, finish))
}

function paintNetwork(solids: Solids, network: RouteNetwork, z: number): void {
  const painted = new Set<string>()
  for (const { start, end, path } of network.edges) {
    const key = [start, end].toSorted().join('|')
    if (painted.has(key)) continue
    painted.add(key)
    const line = Array.from({ length: path.length / 2 }, (_, i): Point => [path[2 * i]!, path[2 * i + 1]!])
    strip(solids, line, -laneHalf, laneHalf, z, { surface: FloorSurface.lane, color: ground.lane, seed: laneHalf })
  }
  const counts = new Map<string, number>()
  for (const { nodes, purpose } of network.stations) {
    if (purpose === 'other') continue
    for (const node of nodes.flatMap((id) => network.nodeById.get(id) ?? [])) {
      const number = (counts.get(purpose) ?? 0) + 1
      counts.set(purpose, number)
      const seed = halves(padHalf, padHalf)
      const finish = { surface: FloorSurface.pad, color: padColors[purpose], glow: number, seed }
      patch(solids, node.x, node.y, 0, padHalf, padHalf, finish, z)
    }
  }
}
