import { Color, DataTexture, EquirectangularReflectionMapping, FloatType, LinearFilter, RGBAFormat } from 'three'
import { palette } from '../palette.ts'

const [width, height] = [64, 32]

/** What polished surfaces mirror: the sky's gradient over dark ground, with some strip lights. */
export function skyEnvironment(): DataTexture {
  const { zenith, middle, horizon } = palette.sky
  const [top, mid, low] = [new Color(zenith), new Color(middle), new Color(horizon)]
  const ground = new Color(0x0a0c10)
  const color = new Color()
  const data = new Float32Array(width * height * 4)
  for (let row = 0; row < height; row++) {
    const up = Math.sin(((row + 0.5) / height - 0.5) * Math.PI)
    for (let column = 0; column < width; column++) {
      if (up < 0) color.lerpColors(low, ground, Math.min(1, -up * 6)).multiplyScalar(0.6)
      else color.lerpColors(low, mid, Math.min(1, up * 5)).lerp(top, Math.min(1, Math.max(0, up - 0.15) * 1.6))
      if (up > 0.55 && column % 8 < 2) color.addScalar(2.4)
      data.set([color.r, color.g, color.b, 1], (row * width + column) * 4)
    }
  }
  const texture = new DataTexture(data, width, height, RGBAFormat, FloatType)
  texture.mapping = EquirectangularReflectionMapping
  texture.minFilter = texture.magFilter = LinearFilter
  texture.needsUpdate = true
  return texture
}
