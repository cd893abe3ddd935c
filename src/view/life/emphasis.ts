import type { IUniform } from 'three'
import type { Aspect } from '../../model/aspect.ts'

/** Seconds in which the picture goes over to what another aspect stresses. */
const transition = 0.6

/** How strongly the picture stresses what, 0..1. */
interface Stresses {
  readonly uTrailStrength: number
  readonly uArcStrength: number
  readonly uHeatStrength: number
  readonly uNodeStrength: number
  readonly uPerimeterStrength: number
  /** Vehicles that are offline or stale. */
  readonly uUnheardStrength: number
  /** How far what stands still steps back. */
  readonly uDim: number
  /** Buildings by the active power of their enterprise. */
  readonly uPowerTint: number
  /** Bodies in the colour of their state. */
  readonly uMachineTint: number
  readonly uVehicleTint: number
}
export type Stress = keyof Stresses

const modest: Stresses = {
  uTrailStrength: 0.85,
  uArcStrength: 0.6,
  uHeatStrength: 0,
  uNodeStrength: 0.5,
  uPerimeterStrength: 0,
  uUnheardStrength: 0,
  uDim: 0,
  uPowerTint: 0,
  uMachineTint: 0,
  uVehicleTint: 0,
}
const still = { ...modest, uTrailStrength: 0.25, uArcStrength: 0, uNodeStrength: 0.15 }

/** What each aspect stresses. */
const stressesOf: Readonly<Record<Aspect, Stresses>> = {
  overview: modest,
  production: { ...modest, uArcStrength: 0, uNodeStrength: 0.3, uTrailStrength: 0.45, uMachineTint: 0.5, uDim: 0.3 },
  logistics: {
    ...modest,
    uTrailStrength: 1,
    uArcStrength: 1,
    uHeatStrength: 1,
    uNodeStrength: 1,
    uVehicleTint: 0.6,
    uDim: 0.9,
  },
  energy: { ...still, uPowerTint: 1, uDim: 0.75 },
  security: { ...still, uTrailStrength: 0.45, uPerimeterStrength: 1, uUnheardStrength: 1, uDim: 0.8 },
  equipment: { ...still, uMachineTint: 0.85, uDim: 0.6 },
}

/** Halls open from this many times as far for aspects that are about what goes on inside. */
const insideAspects: readonly Aspect[] = ['production', 'equipment']
const farReach = 1.8

/** What the picture stresses at the moment, in uniforms that materials share. */
export class Emphasis {
  readonly uniforms: Readonly<Record<Stress, IUniform<number>>>
  #aspect: Aspect = 'overview'

  constructor() {
    const entries = Object.entries(modest).map(([name, value]) => [name, { value }])
    this.uniforms = Object.fromEntries(entries) as Record<Stress, IUniform<number>>
  }

  /** How much farther away than usual halls open. */
  get openingReach(): number {
    return insideAspects.includes(this.#aspect) ? farReach : 1
  }

  /** @returns whether the picture is still going over */
  step(aspect: Aspect, seconds: number): boolean {
    this.#aspect = aspect
    const target = stressesOf[aspect]
    let changing = false
    for (const [name, uniform] of Object.entries(this.uniforms) as [Stress, IUniform<number>][]) {
      const away = target[name] - uniform.value
      const most = seconds / transition
      uniform.value = Math.abs(away) <= most ? target[name] : uniform.value + Math.sign(away) * most
      changing ||= uniform.value !== target[name]
    }
    return changing
  }
}
