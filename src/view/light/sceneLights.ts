import { DirectionalLight, Group, HemisphereLight, MathUtils } from 'three'
import type { SceneDocument } from '../../scene/schema.ts'
import type { Light } from '../../theme/theme.ts'
import { overlayLayer } from '../post/painter.ts'
import { azimuthWay } from './keyWay.ts'

/** Shadows are drawn anew when the key light has moved further, degrees. */
const noticeable = 0.5

/** Light of the sky, and sun or moon with its shadows over the whole park; in the site frame. */
export class SceneLights {
  readonly group = new Group()
  readonly #sky = new HemisphereLight()
  readonly #key = new DirectionalLight()
  readonly #away: number
  #shadowOf: readonly [number, number, number] = [0, 0, 0]

  constructor({ min, max }: SceneDocument['bounds'], shadowMap: number) {
    const reach = Math.hypot(max[0] - min[0], max[1] - min[1]) / 2 + 40
    this.#away = reach
    this.#sky.position.set(0, 0, 1)
    this.#key.target.position.set((min[0] + max[0]) / 2, (min[1] + max[1]) / 2, 0)
    this.#key.castShadow = shadowMap > 0
    const { shadow } = this.#key
    shadow.mapSize.set(shadowMap, shadowMap)
    Object.assign(shadow.camera, { left: -reach, right: reach, top: reach, bottom: -reach, near: 10, far: reach * 2.4 })
    shadow.bias = -0.0004
    shadow.normalBias = 0.5
    shadow.radius = 2
    // Lights that one of the passes does not see would make three.js look up every program anew in each.
    for (const light of [this.#sky, this.#key]) light.layers.enable(overlayLayer)
    this.group.add(this.#sky, this.#key, this.#key.target)
  }

  /** @returns whether the shadows have to be drawn anew */
  show({ hemisphere, key }: Light): boolean {
    this.#sky.color.set(hemisphere.sky)
    this.#sky.groundColor.set(hemisphere.ground)
    this.#sky.intensity = hemisphere.intensity
    this.#key.color.set(key.color)
    this.#key.intensity = key.intensity
    const way = azimuthWay(key)
    const along = way.reduce((sum, value, i) => sum + value * this.#shadowOf[i]!, 0)
    if (along > Math.cos(MathUtils.degToRad(noticeable))) return false
    this.#shadowOf = way
    this.#key.position.set(...way).multiplyScalar(this.#away)
    this.#key.position.add(this.#key.target.position)
    return this.#key.castShadow
  }

  dispose(): void {
    this.#key.dispose()
  }
}
