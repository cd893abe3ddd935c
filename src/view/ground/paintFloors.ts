import type { CompiledScene, PlacedAsset, RouteNetwork, RouteNode } from '../../scene/compiledScene.ts'
import type { BuildingShape } from '../buildings/buildingShape.ts'
import type { Solids } from '../mesh/solids.ts'
import { palette } from '../palette.ts'
import { strip } from '../roads/paintRoads.ts'
import { type Point, rectangle } from '../shapes/polygon.ts'
import { GroundSurface } from './groundSurface.ts'

const { ground } = palette
const laneHalf = 0.85
const padHalf = 0.9
const cellMargin = 0.5
const dockLane = { half: 1.9, length: 15 }

/** Floors of the halls that one can look into, with the lanes and stations of their vehicles; lanes before the docks. */
export function paintFloors(solids: Solids, scene: CompiledScene, buildings: readonly BuildingShape[]): void {
  for (const building of buildings) {
    solids.at(building.x, building.y, building.theta, () => {
      const floor = building.base
      if (building.opening >= 0) {
        solids.area(building.outline, floor, { surface: GroundSurface.hallFloor, color: ground.hallFloor })
      }
      for (const dock of building.docks) {
        solids.at(dock.x, dock.y, dock.heading, () => {
          const line: Point[] = [
            [0.3, 0],
            [dockLane.length, 0],
          ]
          const finish = { surface: GroundSurface.dockLane, color: ground.apron, seed: dockLane.half - 0.1 }
          strip(solids, line, -dockLane.half, dockLane.half, 0, finish)
        })
      }
    })
  }
  for (const asset of scene.assets) if (asset.kind !== 'building') paintCell(solids, asset)
  for (const network of scene.networks.filter(({ use }) => use === 'agv'))
    paintNetwork(solids, network, scene.floorHeights)
}

/** The marked place of a machine. */
function paintCell(solids: Solids, { pose, size }: PlacedAsset): void {
  const decimetres = (side: number) => Math.round((side / 2 + cellMargin) * 10)
  const [length, width] = [decimetres(size[0]), decimetres(size[1])]
  const outline = rectangle(-length / 10, -width / 10, length / 10, width / 10)
  const finish = { surface: GroundSurface.cell, color: ground.hallFloor, seed: length * 1000 + width }
  solids.at(pose.x, pose.y, pose.theta, () => solids.area(outline, pose.z, finish))
}

function paintNetwork(solids: Solids, network: RouteNetwork, heights: ReadonlyMap<string, number>): void {
  const heightOf = (node: RouteNode | undefined) => heights.get(node?.mapId ?? '') ?? 0
  const painted = new Set<string>()
  for (const { start, end, path } of network.edges) {
    const key = [start, end].toSorted().join('|')
    if (painted.has(key)) continue
    painted.add(key)
    const line = Array.from({ length: path.length / 2 }, (_, i): Point => [path[2 * i]!, path[2 * i + 1]!])
    const finish = { surface: GroundSurface.lane, color: ground.lane, seed: laneHalf }
    strip(solids, line, -laneHalf, laneHalf, heightOf(network.nodeById.get(start)), finish)
  }
  for (const { nodes, purpose } of network.stations) {
    if (purpose === 'other') continue
    for (const node of nodes.flatMap((id) => network.nodeById.get(id) ?? [])) {
      const color = purpose === 'charge' ? palette.accent : ground.hallFloor
      const square: Point[] = [
        [-padHalf, -padHalf],
        [padHalf, -padHalf],
        [padHalf, padHalf],
        [-padHalf, padHalf],
      ]
      solids.at(node.x, node.y, 0, () =>
        solids.area(square, heightOf(node), { surface: GroundSurface.pad, color, seed: padHalf }),
      )
    }
  }
}
