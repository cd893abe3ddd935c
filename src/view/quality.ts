/** `lite`: software GL and remote desktops. `standard`: any real graphics chip. `cinema`: a strong one, on a wall. */
export const qualityTiers = ['lite', 'standard', 'cinema'] as const
export type QualityTier = (typeof qualityTiers)[number]

interface TierSettings {
  /** Physical pixels drawn at most: an integrated chip is bound by them, a processor even more. */
  readonly pixels: number
  /** Physical pixels of the canvas at most: beyond `pixels` the picture is stretched, and only letters use them all. */
  readonly canvasPixels: number
  /** Work that a picture may take, script and graphics together, before something is taken away; milliseconds. */
  readonly frameMs: number
  /** Side of the shadow map, texels; 0 is no shadow. */
  readonly shadowMap: number
  /** Where edges are smoothed: not at all, by the canvas, or by the post chain's own target. */
  readonly smoothing: 'none' | 'canvas' | 'post'
  readonly trees: number
  /** Labels shown at once, at most. */
  readonly labels: number
  /** Side of the squares in which what stands still is left out of view, metres: small ones spare triangles, large ones draw calls. */
  readonly square: number
  /** Doors, ladders, pipes … are drawn up to so many metres from the eye; 0 is never. */
  readonly details: number
  /** How far the nearer forms of trees, cars and lamps reach, relative to `standard`. */
  readonly reach: number
  /** A body is drawn in full while its size over its distance is above this … */
  readonly fullAbove: number
  /** … and without its chamfers while it is above this … */
  readonly plainAbove: number
  /** … each sooner plainer where all bodies in sight would take more triangles than this. */
  readonly bodyTriangles: number
}

/** What each tier affords. */
export const tiers: Readonly<Record<QualityTier, TierSettings>> = {
  // Lambert at most, straight to the canvas. A processor draws this: few pixels, few corners, fifteen pictures a second.
  lite: {
    pixels: 400_000,
    canvasPixels: 2_100_000,
    frameMs: 66,
    shadowMap: 0,
    smoothing: 'none',
    trees: 1900,
    labels: 200,
    square: 1000,
    details: 0,
    reach: 0.45,
    fullAbove: 0.2,
    plainAbove: 0.09,
    bodyTriangles: 80_000,
  },
  // Physical materials with sky and a shadow that stands still, straight to the canvas; glow is halos. Office chips.
  standard: {
    pixels: 2_500_000,
    canvasPixels: 2_500_000,
    frameMs: 20,
    shadowMap: 4096,
    smoothing: 'canvas',
    trees: 9500,
    labels: 1000,
    square: 600,
    details: 420,
    reach: 1,
    fullAbove: 0.05,
    plainAbove: 0.014,
    bodyTriangles: 400_000,
  },
  // The same with the post chain (ambient occlusion, bloom, vignette) at half-float. Enough pixels for a 4K wall.
  cinema: {
    pixels: 8_300_000,
    canvasPixels: 8_300_000,
    frameMs: 20,
    shadowMap: 4096,
    smoothing: 'post',
    trees: 9500,
    labels: 2000,
    square: 600,
    details: 700,
    reach: 1.6,
    fullAbove: 0.034,
    plainAbove: 0.01,
    bodyTriangles: 450_000,
  },
}

/** Before the tier changes, the picture has fewer pixels: device pixel ratio by step, as a share of the tier's. */
export const pixelSteps = [1, 0.86, 0.74] as const
export type PixelStep = 0 | 1 | 2

const softwareRenderers = /swiftshader|llvmpipe|softpipe|software|basic render|microsoft remote/i
const strongRenderers = /\bRTX\b|Radeon (RX|Pro W)|\bArc\b.*\b[AB]\d{3}|Apple M\d+ (Pro|Max|Ultra)/i

/** What a renderer's name promises: where to start and what never to exceed. */
export function tierOfRenderer(renderer: string): { readonly start: QualityTier; readonly most: QualityTier } {
  if (softwareRenderers.test(renderer)) return { start: 'lite', most: 'lite' }
  return { start: strongRenderers.test(renderer) ? 'cinema' : 'standard', most: 'cinema' }
}

/** @param search query part of the address, where `?quality=` may name a tier */
export function askedTier(search: string): QualityTier | undefined {
  const asked = new URLSearchParams(search).get('quality')
  return qualityTiers.find((tier) => tier === asked)
}

/** Pixels per CSS pixel, of the canvas and of the picture that is stretched over it. */
export interface PixelRatios {
  readonly canvas: number
  readonly picture: number
}

/** What keeps a picture of this size, in CSS pixels, within a budget of physical pixels, or else within the tier's. */
export function pixelRatiosFor(
  { tier, step }: { readonly tier: QualityTier; readonly step: PixelStep },
  width: number,
  height: number,
  deviceRatio: number,
  pixels = tiers[tier].pixels,
): PixelRatios {
  const { canvasPixels } = tiers[tier]
  const within = (budget: number) => Math.sqrt(budget / Math.max(1, width * height))
  const sharpest = tier === 'lite' ? Math.min(1, deviceRatio) : deviceRatio
  const picture = Math.min(sharpest, within(pixels)) * pixelSteps[step]
  return { picture, canvas: canvasPixels > pixels ? Math.min(sharpest, within(canvasPixels)) : picture }
}

/** The graphics chip by the name that WebGL tells, or why there is no WebGL 2, as far as the browser says. */
export type Probe = { readonly renderer: string } | { readonly refusal: string }

export function probeGraphics(): Probe {
  const canvas = document.createElement('canvas')
  let refusal = ''
  canvas.addEventListener('webglcontextcreationerror', (event) => {
    refusal = (event as WebGLContextEvent).statusMessage
  })
  const gl = canvas.getContext('webgl2')
  if (!gl) return { refusal }
  const info = gl.getExtension('WEBGL_debug_renderer_info')
  const renderer = String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER))
  gl.getExtension('WEBGL_lose_context')?.loseContext()
  return { renderer }
}
