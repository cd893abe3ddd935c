import { findKind } from '../machines/known.ts'
import type { Problem } from '../model/problem.ts'
import type { CompiledScene, RouteNetwork } from './compiledScene.ts'
import { kindsOfScene } from './kindsOfScene.ts'
import { importLif } from './lif.ts'
import { pathHash } from './pathHash.ts'
import { placeAssets } from './placeAssets.ts'
import { firstOfEach, resolveReferences } from './references.ts'
import { sceneProblem } from './sceneProblem.ts'
import type { SceneDocument } from './schema.ts'

export interface CompileResult {
  readonly scene: CompiledScene
  readonly problems: readonly Problem[]
}

/**
 * A validated document and its LIF files (text by file name) → what every other part works with. Dangling
 * references, equal ids and faulty networks are problems; the rest compiles. The same input gives the same slots
 * and hash everywhere.
 */
export function compileScene(document: SceneDocument, lifFiles: ReadonlyMap<string, string>): CompileResult {
  const problems: Problem[] = []
  const networks = importNetworks(document, lifFiles, problems)
  const resolved = resolveReferences(document, networks, problems)
  const assets = placeAssets(resolved, problems)
  const scene: CompiledScene = {
    document: resolved,
    id: resolved.id,
    hash: pathHash(assets.map(({ path }) => path)),
    assets,
    kinds: [...kindsOfScene(resolved)].flatMap((kind) => findKind(kind) ?? []),
    slotByPath: new Map(assets.map(({ path }, slot) => [path, slot])),
    floorHeights: new Map(resolved.floors.map(({ mapId, z }) => [mapId, z])),
    networks,
  }
  return { scene, problems }
}

function importNetworks(document: SceneDocument, lifFiles: ReadonlyMap<string, string>, problems: Problem[]) {
  const maps = new Set(document.floors.map(({ mapId }) => mapId))
  return firstOfEach('networks', document.networks, ({ id }) => id, problems).flatMap(
    ({ id, name, use, lif: file }) => {
      const text = lifFiles.get(file)
      if (text === undefined) {
        problems.push(sceneProblem('scene.missing', `$.networks[${id}].lif`, 'a file beside the scene', file))
        return []
      }
      const imported = importLif({ id, name, use, file, text })
      problems.push(...imported.problems)
      return imported.network ? [onKnownMaps(imported.network, maps, file, problems)] : []
    },
  )
}

/** The network without the nodes on maps that are no floor of the scene, one problem for each such map. */
function onKnownMaps(
  network: RouteNetwork,
  maps: ReadonlySet<string>,
  file: string,
  problems: Problem[],
): RouteNetwork {
  const unknown = new Set(network.nodes.map(({ mapId }) => mapId).filter((mapId) => !maps.has(mapId)))
  if (unknown.size === 0) return network
  for (const mapId of unknown) {
    problems.push(sceneProblem('scene.reference', `${file} mapId`, [...maps].join(' | '), mapId))
  }
  const nodes = network.nodes.filter(({ mapId }) => maps.has(mapId))
  const nodeById = new Map(nodes.map((node) => [node.id, node]))
  const edges = network.edges.filter(({ start, end }) => nodeById.has(start) && nodeById.has(end))
  const stations = network.stations.filter((station) => station.nodes.every((node) => nodeById.has(node)))
  return { ...network, nodes, edges, stations, nodeById }
}
