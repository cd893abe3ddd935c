import { Group, type IUniform, type PerspectiveCamera, Vector2, type WebGLRenderer } from 'three'
import type { Aspect } from '../../model/aspect.ts'
import type { Language } from '../../model/text.ts'
import type { ThemeName } from '../../model/themeName.ts'
import type { CompiledScene } from '../../scene/compiledScene.ts'
import type { WindowArea } from '../../session/session.ts'
import type { FrameReader } from '../../telemetry/reader.ts'
import { type BuildingShape, buildingShapes } from '../buildings/buildingShape.ts'
import { Openings } from '../buildings/openings.ts'
import { LateHalls } from '../halls/lateHalls.ts'
import { LabelLayer } from '../labels/labelLayer.ts'
import { Life } from '../life/life.ts'
import type { LifeRecord } from '../life/record/lifeRecord.ts'
import { LightField } from '../light/lightField.ts'
import { Lighting } from '../light/lighting.ts'
import { SceneLights } from '../light/sceneLights.ts'
import { OwnBuildings } from '../ownModels/ownBuildings.ts'
import type { OwnModels } from '../ownModels/ownModels.ts'
import { toSite } from '../picking/ray.ts'
import { overlayLayer } from '../post/painter.ts'
import { type Surroundings, surroundingsOf } from '../relief/surroundings.ts'
import { prefersStillness } from '../prefersStillness.ts'
import { type QualityTier, tiers } from '../quality.ts'
import { SelectionMark } from '../selection/selectionMark.ts'
import { SlotFleet } from '../slots/slotFleet.ts'
import { SlotTextures } from '../slots/slotTextures.ts'
import { recordInstances, recordUpload } from '../viewMetrics.ts'
import { Park } from './park.ts'
import { sightOf } from './sight.ts'

type Vector = readonly [number, number, number]

/** Time per picture that putting up the park may take at least, milliseconds: where pictures take longer, so may this. */
const buildingSlice = 24

/** What the picture depends on besides the frames. */
export interface Situation {
  readonly camera: PerspectiveCamera
  readonly target: Vector
  readonly selection: string | undefined
  readonly language: Language
  readonly theme: ThemeName
  readonly aspect: Aspect
  /** What panels cover, CSS pixels, and paths of assets that wear a card instead of a label. */
  readonly covered: readonly WindowArea[]
  readonly tagged: readonly string[]
  /** Milliseconds of a steady clock, and seconds since the last picture. */
  readonly now: number
  readonly seconds: number
  readonly still: boolean
}

/** A scene that is open. */
export interface StagedScene {
  readonly scene: CompiledScene
  readonly reader: FrameReader
  readonly record: LifeRecord
  /** Bodies that files of the scene give; without them all is drawn as its kind or style says. */
  readonly own: OwnModels | undefined
}

/** Everything that one scene shows, as one group in the site frame. */
export class Stage {
  readonly group = new Group()
  readonly scene: CompiledScene
  readonly reader: FrameReader
  readonly tier: QualityTier
  readonly buildings: readonly BuildingShape[]
  readonly openings: Openings
  readonly surroundings: Surroundings
  readonly lighting = new Lighting()
  readonly #lights: SceneLights
  readonly #textures: SlotTextures
  readonly #fleet: SlotFleet
  readonly #labels: LabelLayer
  readonly #mark: SelectionMark
  readonly #life: Life
  readonly #park: Park
  readonly #halls: LateHalls
  readonly #ownBuildings: OwnBuildings
  readonly #field: LightField
  #arrived = () => {}
  #fontReady = false
  #shadowsDue = false
  #factor = 1

