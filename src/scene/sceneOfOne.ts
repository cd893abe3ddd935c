import type { KindDefinition, Params } from '../machines/definition.ts'
import { bodySize, completeParams } from '../machines/params.ts'
import type { CompiledScene, PlacedAsset } from './compiledScene.ts'
import { pathHash } from './pathHash.ts'
import { currentVersion, sceneSchema } from './schema.ts'

/** Metres from the middle to the edge of the ground. */
const reach = 30

const document = sceneSchema.parse({
  version: currentVersion,
  id: 'gallery',
  name: { zh: '装备馆', en: 'Gallery' },
  theme: { zh: '装备', en: 'Machines' },
  provenance: { zh: '一台装备，没有园区', en: 'One machine, no park' },
  origin: { latitude: 29.6, longitude: 106.5 },
  bounds: { min: [-reach, -reach], max: [reach, reach] },
  floors: [{ mapId: 'floor', name: { zh: '地面', en: 'Floor' } }],
  viewpoints: [{ id: 'front', name: { zh: '正面', en: 'Front' }, eye: [0, -reach, 10], target: [0, 0, 1] }],
})

/** A scene in which nothing stands but one machine of the kind, in slot 0, at the origin. */
export function sceneOfOne(kind: KindDefinition, given: Params = {}): CompiledScene {
  const params = completeParams(kind, given)
  const asset: PlacedAsset = {
    path: `${document.id}/${kind.kind}`,
    kind: kind.kind,
    name: kind.name,
    pose: { x: 0, y: 0, z: 0, theta: 0 },
    mapId: document.floors[0]!.mapId,
    size: bodySize(kind, params),
    ...(kind.params && { params }),
  }
  return {
    document,
    id: document.id,
    hash: pathHash([asset.path]),
    assets: [asset],
    kinds: [kind],
    slotByPath: new Map([[asset.path, 0]]),
    floorHeights: new Map(document.floors.map(({ mapId, z }) => [mapId, z])),
    networks: [],
  }
}
