import { type QualityTier, qualityTiers } from '../quality.ts'

const key = 'yujing.quality'

/** The tier that was found for this renderer before; undefined when none was, or nothing may be kept here. */
export function rememberedTier(renderer: string): QualityTier | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
    const { renderer: known, tier } = (kept ?? {}) as { renderer?: unknown; tier?: unknown }
    return known === renderer ? qualityTiers.find((each) => each === tier) : undefined
  } catch {
    return undefined
  }
}

export function rememberTier(renderer: string, tier: QualityTier): void {
  try {
    localStorage.setItem(key, JSON.stringify({ renderer, tier }))
  } catch {
    // A browser that keeps nothing finds its tier again next time.
  }
}
