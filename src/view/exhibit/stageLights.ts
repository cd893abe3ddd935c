import { Color, DirectionalLight, Group, HemisphereLight } from 'three'
import type { Light } from '../../theme/theme.ts'
import { wayTo } from './framing.ts'

/** Radians from the eye's own azimuth, and up. */
const key = { aside: -0.75, up: 0.85 } as const
const rim = { aside: 2.5, up: 0.42 } as const
const warm = new Color(0xfff1de)

/** Lamps of a stage that go round with the eye, so that a machine on its turntable turns under them; kind frame. */
export class StageLights {
  readonly group = new Group()
  readonly #sky = new HemisphereLight()
  readonly #key = new DirectionalLight()
  readonly #rim = new DirectionalLight()

  constructor() {
    this.#sky.position.set(0, 0, 1)
    this.group.add(this.#sky, this.#key, this.#key.target, this.#rim, this.#rim.target)
  }

  show({ hemisphere, key: sun, accent, lamps }: Light, azimuth: number): void {
    this.#sky.color.set(hemisphere.sky)
    this.#sky.groundColor.set(hemisphere.ground)
    this.#sky.intensity = hemisphere.intensity
    this.#key.color.set(sun.color).lerp(warm, 0.6)
    this.#key.intensity = sun.intensity * (1 + 0.5 * lamps.window)
    this.#key.position.set(...wayTo(azimuth + key.aside, key.up))
    this.#rim.color.set(accent.color)
    this.#rim.intensity = 2.4 * accent.glow
    this.#rim.position.set(...wayTo(azimuth + rim.aside, rim.up))
  }
}
