import type { WebGLRenderer } from 'three'
import type { ThemeName } from '../../model/themeName.ts'
import { blendColors } from '../../theme/blendColors.ts'
import { blendLights } from '../../theme/blendLights.ts'
import { themes } from '../../theme/index.ts'
import { lightAt } from '../../theme/lightAt.ts'
import type { Light, Theme } from '../../theme/theme.ts'
import { type LightUniforms, lightUniforms, writeLight, writeStates } from './lightUniforms.ts'

/** How long the light of one theme takes to become another's, seconds. */
const crossFade = 1.5
/** The animation clock begins anew after so long: a float still tells 1/2000 s apart. */
const longestClock = 3600
/** The light follows the scene's clock in steps of so many milliseconds. */
const clockStep = 20_000

export interface Moment {
  readonly theme: ThemeName
  /** Of the scene's clock, UTC milliseconds; 0 while it is not known. */
  readonly time: number
  /** Seconds of a steady clock. */
  readonly clock: number
  /** No cross-fade and no animation: still pictures, reduced motion. */
  readonly still: boolean
}

type Shown = Pick<Theme, 'light' | 'states'>

/** The light of the picture: blends from what is shown to the theme's, and keeps it in uniforms that all materials share. */
export class Lighting {
  readonly uniforms: LightUniforms = lightUniforms()
  #theme: ThemeName = 'night'
  #from: Shown = themes.night
  #shown: Shown = themes.night
  #target: Shown = themes.night
  #lit = 0
  #since = Number.NEGATIVE_INFINITY

  constructor() {
    this.#show(themes.night)
  }

  get light(): Light {
    return this.#shown.light
  }

  /** @returns whether the light is still changing */
  step({ theme, time, clock, still }: Moment): boolean {
    this.uniforms.uSeconds.value = still ? 0 : clock % longestClock
    const changed = theme !== this.#theme
    if (changed) {
      this.#theme = theme
      this.#from = this.#shown
      this.#since = still ? Number.NEGATIVE_INFINITY : clock
    }
    const share = Math.min(1, (clock - this.#since) / crossFade)
    this.#target = this.#targetAt(time, changed)
    if (this.#shown !== this.#target)
      this.#show(share === 1 ? this.#target : blendShown(this.#from, this.#target, smooth(share)))
    return share < 1
  }

  /** Sets what is a property of the renderer and no uniform. */
  applyTo(renderer: WebGLRenderer): void {
    renderer.toneMappingExposure = this.light.exposure
  }

  #targetAt(time: number, changed: boolean): Shown {
    if (!changed && Math.abs(time - this.#lit) < clockStep) return this.#target
    this.#lit = time
    const theme = themes[this.#theme]
    return { light: lightAt(theme, time), states: theme.states }
  }

  #show(shown: Shown): void {
    this.#shown = shown
    writeLight(this.uniforms, shown.light)
    writeStates(this.uniforms, shown.states)
  }
}

function blendShown(a: Shown, b: Shown, t: number): Shown {
  const states = Object.entries(b.states) as [keyof Theme['states'], number][]
  return {
    light: blendLights(a.light, b.light, t),
    states: Object.fromEntries(
      states.map(([state, to]) => [state, blendColors(a.states[state], to, t)]),
    ) as Theme['states'],
  }
}

function smooth(t: number): number {
  return t * t * (3 - 2 * t)
}