  constructor({ scene, reader, record, own }: StagedScene, tier: QualityTier, still: boolean) {
    this.scene = scene
    this.reader = reader
    this.tier = tier
    const { document } = scene
    this.buildings = buildingShapes(document)
    this.openings = new Openings(this.buildings)
    this.surroundings = surroundingsOf(scene)
    this.#field = new LightField(document.bounds)
    this.#lights = new SceneLights(document.bounds, tiers[tier].shadowMap)
    const lit = {
      ...this.#field.uniforms,
      ...this.lighting.uniforms,
      uGlow: { value: glowOf(scene) },
    }
    this.#textures = new SlotTextures(reader)
    this.#life = new Life(scene, reader, record, { ...this.#textures.uniforms, ...lit })
    const light = { ...lit, ...this.#life.uniforms }
    const slots: Record<string, IUniform> = { ...this.#textures.uniforms, ...light }
    this.#fleet = new SlotFleet(reader, tier, slots, () => this.#arrived(), own)
    this.#labels = new LabelLayer({
      scene,
      reader,
      openings: this.openings,
      surroundings: this.surroundings,
      uniforms: slots,
      most: tiers[tier].labels,
      still,
    })
    this.#mark = new SelectionMark(reader, this.#fleet, this.buildings, slots)
    const cut = { ...light, uOpening: this.openings.uniform }
    this.#park = new Park({ scene, buildings: this.buildings, field: this.#field }, tier, cut)
    this.#halls = new LateHalls(scene, tier, cut, () => this.#arrived())
    this.#ownBuildings = new OwnBuildings(scene, this.buildings, own, tier, cut, () => {
      this.#shadowsDue = true
      this.#arrived()
    })
    this.group.rotation.x = -Math.PI / 2
    this.group.updateMatrix()
    this.group.matrixAutoUpdate = false
    this.#labels.mesh.layers.set(overlayLayer)
    this.group.add(this.#lights.group, this.#park.group, this.#halls.group, this.#fleet.group, this.#life.group)
    this.group.add(this.#ownBuildings.group, this.#mark.group, this.#labels.mesh)
    void this.#labels.loadFont(lettersOf(scene)).finally(() => {
      this.#fontReady = true
      this.#arrived()
    })
  }

  /** Whether every body and letter is there: a still picture may be taken. */
  get complete(): boolean {
    const standing = this.#park.complete && this.#ownBuildings.complete && this.#halls.complete
    return this.#fontReady && this.#fleet.complete && standing
  }

  /** `arrived` is called when a body or the letters came: a new picture is due. */
  watch(arrived: () => void): void {
    this.#arrived = arrived
  }

  /** CSS pixels. @param rem CSS pixels of one rem */
  resize(width: number, height: number, rem: number): void {
    this.#labels.resize(width, height, rem)
    this.#mark.resize(width, height)
  }

  /** Whether what casts shadows has changed since this was last asked. */
  takeShadowsDue(): boolean {
    const due = this.#shadowsDue
    this.#shadowsDue = false
    return due
  }

  /** Applies the frames that are due; whether a picture would show something new. */
  advance(clock: number): boolean {
    const factor = this.reader.advance(clock)
    const bytes = this.#textures.sync()
    if (bytes > 0) recordUpload(bytes)
    if (bytes > 0) this.#life.sync()
    const moved = bytes > 0 || factor !== this.#factor
    this.#factor = factor
    this.#textures.uniforms.uFactor.value = factor
    return moved
  }

  /** Gives the picture its light. */
  light(renderer: WebGLRenderer, { theme, now, still }: Pick<Situation, 'theme' | 'now' | 'still'>): boolean {
    const changing = this.lighting.step({
      theme,
      time: this.reader.time,
      clock: now / 1000,
      still: still || prefersStillness(),
    })
    this.lighting.applyTo(renderer)
    if (this.#lights.show(this.lighting.light)) this.#shadowsDue = true
    return changing
  }

  /** Readies what depends on the camera and the person; true while something goes on by itself. */
  prepare(situation: Situation): boolean {
    const { camera, target, selection, language, theme, aspect, covered, tagged, now, seconds, still } = situation
    const eye = toSite(camera.position)
    const selected = selection === undefined ? undefined : this.reader.slotOf(selection)
    const pose = selected === undefined || selected < this.buildings.length ? undefined : this.reader.pose(selected)
    const living = this.#life.step({ aspect, selected, seconds, still })
    this.openings.look(eye, target, pose && [pose.x, pose.y, pose.z], this.#life.openingReach)
    if (!this.#park.complete) {
      this.#park.build(still ? Number.POSITIVE_INFINITY : Math.max(buildingSlice, seconds * 1000))
      this.#shadowsDue ||= this.#park.complete
      if (this.#park.complete) this.#halls.fetch()
    }
    if (this.#fontReady) this.#park.write(language)
    const sight = sightOf(camera)
    this.#park.arrange(sight)
    const opening = this.openings.step(still ? Number.POSITIVE_INFINITY : seconds)
    this.#halls.show(this.openings)
    const unsorted = this.#fleet.arrange(sight, this.openings, now)
    recordInstances(this.#fleet.instanceCount)
    this.#mark.show(selected)
    const fading = this.#labels.update({ now, camera, language, theme, selected, covered, tagged })
    return living || opening || unsorted || fading || !this.#park.complete
  }

  refreshLabels(): void {
    this.#labels.refreshSoon()
  }

  /** After the graphics context came back. */
  restore(): void {
    this.#textures.uploadAll()
    this.#life.restore()
    this.#labels.refreshSoon()
  }

  dispose(): void {
    this.#lights.dispose()
    this.#fleet.dispose()
    this.#life.dispose()
    this.#halls.dispose()
    this.#ownBuildings.dispose()
    this.#labels.dispose()
    this.#mark.clear()
    this.#textures.dispose()
    this.#field.texture.dispose()
    this.#park.dispose()
  }
}

/** The last daylight stands where the first viewpoint looks, a little to the right. */
function glowOf({ document }: CompiledScene): Vector2 {
  const { eye, target } = document.viewpoints[0]!
  const azimuth = Math.atan2(target[1] - eye[1], target[0] - eye[0]) - 0.4
  return new Vector2(Math.cos(azimuth), Math.sin(azimuth))
}

function lettersOf({ document, assets }: CompiledScene): string {
  const names = [...document.buildings, ...document.enterprises, ...document.gates, ...assets].flatMap(({ name }) => [
    name.zh,
    name.en,
  ])
  const ascii = Array.from({ length: 95 }, (_, i) => String.fromCodePoint(32 + i)).join('')
  return [...new Set(names.join('') + ascii)].join('')
}
