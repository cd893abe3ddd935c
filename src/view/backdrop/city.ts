import type { Material } from 'three'
import type { IUniform } from 'three'
import type { SceneDocument } from '../../scene/schema.ts'
import { litMaterial } from '../light/litMaterial.ts'
import { glslVector, palette } from '../palette.ts'
import type { QualityTier } from '../quality.ts'
import type { Place } from '../props/prop.ts'
import { type Point, contains, counterClockwise, insetBy, isNear } from '../shapes/polygon.ts'
import { distanceToLine } from '../shapes/polyline.ts'
import { pickBy, scatter } from '../shapes/seeded.ts'

const count = 1000
const grid = 26

/** Blocks of the city around the park: unnamed, further out than the bounds, clear of water, ridges and roads. */
export function placeCity({ bounds, water, ridges, roads }: SceneDocument): Place[] {
  const { min, max } = bounds
  const reach = 1500
  const shores = water.map(({ polygon }) => insetBy(counterClockwise(polygon), -30))
  const taken = new Set<string>()
  return Array.from({ length: count }, (_, i) => i).flatMap((i): Place[] => {
    const quarter = Math.floor(i / 50)
    const centre: Point = [
      min[0] - reach + scatter(quarter * 3.1 + 1) * (max[0] - min[0] + 2 * reach),
      min[1] - reach + scatter(quarter * 5.7 + 2) * (max[1] - min[1] + 2 * reach),
    ]
    const at: Point = [
      Math.round((centre[0] + (scatter(i * 1.9) - 0.5) * 420) / grid) * grid,
      Math.round((centre[1] + (scatter(i * 2.9) - 0.5) * 420) / grid) * grid,
    ]
    const margin = 70
    const blocked =
      isNear(bounds, at, margin) ||
      taken.has(at.join()) ||
      shores.some((shore) => contains(shore, at)) ||
      ridges.some(({ line, width }) => distanceToLine(line, at) < width * 0.42) ||
      roads.some(({ line, width }) => distanceToLine(line, at) < width / 2 + 22)
    if (blocked) return []
    taken.add(at.join())
    const near = Math.exp(-((at[0] - centre[0]) ** 2 + (at[1] - centre[1]) ** 2) / 26_000)
    const height =
      12 + scatter(i * 3.7) ** 2 * 26 + near * near * 90 * scatter(quarter * 1.3) * (0.2 + 0.8 * scatter(i * 5.1))
    const side = 14 + scatter(i * 7) * 9
    return [
      {
        x: at[0],
        y: at[1],
        z: 0,
        theta: Math.round(scatter(quarter) * 6) * 0.26,
        scale: [side, side * (0.7 + 0.6 * scatter(i * 2)), height],
        color: pickBy(palette.city, i),
      },
    ]
  })
}

/** Boxes with lit windows by hash; cheap. */
export function cityMaterial(tier: QualityTier, shared: Record<string, IUniform>): Material {
  return litMaterial(
    tier,
    shared,
    {
      key: 'city',
      vertexHead: 'varying vec3 vIn; flat varying vec3 vFoot;',
      vertex: `vFoot = instanceMatrix[3].xyz;
        vIn = position * vec3(length(instanceMatrix[0]), length(instanceMatrix[1]), length(instanceMatrix[2]));`,
      fragmentHead: 'varying vec3 vIn; flat varying vec3 vFoot;',
      surface: `
        float sd = hash2(vFoot.xy * .13);
        bool roof = siteNormal.z > .5;
        vec2 cells = vec2(abs(vIn.x) > abs(vIn.y) ? vIn.y : vIn.x, vIn.z) / vec2(4.2, 4.);
        vec2 cell = floor(cells), inCell = fract(cells);
        float detail = clamp(1.3 - fwidth(cells.y) * 1.2, 0., 1.);
        float pane = step(.2, inCell.x) * step(inCell.x, .8) * step(.3, inCell.y) * step(inCell.y, .8);
        float on = step(1. - .34 * uAwake, hash2(cell + sd * 91.)) * (.4 + .9 * hash2(cell + 5.));
        vec3 tone = mix(${glslVector([1, 0.6, 0.28])}, ${glslVector([0.66, 0.84, 1])}, step(.85, hash2(cell * 1.3 + sd * 17.)));
        albedo *= mix(.9, .5, uLamps.w);
        albedo = roof ? albedo : mix(albedo, albedo * vec3(.3, .36, .42), pane * .8 * detail + (1. - detail) * .3);
        if (!roof) glow = tone * mix(.1 * uAwake, pane * on, detail) * .75 * uLamps.w + vec3(.16, .11, .07) * exp(-vIn.z * .05) * .6 * uLamps.x;`,
    },
    { vertexColors: false },
  )
}
