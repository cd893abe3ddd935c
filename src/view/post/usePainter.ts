import { useThree } from '@react-three/fiber'
import { type RefObject, useEffect, useState } from 'react'
import type { Lighting } from '../light/lighting.ts'
import { type PixelRatios, type QualityTier, tiers } from '../quality.ts'
import { type Painter, directPainter } from './painter.ts'
import { stretchedPainter } from './stretchedPainter.ts'

/** What draws in this tier; undefined until its code is there, which only `cinema` waits for. */
export function usePainter(tier: QualityTier, lighting: Lighting, ratios: RefObject<PixelRatios>): Painter | undefined {
  const gl = useThree((state) => state.gl)
  const [painter, setPainter] = useState<Painter>()
  useEffect(() => {
    let left = false
    let made: Painter | undefined
    const take = (next: Painter) => {
      if (left) return next.dispose()
      made = next
      setPainter(next)
    }
    const { smoothing, pixels, canvasPixels } = tiers[tier]
    if (canvasPixels > pixels) take(stretchedPainter(gl, () => ratios.current.picture / ratios.current.canvas))
    else if (smoothing !== 'post') take(directPainter(gl))
    else void import('./cinemaPainter.ts').then(({ CinemaPainter }) => take(new CinemaPainter(gl, lighting)))
    return () => {
      left = true
      made?.dispose()
    }
  }, [gl, tier, lighting, ratios])
  return painter
}
