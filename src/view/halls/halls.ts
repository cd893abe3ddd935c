import { Group, type IUniform, type Material, Mesh } from 'three'
import type { CompiledScene } from '../../scene/compiledScene.ts'
import type { BuildingShape } from '../buildings/buildingShape.ts'
import type { Openings } from '../buildings/openings.ts'
import { solidMaterial } from '../mesh/solidMaterial.ts'
import type { Solids } from '../mesh/solids.ts'
import type { QualityTier } from '../quality.ts'
import { floorMaterial } from './floorMaterial.ts'
import { hallFloor } from './hallFloor.ts'
import { HallProps } from './hallProps.ts'
import { hallShell } from './hallShell.ts'
import type { HallSketch } from './hallSketch.ts'
import { columnRoom, networksIn, planHall } from './planHall.ts'
import { propMaterial } from './propMaterial.ts'

/** Drawn after what is painted on the ground outside, before contact shades. */
const afterGround = 2.5

interface Interior {
  readonly sketch: HallSketch
  readonly floor: Mesh
  readonly shell: Mesh
}

/** The insides of the halls that one can look into. Built when first seen; nothing of a closed hall is drawn. */
export class Halls {
  readonly group = new Group()
  readonly #scene: CompiledScene
  readonly #tier: QualityTier
  readonly #uniforms: Record<string, IUniform>
  readonly #solid: Material
  readonly #prop: Material
  readonly #props: HallProps
  readonly #interiors = new Map<string, Interior>()
  #shown = ''

  /** @param uniforms light and openings */
  constructor(scene: CompiledScene, tier: QualityTier, uniforms: Record<string, IUniform>) {
    this.#scene = scene
    this.#tier = tier
    this.#uniforms = uniforms
    this.#solid = solidMaterial(tier, uniforms)
    this.#prop = propMaterial(tier, uniforms)
    this.#props = new HallProps(tier, this.#prop, uniforms)
    this.group.add(this.#props.group)
  }

  /** Draws the insides of the halls that are seen and of no others. */
  show(openings: Openings): void {
    const key = openings.seenKey
    if (key === this.#shown) return
    this.#shown = key
    const shown = openings.seen().map((hall) => this.#interior(hall))
    for (const { floor, shell, sketch } of this.#interiors.values())
      floor.visible = shell.visible = shown.some((interior) => interior.sketch === sketch)
    this.#props.show(shown.map(({ sketch }) => sketch.places))
  }

  dispose(): void {
    for (const { floor, shell } of this.#interiors.values()) {
      floor.geometry.dispose()
      shell.geometry.dispose()
      ;(floor.material as Material).dispose()
    }
    this.#props.dispose()
    this.#solid.dispose()
    this.#prop.dispose()
  }

  #interior(hall: BuildingShape): Interior {
    const known = this.#interiors.get(hall.id)
    if (known) return known
    const sketch = planHall(this.#scene, hall)
    const isFree = columnRoom(sketch, this.#scene)
    const networks = networksIn(this.#scene, hall)
    const floor = meshOf(hallFloor(this.#scene, sketch, networks), floorMaterial(this.#tier, this.#uniforms, hall))
    floor.renderOrder = afterGround
    const shell = meshOf(hallShell(hall, { fine: this.#tier !== 'lite', isFree }), this.#solid)
    this.group.add(floor, shell)
    const interior = { sketch, floor, shell }
    this.#interiors.set(hall.id, interior)
    return interior
  }
}

function meshOf(solids: Solids, material: Material): Mesh {
  const mesh = new Mesh(solids.geometry(), material)
  mesh.matrixAutoUpdate = false
  return mesh
}
