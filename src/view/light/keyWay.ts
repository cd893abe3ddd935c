import type { Light } from '../../theme/theme.ts'

const degree = Math.PI / 180

/** Unit vector towards sun or moon, site frame. */
export function azimuthWay({ azimuth, elevation }: Light['key']): [number, number, number] {
  const level = Math.cos(elevation * degree)
  return [Math.sin(azimuth * degree) * level, Math.cos(azimuth * degree) * level, Math.sin(elevation * degree)]
}
