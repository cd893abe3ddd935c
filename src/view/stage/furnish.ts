import type { SceneDocument } from '../../scene/schema.ts'
import type { BuildingShape } from '../buildings/buildingShape.ts'
import { buildPipeBridge, placePipeBridges } from '../buildings/pipeBridges.ts'
import type { SolidCells } from '../mesh/solidCells.ts'
import { buildLocomotive } from '../props/locomotive.ts'
import { placeTrain } from '../props/placeProps.ts'
import { buildBusStop, placeBusStops } from '../roads/busStops.ts'
import type { Carriageway } from '../roads/carriageways.ts'
import { buildGate } from '../roads/gates.ts'
import { insideAny } from '../roads/lamps.ts'
import { contains } from '../shapes/polygon.ts'
import { buildBanks } from '../water/buildWater.ts'
import { buildShip } from '../water/ships.ts'

/** What stands between the buildings, one thing at each step. */
export function* furnish(
  cells: SolidCells,
  document: SceneDocument,
  buildings: readonly BuildingShape[],
  ways: readonly Carriageway[],
): Generator<void> {
  for (const bridge of placePipeBridges(document)) {
    buildPipeBridge(cells.at(...bridge.from), bridge, ways)
    yield
  }
  for (const gate of document.gates) buildGate(cells.at(...gate.position), gate, ways)
  yield
  const isFree = (x: number, y: number) =>
    !insideAny(buildings, [x, y], 6) && !document.water.some(({ polygon }) => contains(polygon, [x, y]))
  for (const stop of placeBusStops(ways, isFree)) buildBusStop(cells.at(stop.x, stop.y), stop)
  yield
  for (const place of placeTrain(document).locomotives) buildLocomotive(cells.at(place.x, place.y), place)
  yield
  buildBanks(cells.at(0, 0), document)
  for (const ship of document.ships) {
    buildShip(cells.at(...ship.position), ship, document)
    yield
  }
}
