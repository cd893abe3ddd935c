import { CircleGeometry, Group, type IUniform, Mesh, SphereGeometry, Vector2, type Vector3, Vector4 } from 'three'
import type { WebGLRenderer } from 'three'
import type { CompiledScene } from '../../scene/compiledScene.ts'
import type { DetailCounts, DetailLevel } from '../../session/exhibit.ts'
import type { FrameReader } from '../../telemetry/reader.ts'
import type { LightField } from '../light/lightField.ts'
import { Lighting } from '../light/lighting.ts'
import { prefersStillness } from '../prefersStillness.ts'
import type { QualityTier } from '../quality.ts'
import type { Drawable } from '../stage/FrameLoop.tsx'
import { sightOf } from '../stage/sight.ts'
import type { Situation } from '../stage/stage.ts'
import { backdropMaterial } from './backdropMaterial.ts'
import { floorMaterial } from './floorMaterial.ts'
import { hallLightField } from './hallLight.ts'
import { Specimen } from './specimen.ts'
import { StageLights } from './stageLights.ts'

/** A machine with the frames that move it. */
export interface Exhibited {
  /** Tells machines, parameters and moments apart. */
  readonly key: string
  /** Of one machine, see `sceneOfOne`. */
  readonly scene: CompiledScene
  readonly reader: FrameReader
}

/** Metres: beyond it the floor is as the cove behind it. */
const floorRadius = 160
/** Radius of the turntable, relative to the machine's own. */
const plateAround = 1.12

/** On a stage the lamps overhead never outshine its own: strength, 1 as by night. */
const mostHallLight = 1

/** A turntable in a dark hall, and one machine at a time on it; group in the kind's frame. */
export class ExhibitStage implements Drawable {
  readonly group = new Group()
  readonly lighting = new Lighting()
  readonly #tier: QualityTier
  readonly #field: LightField
  readonly #lights = new StageLights()
  readonly #plate: IUniform<number> = { value: 1 }
  readonly #shared: Record<string, IUniform>
  #specimen: Specimen
  #next: Specimen | undefined
  #arrived = () => {}
  #azimuth = 0
  #level: DetailLevel | undefined

  constructor(exhibited: Exhibited, tier: QualityTier) {
    this.#tier = tier
    this.#field = hallLightField(exhibited.scene.document.bounds)
    this.#shared = {
      ...this.#field.uniforms,
      ...this.lighting.uniforms,
      uGlow: { value: new Vector2(0, 1) },
      uScan: { value: new Vector4(0, 0, 0, 0) },
      uMachineTint: { value: 0 },
      uVehicleTint: { value: 0 },
    }
    this.#specimen = this.#specimenOf(exhibited)
    this.group.rotation.x = -Math.PI / 2
    this.group.add(this.#lights.group, this.#backdrop(), this.#floor(), this.#specimen.group)
  }

  /** Another machine takes the place of the one that is there, once it is built. */
  show(exhibited: Exhibited): void {
    if (exhibited.reader === (this.#next ?? this.#specimen).reader) return
    this.#next?.dispose()
    this.#next = this.#specimenOf(exhibited)
    this.#arrived()
  }

  get reader(): FrameReader {
    return this.#specimen.reader
  }

  /** Which machine it is, by the key that it came with. */
  get key(): string {
    return this.#specimen.key
  }

  get complete(): boolean {
    return this.#specimen.complete && this.#next === undefined
  }

  /** Outermost points of the machine as it stood when it came, metres; undefined until it is built. */
  get outline(): readonly Vector3[] | undefined {
    return this.#specimen.outline
  }

  get counts(): DetailCounts | undefined {
    return this.#specimen.counts
  }

  watch(arrived: () => void): void {
    this.#arrived = arrived
  }

  /** @param level undefined: as the distance says */
  setLevel(level: DetailLevel | undefined): void {
    if (level === this.#level) return
    this.#level = level
    this.#specimen.sortSoon()
    this.#arrived()
  }

  /** Where the eye stands, radians: the lamps go with it. */
  face(azimuth: number): void {
    this.#azimuth = azimuth
  }

  advance(clock: number): boolean {
    this.#next?.advance(clock)
    return this.#specimen.advance(clock)
  }

  light(renderer: WebGLRenderer, { theme, now, still }: Pick<Situation, 'theme' | 'now' | 'still'>): boolean {
    const changing = this.lighting.step({ theme, time: 0, clock: now / 1000, still: still || prefersStillness() })
    const lamps = this.lighting.uniforms.uLamps.value
    lamps.z = Math.min(lamps.z, mostHallLight)
    this.lighting.applyTo(renderer)
    this.#lights.show(this.lighting.light, this.#azimuth)
    return changing
  }

  prepare({ camera, now }: Pick<Situation, 'camera' | 'now'>): boolean {
    this.#next?.arrange(sightOf(camera), this.#level, now)
    if (this.#next?.complete) {
      this.#take(this.#next)
      this.#arrived()
    }
    const { outline } = this.#specimen
    if (outline) this.#plate.value = plateAround * Math.max(...outline.map(({ x, y }) => Math.hypot(x, y)))
    return this.#specimen.arrange(sightOf(camera), this.#level, now)
  }

  takeShadowsDue(): boolean {
    return false
  }

  resize(): void {}

  refreshLabels(): void {}

  /** After the graphics context came back. */
  restore(): void {
    this.#specimen.restore()
  }

  dispose(): void {
    this.#next?.dispose()
    this.#specimen.dispose()
    this.#field.texture.dispose()
    this.group.traverse((object) => {
      if (object instanceof Mesh) object.geometry.dispose()
    })
  }

  #take(specimen: Specimen): void {
    this.#specimen.dispose()
    this.group.remove(this.#specimen.group)
    this.#specimen = specimen
    this.#next = undefined
    this.group.add(specimen.group)
  }

  #specimenOf({ key, scene, reader }: Exhibited): Specimen {
    return new Specimen({ key, scene, reader }, this.#tier, this.#shared, () => this.#arrived())
  }

  #backdrop(): Mesh {
    const mesh = new Mesh(new SphereGeometry(1, 48, 24).rotateX(Math.PI / 2), backdropMaterial(this.#shared))
    mesh.renderOrder = 1
    mesh.frustumCulled = false
    return mesh
  }

  #floor(): Mesh {
    const material = floorMaterial(this.#tier, this.#shared, this.#plate)
    const mesh = new Mesh(new CircleGeometry(floorRadius, 64), material)
    mesh.renderOrder = 2
    mesh.frustumCulled = false
    return mesh
  }
}
