import type { BuildingShape } from '../buildings/buildingShape.ts'
import type { Solids } from '../mesh/solids.ts'
import { palette } from '../palette.ts'
import { strip } from '../roads/paintRoads.ts'
import type { Point } from '../shapes/polygon.ts'
import { GroundSurface } from './groundSurface.ts'

const lane = { half: 1.9, length: 15 }
const line: Point[] = [
  [0.3, 0],
  [lane.length, 0],
]

/** Lanes before the docks, where trucks back on. */
export function paintDockLanes(solids: Solids, buildings: readonly BuildingShape[]): void {
  const finish = { surface: GroundSurface.dockLane, color: palette.ground.apron, seed: lane.half - 0.1 }
  for (const { x, y, theta, docks } of buildings) {
    solids.at(x, y, theta, () => {
      for (const dock of docks)
        solids.at(dock.x, dock.y, dock.heading, () => strip(solids, line, -lane.half, lane.half, 0, finish))
    })
  }
}
