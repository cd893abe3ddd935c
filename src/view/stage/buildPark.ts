import { BoxGeometry, Group, type IUniform, Mesh, type Material, type BufferGeometry, SphereGeometry } from 'three'
import type { CompiledScene } from '../../scene/compiledScene.ts'
import { cityMaterial, placeCity } from '../backdrop/city.ts'
import { haloMesh } from '../backdrop/haloMesh.ts'
import { ridgeGeometry } from '../backdrop/ridgeGeometry.ts'
import { ridgeMaterial } from '../backdrop/ridgeMaterial.ts'
import { skyMaterial } from '../backdrop/skyMaterial.ts'
import { buildBuildings } from '../buildings/buildBuildings.ts'
import type { BuildingShape } from '../buildings/buildingShape.ts'
import { freeFloor } from '../buildings/openings.ts'
import { placeTrees } from '../greens/placeTrees.ts'
import { treeGeometry } from '../greens/treeGeometry.ts'
import { treeMaterial } from '../greens/treeMaterial.ts'
import { buildGroundPaint, buildPlain } from '../ground/buildGround.ts'
import { groundMaterial } from '../ground/groundMaterial.ts'
import type { Halo } from '../mesh/halo.ts'
import { solidMaterial } from '../mesh/solidMaterial.ts'
import { Solids } from '../mesh/solids.ts'
import { placeContainers, placeParkedCars, placeTrain } from '../props/placeProps.ts'
import { type Place, instances } from '../props/prop.ts'
import { container, floodMast, parkedCar, streetLamp, wagon } from '../props/shapes.ts'
import { type QualityTier, tiers } from '../quality.ts'
import { buildStructures } from '../roads/buildStructures.ts'
import type { Carriageway } from '../roads/carriageways.ts'
import { type Lamp, lampColor, lampHeight } from '../roads/lamps.ts'
import { buildBanks, waterGeometry } from '../water/buildWater.ts'
import { waterMaterial } from '../water/waterMaterial.ts'

export interface ParkPlan {
  readonly scene: CompiledScene
  readonly buildings: readonly BuildingShape[]
  readonly ways: readonly Carriageway[]
  readonly lamps: readonly Lamp[]
}

/** Everything that stands still, in some twenty draw calls. @param uniforms light field, glow and openings */
export function buildPark(plan: ParkPlan, tier: QualityTier, uniforms: Record<string, IUniform>): Group {
  const { scene, buildings, ways, lamps } = plan
  const { document } = scene
  const shadows = tiers[tier].shadowMap > 0
  const group = new Group()
  const solid = solidMaterial(tier, uniforms)
  const halos: Halo[] = lamps.map(haloOf)

  const solids = new Solids()
  buildBuildings({ solids, halos, isFree: freeFloor(scene) }, buildings)
  buildStructures(solids, ways, document.roads)
  buildBanks(solids, document)
  group.add(shadowed(new Mesh(solids.geometry(), solid), shadows))

  group.add(flat(buildPlain(scene), groundMaterial(tier, uniforms, false), 1, shadows))
  group.add(flat(buildGroundPaint(scene, ways, buildings), groundMaterial(tier, uniforms, true), 2, shadows))

  const train = placeTrain(document)
  const props: [BufferGeometry, readonly Place[], boolean][] = [
    [parkedCar(), placeParkedCars(document), false],
    [container(), [...placeContainers(document), ...train.loads], shadows],
    [wagon(), train.wagons, false],
    [streetLamp(), lamps.filter(({ kind }) => kind === 'street').map(placeOf), false],
    [floodMast(), lamps.filter(({ kind }) => kind === 'flood').map(placeOf), false],
  ]
  for (const [geometry, places, casts] of props) {
    if (places.length > 0) group.add(instances(geometry, solid, places, casts))
  }
  group.add(
    instances(
      treeGeometry(tier === 'lite' ? 0 : 1),
      treeMaterial(tier, uniforms),
      placeTrees(document, ways, buildings, tiers[tier].trees),
      shadows,
    ),
  )
  group.add(
    instances(new BoxGeometry(1, 1, 1).translate(0, 0, 0.5), cityMaterial(tier, uniforms), placeCity(document), false),
  )

  const water = waterGeometry(document)
  if (water) group.add(unculled(new Mesh(water, waterMaterial(tier, uniforms))))
  group.add(unculled(new Mesh(ridgeGeometry(document), ridgeMaterial(tier, uniforms))))
  const sky = unculled(new Mesh(new SphereGeometry(1, 32, 24), skyMaterial(tier, uniforms)))
  sky.renderOrder = 4
  group.add(sky, haloMesh(halos))
  group.traverse((object) => {
    object.matrixAutoUpdate = false
  })
  return group
}

/** Frees what `buildPark` put on the graphics card. */
export function disposePark(group: Group): void {
  group.traverse((object) => {
    if (!(object instanceof Mesh)) return
    const { geometry, material } = object as Mesh<BufferGeometry, Material>
    geometry.dispose()
    material.dispose()
  })
}

function haloOf({ kind, x, y, z, heading }: Lamp): Halo {
  const arm = kind === 'street' ? 2.3 : 0.6
  return {
    at: [x + Math.cos(heading) * arm, y + Math.sin(heading) * arm, z + lampHeight[kind]],
    size: kind === 'street' ? 3 : 6,
    color: lampColor[kind],
  }
}

function placeOf({ x, y, z, heading }: Lamp): Place {
  return { x, y, z, theta: heading }
}

function flat(solids: Solids, material: Material, order: number, shadows: boolean): Mesh {
  const mesh = new Mesh(solids.geometry(), material)
  mesh.renderOrder = order
  mesh.receiveShadow = shadows
  return unculled(mesh)
}

function shadowed(mesh: Mesh, shadows: boolean): Mesh {
  mesh.castShadow = mesh.receiveShadow = shadows
  return unculled(mesh)
}

function unculled(mesh: Mesh): Mesh {
  mesh.frustumCulled = false
  return mesh
}
