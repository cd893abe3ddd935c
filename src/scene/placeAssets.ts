import { findKind } from '../machines/known.ts'
import type { Problem } from '../model/problem.ts'
import type { Text } from '../model/text.ts'
import { bodySize } from '../machines/params.ts'
import type { PlacedAsset } from './compiledScene.ts'
import { machineParams } from './machineParams.ts'
import { orientedBox } from './orientedBox.ts'
import { firstOfEach, lineKey } from './references.ts'
import type { Building, SceneDocument } from './schema.ts'

type Line = SceneDocument['lines'][number]
type Machine = Line['machines'][number]

/** Everything that stands in the scene, in slot order: buildings, then the machines of each line, then of its rows. */
export function placeAssets(document: SceneDocument, problems: Problem[]): readonly PlacedAsset[] {
  const outdoors = document.floors[0]!.mapId
  const buildings = document.buildings.map((building) => placeBuilding(document.id, building, outdoors))
  const machines = document.lines.flatMap((line) => placeLine(document, line, outdoors, problems))
  return firstOfEach('assets', [...buildings, ...machines], (asset) => asset.path, problems)
}

function placeBuilding(scene: string, building: Building, outdoors: string): PlacedAsset {
  const { x, y, theta, length, width } = orientedBox(building.footprint)
  return {
    path: `${scene}/${building.enterprise ?? 'park'}/${building.id}`,
    kind: 'building',
    name: building.name,
    pose: { x, y, z: building.base, theta },
    mapId: outdoors,
    size: [length, width, building.height],
    building: building.id,
    ...(building.model && { model: building.model.file }),
    ...(building.enterprise === undefined ? {} : { enterprise: building.enterprise }),
  }
}

function placeLine(document: SceneDocument, line: Line, outdoors: string, problems: Problem[]): PlacedAsset[] {
  const mapId = document.buildings.find(({ id }) => id === line.building)?.mapId ?? outdoors
  const z = document.floors.find((floor) => floor.mapId === mapId)!.z
  return [...line.machines, ...line.rows.flatMap(machinesOfRow)].map((machine) => {
    const kind = findKind(machine.kind)!
    const where = `$.lines[${lineKey(line)}].machines[${machine.id}]`
    const params = machineParams(kind, machine.params, where, problems)
    return {
      path: `${document.id}/${lineKey(line)}/${machine.id}`,
      kind: machine.kind,
      name: machine.name ?? numbered(kind.name, machine.id),
      pose: { x: machine.position[0], y: machine.position[1], z, theta: machine.theta },
      mapId,
      size: params ? bodySize(kind, params) : kind.size,
      ...(params && { params }),
      ...(machine.model && { model: machine.model.file }),
      building: line.building,
      enterprise: line.enterprise,
    }
  })
}

function machinesOfRow({ prefix, from, step, count, ...shared }: Line['rows'][number]): Machine[] {
  return Array.from({ length: count }, (_, index) => ({
    ...shared,
    id: `${prefix}-${index + 1}`,
    position: [from[0] + step[0] * index, from[1] + step[1] * index],
  }))
}

/** The kind with the number of the machine, and the letter of its row where it has one: mounter-b-2 is B2. */
function numbered(name: Text, id: string): Text {
  const [, letter = '', number = id] = /(?:^|-)(?:([a-z])-)?(\d+)$/.exec(id) ?? []
  const label = `${letter.toUpperCase()}${number}`
  return { zh: `${name.zh} ${label}`, en: `${name.en} ${label}` }
}
