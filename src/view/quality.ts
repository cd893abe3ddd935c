/** `lite`: software GL and remote desktops. `standard`: any real graphics chip. */
export type QualityTier = 'lite' | 'standard'

const softwareRenderers = /swiftshader|llvmpipe|softpipe|software|basic render|microsoft remote/i

/** Pixels drawn at most: an integrated chip is bound by them, a processor even more. */
const pixelBudget: Record<QualityTier, number> = { lite: 400_000, standard: 2_200_000 }

/**
 * Tier from the address (`?quality=lite|standard`) or, failing that, from the renderer's name.
 * @param search query part of the address
 */
export function chooseTier(search: string, renderer: string): QualityTier {
  const asked = new URLSearchParams(search).get('quality')
  if (asked === 'lite' || asked === 'standard') return asked
  return softwareRenderers.test(renderer) ? 'lite' : 'standard'
}

/** Device pixels per CSS pixel that keep a picture of this size within the tier's budget. */
export function pixelRatioFor(tier: QualityTier, width: number, height: number, deviceRatio: number): number {
  const affordable = Math.sqrt(pixelBudget[tier] / Math.max(1, width * height))
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
