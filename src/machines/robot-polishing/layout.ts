import type { Tip, Vector } from '../robots/toolFrame.ts'

/** Where the robot stands, and the dome that it polishes: middle of the sphere and its radius, metres in the kind's frame. */
export const foot: Vector = [-0.85, 0, 0]
export const dome = { at: [0.75, 0, 0.45] as Vector, radius: 0.5 }
const rings = [0.2, 0.4, 0.6, 0.8]
const pointsOfRing = 28

/** The disc on the dome at an angle from its top and a bearing, looking inwards. */
function discTip(polar: number, bearing: number): Tip {
  const out: Vector = [Math.sin(polar) * Math.cos(bearing), Math.sin(polar) * Math.sin(bearing), Math.cos(polar)]
  const [x, y, z] = dome.at
  const r = dome.radius
  return { at: [x + out[0] * r, y + out[1] * r, z + out[2] * r], aim: [-out[0], -out[1], -out[2]], up: [1, 0, 0.4] }
}

/** Back and forth over the side that faces the robot, ring by ring. */
export function strokes(): readonly (readonly Tip[])[] {
  return rings.map((polar, ring) =>
    Array.from({ length: pointsOfRing + 1 }, (_, i) => {
      const share = ring % 2 === 0 ? i / pointsOfRing : 1 - i / pointsOfRing
      return discTip(polar, Math.PI + (share - 0.5) * 2.4)
    }),
  )
}
