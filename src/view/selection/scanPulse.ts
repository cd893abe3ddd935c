import { type IUniform, Vector4 } from 'three'

/** Seconds that the ring runs, and how far, metres. */
const duration = 1.8
const reach = 260

/** A ring that runs once over ground and buildings from what was selected. */
export class ScanPulse {
  /** Middle x, y in the site frame, radius in metres, strength 0..1. */
  readonly uniform: IUniform<Vector4> = { value: new Vector4(0, 0, 0, 0) }
  #age = Number.POSITIVE_INFINITY

  start(x: number, y: number): void {
    this.uniform.value.set(x, y, 0, 0)
    this.#age = 0
  }

  /** @returns whether the ring still runs */
  step(seconds: number): boolean {
    if (this.#age >= duration) return false
    this.#age = Math.min(duration, this.#age + seconds)
    const share = this.#age / duration
    this.uniform.value.z = reach * (1 - (1 - share) ** 2)
    this.uniform.value.w = this.#age < duration ? (1 - share) ** 0.7 : 0
    return this.#age < duration
  }
}

/** Needs uAccent, uAccentGlow. */
export const scanGlsl = /* glsl */ `
uniform vec4 uScan;
vec3 scanned(vec3 color, vec2 site) {
  if (uScan.w <= 0.) return color;
  float behind = uScan.z - distance(site, uScan.xy);
  float width = 1.2 + uScan.z * .02;
  float line = exp(-behind * behind / (width * width));
  float wake = step(0., behind) * exp(-max(behind, 0.) / (6. + uScan.z * .16)) * .3;
  float cover = (line + wake) * uScan.w;
  return mix(color + uAccent * cover * 1.5, mix(color, uAccent, min(cover, 1.) * .75), 1. - uAccentGlow);
}
`
