import type { AssetStateName } from '../model/assetState.ts'
import type { ThemeName } from '../model/themeName.ts'

/** Colour as 0xRRGGBB, sRGB. */
export type Hex = number

/** One art direction: what light falls on the picture and which colours the panels have. Albedo is the same in all. */
export interface Theme {
  readonly name: ThemeName
  readonly light: Light
  /** What the light becomes, and by what: the sun's height above the horizon, or the hours of the night. */
  readonly later?: { readonly light: Light; readonly by: 'sun' | 'night' }
  readonly ink: Ink
  /** Of assets by state, in the picture and in the panels. */
  readonly states: Readonly<Record<AssetStateName, Hex>>
}

/** Everything here can be blended with another theme's, number by number and colour by colour. */
export interface Light {
  readonly sky: { readonly zenith: Hex; readonly middle: Hex; readonly horizon: Hex; readonly glow: Hex }
  readonly clouds: { readonly color: Hex; readonly cover: number }
  readonly stars: number
  /** `density` per metre, exponential squared; `horizon` is the share of the horizon's light in far mist. */
  readonly fog: { readonly color: Hex; readonly density: number; readonly horizon: number }
  readonly hemisphere: { readonly sky: Hex; readonly ground: Hex; readonly intensity: number }
  /** Sun or moon; degrees, azimuth clockwise from north. */
  readonly key: {
    readonly color: Hex
    readonly intensity: number
    readonly azimuth: number
    readonly elevation: number
  }
  /** Strength of what polished surfaces mirror. */
  readonly environment: number
  readonly exposure: number
  /** 0 ACES filmic, 1 Khronos neutral. */
  readonly neutral: number
  /** After tone mapping: 0 leaves as it is; `contrast` 1 is a full S. */
  readonly grade: { readonly contrast: number; readonly saturation: number }
  /** Strength of lamps, 1 as by night. */
  readonly lamps: { readonly street: number; readonly flood: number; readonly hall: number; readonly window: number }
  /** Share of the windows behind which somebody is awake. */
  readonly awake: number
  readonly halo: number
  readonly water: Hex
  /** Of light that the picture adds by itself: outlines, trails, arcs, pulses. `glow` 1 adds, 0 covers. */
  readonly accent: { readonly color: Hex; readonly glow: number }
  /** How far surfaces lose their colour: 1 wholly grey. */
  readonly muted: number
  readonly bloom: { readonly threshold: number; readonly intensity: number }
}

/** CSS custom properties of the panels by name, without the leading dashes. */
export interface Ink {
  readonly ground: string
  readonly glass: string
  readonly 'glass-solid': string
  readonly hairline: string
  readonly 'hairline-strong': string
  readonly hover: string
  readonly pressed: string
  readonly ink: string
  readonly 'ink-2': string
  readonly 'ink-3': string
  readonly accent: string
  readonly ok: string
  readonly warning: string
  readonly alarm: string
  readonly stale: string
  readonly simulated: string
  readonly replay: string
  readonly hatch: string
}
