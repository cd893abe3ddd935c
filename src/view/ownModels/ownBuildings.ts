import { Group, type IUniform, type Material, Mesh } from 'three'
import type { CompiledScene } from '../../scene/compiledScene.ts'
import type { BuildingShape } from '../buildings/buildingShape.ts'
import { putUp } from '../buildings/putUp.ts'
import { solidMaterial } from '../mesh/solidMaterial.ts'
import { Solids } from '../mesh/solids.ts'
import { type QualityTier, tiers } from '../quality.ts'
import { waterTest } from '../water/waterTest.ts'
import type { OwnModels } from './ownModels.ts'

/** A building whose faces look up from this share of its height opens with the roof, not with the walls. */
const eaves = 0.5

/** Buildings that are drawn from files; one whose file can't be read is drawn as its style says. */
export class OwnBuildings {
  readonly group = new Group()
  readonly #scene: CompiledScene
  readonly #material: Material
  readonly #shadows: boolean
  readonly #arrived: () => void
  #awaited = 0
  #disposed = false

  /**
   * @param uniforms light and openings
   * @param arrived called when one stands: a picture is due, with its shadow
   */
  constructor(
    scene: CompiledScene,
    buildings: readonly BuildingShape[],
    own: OwnModels | undefined,
    tier: QualityTier,
    uniforms: Record<string, IUniform>,
    arrived: () => void,
  ) {
    this.#scene = scene
    this.#material = solidMaterial(tier, uniforms)
    this.#shadows = tiers[tier].shadowMap > 0
    this.#arrived = arrived
    buildings.forEach((shape, slot) => {
      if (shape.ownModel) void this.#raise(shape, slot, own)
    })
  }

  /** Whether none is missing. */
  get complete(): boolean {
    return this.#awaited === 0
  }

  dispose(): void {
    this.#disposed = true
    for (const mesh of this.group.children) (mesh as Mesh).geometry.dispose()
    this.#material.dispose()
  }

  async #raise(shape: BuildingShape, slot: number, own: OwnModels | undefined): Promise<void> {
    this.#awaited++
    const body = await own?.body(this.#scene.assets[slot]!)
    this.#awaited--
    if (this.#disposed) return
    const solids = new Solids()
    if (body)
      solids.at(shape.x, shape.y, shape.theta, () => {
        solids.body(body.geometry, shape.base, { building: shape.opening, eaves: shape.height * eaves })
      })
    else putUp({ solids, halos: [], isWater: waterTest(this.#scene.document) }, shape)
    const mesh = new Mesh(solids.geometry(), this.#material)
    mesh.geometry.computeBoundingSphere()
    mesh.castShadow = mesh.receiveShadow = this.#shadows
    mesh.matrixAutoUpdate = false
    this.group.add(mesh)
    this.#arrived()
  }
}
