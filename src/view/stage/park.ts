import { BoxGeometry, type BufferGeometry, Group, type IUniform, type Material, Mesh, SphereGeometry } from 'three'
import type { Language } from '../../model/text.ts'
import type { CompiledScene } from '../../scene/compiledScene.ts'
import { cityMaterial, placeCity } from '../backdrop/city.ts'
import { haloMesh } from '../backdrop/haloMesh.ts'
import { ridgeGeometry } from '../backdrop/ridgeGeometry.ts'
import { ridgeMaterial } from '../backdrop/ridgeMaterial.ts'
import { skyMaterial } from '../backdrop/skyMaterial.ts'
import type { BuildingShape } from '../buildings/buildingShape.ts'
import { putUp } from '../buildings/putUp.ts'
import { hedgeLevels } from '../greens/hedgeGeometry.ts'
import { placeHedges } from '../greens/placeHedges.ts'
import { placeTrees } from '../greens/placeTrees.ts'
import { treeLevels } from '../greens/treeGeometry.ts'
import { treeMaterial } from '../greens/treeMaterial.ts'
import { groundPaint, plain } from '../ground/buildGround.ts'
import { groundMaterial } from '../ground/groundMaterial.ts'
import type { LightField } from '../light/lightField.ts'
import type { Halo } from '../mesh/halo.ts'
import { SolidCells } from '../mesh/solidCells.ts'
import { solidMaterial } from '../mesh/solidMaterial.ts'
import type { Solids } from '../mesh/solids.ts'
import { instances, shadowCaster } from '../props/instances.ts'
import type { LodInstances } from '../props/lodInstances.ts'
import { type QualityTier, tiers } from '../quality.ts'
import { structures } from '../roads/buildStructures.ts'
import { type Carriageway, carriageways } from '../roads/carriageways.ts'
import { type Lamp, lampColor, lampHeight, placeLamps } from '../roads/lamps.ts'
import { buildBoard } from '../signage/buildBoard.ts'
import { type Sign, placeSigns } from '../signage/placeSigns.ts'
import { SignLetters } from '../signage/signLetters.ts'
import { waterGeometry } from '../water/buildWater.ts'
import { waterMaterial } from '../water/waterMaterial.ts'
import { waterTest } from '../water/waterTest.ts'
import { furnish } from './furnish.ts'
import { type PropKind, lodOf, parkProps } from './parkProps.ts'
import type { Sight } from './sight.ts'

export interface ParkPlan {
  readonly scene: CompiledScene
  readonly buildings: readonly BuildingShape[]
  /** Baked while the park is put up. */
  readonly field: LightField
}

/** Everything that stands still, put up piece by piece so that the page stays awake meanwhile. */
export class Park {
  readonly group = new Group()
  readonly #plan: ParkPlan
  readonly #tier: QualityTier
  readonly #uniforms: Record<string, IUniform>
  readonly #cells: SolidCells
  readonly #halos: Halo[] = []
  readonly #lods: LodInstances[] = []
  readonly #signs: readonly Sign[]
  readonly #letters: SignLetters
  readonly #work: Generator<void>
  #complete = false

  /** @param uniforms light field, glow and openings */
  constructor(plan: ParkPlan, tier: QualityTier, uniforms: Record<string, IUniform>) {
    this.#plan = plan
    this.#tier = tier
    this.#uniforms = uniforms
    this.#cells = new SolidCells(tiers[tier].square, tiers[tier].details > 0)
    this.#signs = placeSigns(plan.scene.document, plan.buildings)
    this.#letters = new SignLetters(this.#signs, tier, uniforms)
    this.#add(this.#letters.mesh)
    this.#work = this.#putUp()
  }

  /** Whether everything stands. */
  get complete(): boolean {
    return this.#complete
  }

