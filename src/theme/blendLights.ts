import { blendColors } from './blendColors.ts'
import type { Hex, Light } from './theme.ts'

/** From a (t = 0) to b (t = 1): every colour and every number; the key light swings the shorter way round. */
export function blendLights(a: Light, b: Light, t: number): Light {
  if (t <= 0) return a
  if (t >= 1) return b
  const number = (from: number, to: number) => from + (to - from) * t
  const color = (from: Hex, to: Hex) => blendColors(from, to, t)
  const colored = <T extends { readonly color: Hex }>(from: T, to: T): T => ({
    ...each(from, to, number),
    color: color(from.color, to.color),
  })
  return {
    sky: each(a.sky, b.sky, color),
    clouds: colored(a.clouds, b.clouds),
    stars: number(a.stars, b.stars),
    fog: colored(a.fog, b.fog),
    hemisphere: {
      sky: color(a.hemisphere.sky, b.hemisphere.sky),
      ground: color(a.hemisphere.ground, b.hemisphere.ground),
      intensity: number(a.hemisphere.intensity, b.hemisphere.intensity),
    },
    key: { ...colored(a.key, b.key), azimuth: a.key.azimuth + turnFrom(a.key.azimuth, b.key.azimuth) * t },
    environment: number(a.environment, b.environment),
    exposure: number(a.exposure, b.exposure),
    neutral: number(a.neutral, b.neutral),
    grade: each(a.grade, b.grade, number),
    lamps: each(a.lamps, b.lamps, number),
    awake: number(a.awake, b.awake),
    halo: number(a.halo, b.halo),
    water: color(a.water, b.water),
    accent: colored(a.accent, b.accent),
    muted: number(a.muted, b.muted),
    bloom: each(a.bloom, b.bloom, number),
  }
}

/** Every field of one record with the same field of another. */
function each<T extends object>(a: T, b: T, blend: (from: number, to: number) => number): T {
  const other = Object.entries(b) as [string, number][]
  const values = new Map(other)
  return Object.fromEntries(
    Object.entries(a).map(([name, from]) => [name, blend(from as number, values.get(name)!)]),
  ) as T
}

/** Degrees from one azimuth to another, in -180..180. */
function turnFrom(from: number, to: number): number {
  return ((((to - from + 180) % 360) + 360) % 360) - 180
}
