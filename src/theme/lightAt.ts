import { blendLights } from './blendLights.ts'
import { solarPosition } from './solarPosition.ts'
import type { Light, Theme } from './theme.ts'

/** All parks lie in and by Chongqing, degrees and hours ahead of UTC. */
const place = { latitude: 29.6, longitude: 106.4, zone: 8 } as const
/** Between these the picture shows the sun, degrees: lower, streets lie in shadow all winter; higher, nothing has any. */
const [lowest, highest] = [36, 65] as const
/** Elevations of the sun between which its light turns from warm to white. */
const [warm, white] = [10, 34] as const
const hourMs = 3_600_000

/**
 * The theme's light at an hour of the scene's clock.
 * @param utc milliseconds; 0 while no frame has told the time
 */
export function lightAt({ light, later }: Theme, utc: number): Light {
  if (!later || utc === 0) return light
  if (later.by === 'night') return blendLights(light, later.light, nightliness(utc))
  const { azimuth, elevation } = solarPosition(utc, place.latitude, place.longitude)
  const shown = Math.min(highest, Math.max(lowest, elevation))
  const between = blendLights(light, later.light, 1 - rise(warm, white, elevation))
  return { ...between, key: { ...between.key, azimuth, elevation: shown } }
}

/** 0 at dusk and by day, 1 in deep night. */
function nightliness(utc: number): number {
  const hour = (utc / hourMs + place.zone) % 24
  const sinceNoon = hour < 12 ? hour + 24 : hour
  return rise(19, 22.5, sinceNoon) * (1 - rise(28.5, 30.5, sinceNoon))
}

function rise(from: number, to: number, at: number): number {
  const t = Math.min(1, Math.max(0, (at - from) / (to - from)))
  return t * t * (3 - 2 * t)
}