  /** Goes on building for about so many milliseconds. */
  build(milliseconds: number): void {
    const end = performance.now() + milliseconds
    while (!this.#complete && performance.now() < end) this.#complete = this.#work.next().done === true
  }

  /** Chooses how near things are drawn, and what is left out of view. */
  arrange(sight: Sight): void {
    this.#cells.showDetails(sight.eye, tiers[this.#tier].details)
    for (const lod of this.#lods) lod.arrange(sight)
  }

  /** Writes the signs; the font must be there. */
  write(language: Language): void {
    this.#letters.write(language)
  }

  dispose(): void {
    this.#letters.dispose()
    this.group.traverse((object) => {
      if (!(object instanceof Mesh)) return
      const { geometry, material } = object as Mesh<BufferGeometry, Material>
      geometry.dispose()
      material.dispose()
    })
  }

  *#putUp(): Generator<void> {
    const { scene, buildings, field } = this.#plan
    const { document } = scene
    const ways = carriageways(document)
    yield
    const lamps = placeLamps(document, ways, buildings)
    this.#halos.push(...lamps.map(haloOf))
    yield
    yield* field.bake(buildings, lamps)
    yield* this.#backdrop()
    yield* this.#ground(ways)
    const solid = solidMaterial(this.#tier, this.#uniforms)
    const isWater = waterTest(document)
    for (const shape of buildings) {
      if (shape.ownModel) continue
      const solids = this.#cells.at(shape.x, shape.y)
      putUp({ solids, halos: this.#halos, isWater }, shape)
      for (const sign of this.#signs) if (sign.building === shape) buildBoard(solids, sign)
      yield
    }
    yield* structures(this.#cells, this.#halos, ways, document)
    yield* furnish(this.#cells, scene.document, buildings, ways)
    for (const mesh of this.#cells.meshes(solid, this.#shadows)) {
      this.#add(mesh)
      yield
    }
    // Another material of the same kind: instances and single meshes by turns would change its program at each draw.
    const scattered = solidMaterial(this.#tier, this.#uniforms)
    for (const kind of parkProps(document, lamps, tiers[this.#tier].reach)) {
      this.#scatter(kind, scattered)
      yield
    }
    const trees = yield* placeTrees(document, ways, buildings, tiers[this.#tier].trees)
    const levels = treeLevels(tiers[this.#tier].reach, this.#tier !== 'lite')
    const leaves = treeMaterial(this.#tier, this.#uniforms)
    this.#scatter({ levels, places: trees, size: 7, casts: true }, leaves)
    yield
    if (tiers[this.#tier].details > 0) {
      const hedges = placeHedges(document, ways, buildings)
      this.#scatter({ levels: hedgeLevels(tiers[this.#tier].reach), places: hedges, size: 3, casts: false }, leaves)
      yield
    }
    this.#add(haloMesh(this.#halos, this.#uniforms))
  }

  *#backdrop(): Generator<void> {
    const { document } = this.#plan.scene
    const sky = unculled(new Mesh(new SphereGeometry(1, 32, 24), skyMaterial(this.#tier, this.#uniforms)))
    sky.renderOrder = 4
    this.#add(sky)
    const water = waterGeometry(document)
    if (water) this.#add(unculled(new Mesh(water, waterMaterial(this.#tier, this.#uniforms))))
    yield
    this.#add(unculled(new Mesh(ridgeGeometry(document), ridgeMaterial(this.#tier, this.#uniforms))))
    yield
    const block = new BoxGeometry(1, 1, 1).translate(0, 0, 0.5)
    this.#add(instances(block, cityMaterial(this.#tier, this.#uniforms), placeCity(document)))
    yield
  }

  *#ground(ways: readonly Carriageway[]): Generator<void> {
    const { scene, buildings } = this.#plan
    this.#add(this.#flat(plain(scene), groundMaterial(this.#tier, this.#uniforms, false), 1))
    yield
    const paint = yield* groundPaint(scene, ways, buildings)
    this.#add(this.#flat(paint, groundMaterial(this.#tier, this.#uniforms, true), 2))
    yield
  }

  #scatter(kind: PropKind, material: Material): void {
    if (kind.places.length === 0) return
    const lod = lodOf(kind, material)
    this.#lods.push(lod)
    for (const mesh of lod.meshes) this.#add(mesh).receiveShadow = this.#shadows
    if (kind.casts && this.#shadows) this.#add(shadowCaster(kind.levels.at(-1)!.geometry, material, kind.places))
  }

  #flat(solids: Solids, material: Material, order: number): Mesh {
    const mesh = unculled(new Mesh(solids.geometry(), material))
    mesh.renderOrder = order
    mesh.receiveShadow = this.#shadows
    return mesh
  }

  #add(mesh: Mesh): Mesh {
    mesh.matrixAutoUpdate = false
    this.group.add(mesh)
    return mesh
  }

  get #shadows(): boolean {
    return tiers[this.#tier].shadowMap > 0
  }
}

function haloOf({ kind, x, y, z, heading }: Lamp): Halo {
  const arm = kind === 'street' ? 2.3 : 0.6
  return {
    at: [x + Math.cos(heading) * arm, y + Math.sin(heading) * arm, z + lampHeight[kind]],
    size: kind === 'street' ? 3 : 6,
    color: lampColor[kind],
  }
}

function unculled(mesh: Mesh): Mesh {
  mesh.frustumCulled = false
  return mesh
}
