import { Color, type IUniform, Vector4 } from 'three'
import type { ThemeName } from '../../model/themeName.ts'
import { themes } from '../../theme/index.ts'

export interface LabelColorUniforms extends Record<string, IUniform> {
  readonly uLabelPlate: IUniform<Vector4>
  readonly uLabelHalo: IUniform<Vector4>
  readonly uLabelInk: IUniform<Float32Array>
  readonly uLabelMark: IUniform<Float32Array>
}

/** Seconds in which the labels of one theme become another's: as long as the light takes. */
const crossFade = 1.5
const plateOpacity = 0.84
const haloOpacity = 0.7

/** Plates, letters and marks in the theme's colours. */
export class LabelColors {
  readonly uniforms: LabelColorUniforms = {
    uLabelPlate: { value: new Vector4() },
    uLabelHalo: { value: new Vector4() },
    uLabelInk: { value: new Float32Array(12) },
    uLabelMark: { value: new Float32Array(6) },
  }
  readonly #shown = colorsOf('night')
  #from = colorsOf('night')
  #theme: ThemeName = 'night'
  #since = Number.NEGATIVE_INFINITY

  constructor() {
    this.#write()
  }

  /** @param seconds of a steady clock. @returns whether the colours are still changing */
  step(theme: ThemeName, seconds: number, still: boolean): boolean {
    if (theme !== this.#theme) {
      this.#theme = theme
      this.#from = this.#shown.slice()
      this.#since = still ? Number.NEGATIVE_INFINITY : seconds
    } else if (this.#since === Number.NEGATIVE_INFINITY) return false
    const share = Math.min(1, (seconds - this.#since) / crossFade)
    colorsOf(theme).forEach((to, i) => (this.#shown[i] = this.#from[i]! + (to - this.#from[i]!) * share))
    if (share === 1) this.#since = Number.NEGATIVE_INFINITY
    this.#write()
    return share < 1
  }

  #write(): void {
    const { uLabelPlate, uLabelHalo, uLabelInk, uLabelMark } = this.uniforms
    const shown = this.#shown
    uLabelPlate.value.fromArray(shown, 0)
    uLabelHalo.value.fromArray(shown, 4)
    uLabelInk.value.set(shown.slice(8, 20))
    uLabelMark.value.set(shown.slice(20, 26))
  }
}

/** Plate and halo with their opacity, four inks by look, two marks: linear numbers, one after another. */
function colorsOf(theme: ThemeName): number[] {
  const { ink } = themes[theme]
  const linear = (css: string) => new Color(css).toArray()
  return [
    ...[...linear(ink['glass-solid']), plateOpacity],
    ...[...linear(ink['glass-solid']), haloOpacity],
    ...[ink.ink, ink.ink, ink.ink, ink.ink].flatMap(linear),
    ...[ink.accent, ink['ink-3']].flatMap(linear),
  ]
}
