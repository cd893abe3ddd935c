import { Color, type Material } from 'three'
import { type Paint, paints, Pattern } from '../../machines/kit/paint.ts'

/** What a material of three.js may tell. */
interface Told extends Material {
  readonly color?: Color
  readonly emissive?: Color
  readonly emissiveIntensity?: number
  readonly roughness?: number
  readonly metalness?: number
  readonly transmission?: number
}

const seenThrough = 0.9
const brightest = 8

/**
 * The paint that comes nearest to a material. One that is named `state` is the light that tells the machine's state;
 * what gives off light has the colour of that light; what lets light through is glass.
 */
export function paintOfMaterial(material: Told): Paint {
  if (material.name === 'state') return paints.state
  const glow = (material.emissive ?? new Color(0)).clone().multiplyScalar(material.emissiveIntensity ?? 1)
  const strength = Math.max(glow.r, glow.g, glow.b)
  const { r, g, b } = strength > 0 ? glow.multiplyScalar(1 / strength) : (material.color ?? new Color(1, 1, 1))
  const clear = (material.transparent && material.opacity < seenThrough) || (material.transmission ?? 0) > 0
  return {
    color: [r, g, b],
    roughness: material.roughness ?? 0.5,
    metalness: material.metalness ?? 0.1,
    emissive: Math.min(brightest, strength),
    pattern: clear ? Pattern.glass : Pattern.plain,
  }
}
