import { findKind } from '../machines/known.ts'
import type { Problem } from '../model/problem.ts'
import type { RouteNetwork } from './compiledScene.ts'
import { withCopies } from './copies.ts'
import { signedArea } from './orientedBox.ts'
import { withSoundModel } from './ownModel.ts'
import { sceneProblem } from './sceneProblem.ts'
import type { Building, SceneDocument } from './schema.ts'

type Line = SceneDocument['lines'][number]

/**
 * The document with every reference good: what is needed and missing takes its element out, what is optional is
 * dropped alone, of two equal ids the first stays. `where` names elements by id, as `$.docks[dock-1].building`.
 */
export function resolveReferences(
  document: SceneDocument,
  networks: readonly RouteNetwork[],
  problems: Problem[],
): SceneDocument {
  const dangling = (where: string, expected: string, got: string) =>
    void problems.push(sceneProblem('scene.reference', `$.${where}`, expected, got))
  const unique = <T extends { readonly id: string }>(list: string, elements: readonly T[], idOf = (e: T) => e.id) =>
    firstOfEach(list, elements, idOf, problems)

  const floors = firstOfEach('floors', document.floors, (floor) => floor.mapId, problems)
  const maps = new Set(floors.map((floor) => floor.mapId))
  const enterprises = unique('enterprises', document.enterprises)
  const enterpriseIds = new Set(enterprises.map(({ id }) => id))

  const buildings = unique('buildings', document.buildings)
    .filter((building) => hasArea(building, problems))
    .map(({ enterprise, mapId, ...building }): Building => {
      const known = {
        ...(enterprise !== undefined && enterpriseIds.has(enterprise) ? { enterprise } : {}),
        ...(mapId !== undefined && maps.has(mapId) ? { mapId } : {}),
      }
      const where = `buildings[${building.id}]`
      if (enterprise !== known.enterprise) dangling(`${where}.enterprise`, 'the id of an enterprise', `${enterprise}`)
      if (mapId !== known.mapId) dangling(`${where}.mapId`, 'the mapId of a floor', `${mapId}`)
      return withSoundModel({ ...building, ...known }, 'building', `$.${where}`, problems)
    })
  const buildingIds = new Set(buildings.map(({ id }) => id))
  const inBuilding = (list: string) => (element: { readonly id: string; readonly building: string }) => {
    if (buildingIds.has(element.building)) return true
    dangling(`${list}[${element.id}].building`, 'the id of a building', element.building)
    return false
  }

  const missingNetwork = networks.length < document.networks.length
  const withKnownNode = <T extends { readonly id: string; readonly node?: string | undefined }>(
    list: string,
    element: T,
  ) => {
    const { node, ...rest } = element
    if (node === undefined || networks.some((network) => network.nodeById.has(node))) return element
    if (!missingNetwork) dangling(`${list}[${element.id}].node`, 'the id of a node of a network', node)
    return rest as unknown as T
  }

  // Before a line is copied: a fault that was written once is told once.
  const written = document.lines
    .filter(({ enterprise, ...line }) => {
      if (enterpriseIds.has(enterprise)) return true
      dangling(`lines[${line.id}].enterprise`, 'the id of an enterprise', enterprise)
      return false
    })
    .filter(inBuilding('lines'))
    .map((line) => withKnownMachines(line, dangling))
    .map((line) => withSoundModels(line, problems))
  const lines = firstOfEach('lines', withCopies(written), lineKey, problems)

  return {
    ...document,
    floors,
    water: unique('water', document.water),
    ridges: unique('ridges', document.ridges),
    greens: unique('greens', document.greens),
    pavements: unique('pavements', document.pavements),
    roads: unique('roads', document.roads),
    enterprises,
    buildings,
    gates: unique('gates', document.gates).map((gate) => withKnownNode('gates', gate)),
    docks: unique('docks', document.docks)
      .filter(inBuilding('docks'))
      .map((dock) => withKnownNode('docks', dock)),
    ships: unique('ships', document.ships),
    stores: unique('stores', document.stores).filter(inBuilding('stores')),
    lines,
    networks: document.networks.filter(({ id }) => networks.some((network) => network.id === id)),
    viewpoints: unique('viewpoints', document.viewpoints),
    bindings: unique('bindings', document.bindings),
  }
}

/** Elements by the first appearance of their key; each later one is a problem. */
export function firstOfEach<T>(
  list: string,
  elements: readonly T[],
  keyOf: (element: T) => string,
  problems: Problem[],
): T[] {
  const seen = new Set<string>()
  return elements.filter((element) => {
    const key = keyOf(element)
    if (seen.has(key)) problems.push(sceneProblem('scene.invalid', `$.${list}[${key}]`, 'an id of its own', key))
    return !seen.has(key) && seen.add(key)
  })
}

export function lineKey(line: Pick<Line, 'enterprise' | 'area' | 'id'>): string {
  return `${line.enterprise}/${line.area}/${line.id}`
}

function hasArea(building: Building, problems: Problem[]): boolean {
  if (Math.abs(signedArea(building.footprint)) >= 0.01) return true
  problems.push(
    sceneProblem('scene.invalid', `$.buildings[${building.id}].footprint`, 'a polygon with an area', '0 m²'),
  )
  return false
}

function withKnownMachines(line: Line, dangling: (where: string, expected: string, got: string) => void): Line {
  const known = (where: string, kind: string) => {
    if (findKind(kind)?.mobility === 'machine') return true
    dangling(`lines[${lineKey(line)}].${where}.kind`, 'a kind of machine', kind)
    return false
  }
  return {
    ...line,
    machines: line.machines.filter(({ id, kind }) => known(`machines[${id}]`, kind)),
    rows: line.rows.filter(({ prefix, kind }) => known(`rows[${prefix}]`, kind)),
  }
}

function withSoundModels(line: Line, problems: Problem[]): Line {
  const where = `$.lines[${lineKey(line)}]`
  return {
    ...line,
    machines: line.machines.map((each) => withSoundModel(each, 'machine', `${where}.machines[${each.id}]`, problems)),
    rows: line.rows.map((each) => withSoundModel(each, 'machine', `${where}.rows[${each.prefix}]`, problems)),
  }
}
