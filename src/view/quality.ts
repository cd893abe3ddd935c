/** `lite`: software GL and remote desktops. `standard`: any real graphics chip. `cinema`: a strong one, on a wall. */
export const qualityTiers = ['lite', 'standard', 'cinema'] as const
export type QualityTier = (typeof qualityTiers)[number]

interface TierSettings {
  /** Physical pixels drawn at most: an integrated chip is bound by them, a processor even more. */
  readonly pixels: number
  /** Side of the shadow map, texels; 0 is no shadow. */
  readonly shadowMap: number
  readonly trees: number
  /** Side of the squares in which what stands still is left out of view, metres: small ones spare triangles, large ones draw calls. */
  readonly square: number
  /** Doors, ladders, pipes … are drawn up to so many metres from the eye; 0 is never. */
  readonly details: number
  /** How far the nearer forms of trees, cars and lamps reach, relative to `standard`. */
  readonly reach: number
  /** A body is drawn in full while its size over its distance is above this. */
  readonly fullAbove: number
  /** Cells along a body's longest side that its far form keeps. */
  readonly coarseCells: number
}

/** What each tier affords. */
export const tiers: Readonly<Record<QualityTier, TierSettings>> = {
  lite: {
    pixels: 400_000,
    shadowMap: 0,
    trees: 1500,
    square: 1000,
    details: 0,
    reach: 0.45,
    fullAbove: 0.07,
    coarseCells: 4,
  },
  standard: {
    pixels: 2_200_000,
    shadowMap: 4096,
    trees: 4200,
    square: 600,
    details: 420,
    reach: 1,
    fullAbove: 0.022,
    coarseCells: 5,
  },
  cinema: {
    pixels: 8_300_000,
    shadowMap: 4096,
    trees: 4200,
    square: 600,
    details: 700,
    reach: 1.6,
    fullAbove: 0.022,
    coarseCells: 5,
  },
}

const softwareRenderers = /swiftshader|llvmpipe|softpipe|software|basic render|microsoft remote/i

/**
 * Tier from the address (`?quality=`) or, failing that, from the renderer's name.
 * @param search query part of the address
 */
export function chooseTier(search: string, renderer: string): QualityTier {
  const asked = new URLSearchParams(search).get('quality')
  const named = qualityTiers.find((tier) => tier === asked)
  if (named) return named
  return softwareRenderers.test(renderer) ? 'lite' : 'standard'
}

/** Device pixels per CSS pixel that keep a picture of this size within the tier's budget. */
export function pixelRatioFor(tier: QualityTier, width: number, height: number, deviceRatio: number): number {
  const affordable = Math.sqrt(tiers[tier].pixels / Math.max(1, width * height))
  return Math.min(deviceRatio, tier === 'lite' ? Math.min(1, affordable) : Math.max(1, affordable))
}

/** Name of the graphics chip as WebGL tells it, or undefined when there is no WebGL 2. */
export function probeRenderer(): string | undefined {
  const gl = document.createElement('canvas').getContext('webgl2')
  if (!gl) return undefined
  const info = gl.getExtension('WEBGL_debug_renderer_info')
  const name = String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER))
  gl.getExtension('WEBGL_lose_context')?.loseContext()
  return name
}
