import type { BuildingStyle } from '../../scene/schema.ts'
import type { BuildingShape } from './buildingShape.ts'
import { crane } from './cranes.ts'
import { buildDocks } from './docks.ts'
import { fab, hall, sawtooth, utility, warehouse } from './factories.ts'
import type { Site } from './site.ts'
import { dormitory, office, tower } from './towns.ts'
import { canopy, gatehouse, tank } from './yards.ts'

const styles: Record<BuildingStyle, (site: Site, shape: BuildingShape) => void> = {
  hall,
  sawtooth,
  office,
  tower,
  warehouse,
  gatehouse,
  utility,
  fab,
  dormitory,
  canopy,
  tank,
  crane,
}

/** Puts up a building in its own frame. */
export function putUp(site: Site, shape: BuildingShape): void {
  site.solids.at(shape.x, shape.y, shape.theta, () => {
    styles[shape.style](site, shape)
    buildDocks(site, shape)
  })
}
