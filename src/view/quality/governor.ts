import { type PixelStep, type QualityTier, pixelSteps, qualityTiers } from '../quality.ts'

export interface Rung {
  readonly tier: QualityTier
  readonly step: PixelStep
}

const fewerPixels = pixelSteps.map((_, index) => (pixelSteps.length - 1 - index) as PixelStep)

/**
 * From the cheapest picture to the dearest: within a tier the pixels change, then the tier does. `lite` keeps its few
 * pixels: a processor spends its time on corners and on the window, and fewer would only blur the picture.
 */
export const ladder: readonly Rung[] = qualityTiers.flatMap((tier) =>
  (tier === 'lite' ? ([0] as const) : fewerPixels).map((step): Rung => ({ tier, step })),
)

/** The rung of a tier with all of its pixels. */
export function topRungOf(tier: QualityTier): number {
  return ladder.findLastIndex((rung) => rung.tier === tier)
}

/** Where the picture stands on the ladder and what was found out on the way. Times are milliseconds of one clock. */
export interface Standing {
  /** Index in `ladder`. */
  readonly rung: number
  /** Highest rung that may be stepped on: above it was too slow, or the renderer is known for it. */
  readonly ceiling: number
  /** Highest rung that the renderer may ever have. */
  readonly most: number
  /** The load that was seen here when the rung above was found too slow. */
  readonly settledLoad: number | undefined
  readonly changedAt: number
  readonly slowSince: number | undefined
  readonly roomySince: number | undefined
}

const downAfterMs = 10_000
const upAfterMs = 60_000
/** Shares of the work that a picture may take. */
const slowAbove = 1
const roomyBelow = 0.5
/** A load that fell below this share of what it was is another one: another view, or a machine that has time again. */
const easedBelow = 0.6
/** First pictures this far beyond what is allowed do not come into bounds with fewer pixels. */
const hopeless = 3

export function standAt(rung: number, most: number, now: number): Standing {
  const lowest = Math.min(rung, most)
  const unknown = { settledLoad: undefined, slowSince: undefined, roomySince: undefined }
  return { rung: lowest, ceiling: most, most, changedAt: now, ...unknown }
}

/**
 * What to do about one look at the load. Ten seconds of too much go one rung down, sixty of plenty one up; a rung that
 * was too slow is not tried again while the load stays what it was.
 * @param load 95th percentile of the work of a picture, divided by what the tier allows; undefined: nothing was drawn
 */
export function govern(standing: Standing, now: number, load: number | undefined): Standing {
  const { rung, ceiling, most } = standing
  if (load === undefined) return { ...standing, slowSince: undefined, roomySince: undefined }
  const slowSince = load > slowAbove ? (standing.slowSince ?? now) : undefined
  const roomySince = load < roomyBelow ? (standing.roomySince ?? now) : undefined
  if (slowSince !== undefined && now - slowSince >= downAfterMs && rung > 0) {
    return { ...standAt(rung - 1, most, now), ceiling: rung - 1 }
  }
  const settledLoad = standing.settledLoad ?? (ceiling < most && rung === ceiling ? load : undefined)
  if (roomySince !== undefined && now - roomySince >= upAfterMs && rung < most) {
    const eased = settledLoad !== undefined && load < settledLoad * easedBelow
    if (rung < ceiling) return { ...standing, ...standAt(rung + 1, most, now), ceiling }
    if (eased) return standAt(rung + 1, most, now)
  }
  return { ...standing, settledLoad, slowSince, roomySince }
}

/** What the very first pictures tell: when they take several times too long, the tier below is where to start. */
export function afterFirstPictures(standing: Standing, now: number, load: number | undefined): Standing {
  const { tier } = ladder[standing.rung]!
  const below = qualityTiers[qualityTiers.indexOf(tier) - 1]
  if (load === undefined || load < hopeless || below === undefined) return standing
  const rung = topRungOf(below)
  return { ...standAt(rung, standing.most, now), ceiling: rung }
}
