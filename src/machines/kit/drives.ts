import type { Body, Pair, Triple } from './body.ts'
import { box } from './box.ts'
import { bolts, motor } from './fittings.ts'
import { cylinder, lathe } from './lathe.ts'
import type { PaintName } from './paint.ts'
import { prism } from './prism.ts'

/** A geared motor that stands on z = 0 with its shaft upwards out of a flange: about `size` m across. */
export function gearbox(body: Body, size = 0.3): Body {
  box(body, 'cast', [size, size * 0.8, size * 0.8], [0, 0, size * 0.4], 0.02)
  for (const side of [-1, 1]) box(body, 'cast', [size * 0.2, size, size * 0.1], [side * size * 0.36, 0, size * 0.05], 0)
  cylinder(body, 'steel', size * 0.3, 0.03, [0, 0, size * 0.8], 'z', 14)
  body.at([0, 0, size * 0.815], [0, 0, 0], () => bolts(body, size * 0.24, 6, 0.012))
  cylinder(body, 'chrome', size * 0.1, size * 0.3, [0, 0, size * 0.95], 'z', 12)
  return body.at([size * 0.5, 0, size * 0.4], [0, Math.PI / 2, 0], () => motor(body, size * 0.3, size * 1.1))
}

/** Teeth of a spur gear as an outline: `teeth` of them, pitch radius in metres. */
function toothOutline(radius: number, teeth: number): Pair[] {
  const depth = Math.min(radius * 0.3, (radius * 2.25) / teeth)
  const at = (turn: number, r: number): Pair => [Math.cos(turn) * r, Math.sin(turn) * r]
  return Array.from({ length: teeth }, (_, i) => {
    const turn = (share: number) => ((i + share) / teeth) * 2 * Math.PI
    const [root, tip] = [radius - depth * 0.55, radius + depth * 0.45]
    return [at(turn(0), root), at(turn(0.3), root), at(turn(0.42), tip), at(turn(0.64), tip), at(turn(0.76), root)]
  }).flat()
}

/** A spur gear about z, between z = 0 and `width`: pitch radius, hub and web. Metres. */
export function gear(body: Body, radius: number, width: number, teeth = 20, paint: PaintName = 'steel'): Body {
  const shown = body.fine ? teeth : Math.max(6, Math.round(teeth / 3))
  body.at([0, 0, width / 2], [0, 0, 0], () => prism(body, paint, toothOutline(radius, shown), width, 0))
  for (const z of [-0.002, width + 0.002]) cylinder(body, 'dark', radius * 0.62, 0.004, [0, 0, z], 'z', 18)
  return cylinder(body, 'chrome', radius * 0.28, width + 0.02, [0, 0, width / 2], 'z', 14)
}

/** A trolley on z = 0 with finished gears on a peg, the largest of `radius` m below. */
export function gearTrolley(body: Body, radius: number): Body {
  const [side, top] = [2.3 * radius, 0.5]
  box(body, 'blue', [side, side, 0.05], [0, 0, top - 0.025], 0.01)
  for (const x of [-1, 1])
    for (const y of [-1, 1]) {
      box(body, 'zinc', [0.05, 0.05, top - 0.13], [x * (side / 2 - 0.04), y * (side / 2 - 0.04), top / 2 + 0.04], 0)
      cylinder(body, 'rubber', 0.05, 0.03, [x * (side / 2 - 0.04), y * (side / 2 - 0.04), 0.05], 'y', 12)
    }
  for (const [i, share] of [1, 0.8].entries())
    body.at([0, 0, top + 0.02 + i * 0.2], [0, 0, i], () => gear(body, radius * share, 0.15, 16, 'chrome'))
  return cylinder(body, 'dark', radius * 0.14, 0.6, [0, 0, top + 0.3], 'z', 12)
}

/** A stepped shaft along z from 0 to `length`, greatest radius at its middle. Metres. */
export function shaft(body: Body, radius: number, length: number, paint: PaintName = 'brushed'): Body {
  const profile: readonly Pair[] = [
    [0, 0],
    [radius * 0.55, 0],
    [radius * 0.55, length * 0.22],
    [radius * 0.8, length * 0.22],
    [radius * 0.8, length * 0.4],
    [radius, length * 0.4],
    [radius, length * 0.62],
    [radius * 0.7, length * 0.62],
    [radius * 0.7, length],
    [0, length],
  ]
  return lathe(body, paint, profile, 16, radius * 0.06)
}

/** An axial fan in a square frame about the origin that blows along z: `size` m. */
export function fan(body: Body, size: number): Body {
  for (const side of [-1, 1]) {
    box(body, 'dark', [size, size * 0.08, size * 0.2], [0, side * size * 0.46, 0], 0)
    box(body, 'dark', [size * 0.08, size * 0.84, size * 0.2], [side * size * 0.46, 0, 0], 0)
  }
  cylinder(body, 'motor', size * 0.14, size * 0.18, [0, 0, 0], 'z', 10)
  for (let i = 0; i < 5; i++)
    body.at([0, 0, 0], [0, 0, (i / 5) * 2 * Math.PI], () =>
      body.at([size * 0.26, 0, 0], [0.5, 0, 0], () =>
        box(body, 'grey', [size * 0.3, size * 0.16, 0.008], [0, 0, 0], 0),
      ),
    )
  return body
}

/** A hydraulic or pneumatic cylinder along z from 0: `stroke` m of its rod stands out of it. */
export function ram(body: Body, radius: number, length: number, stroke: number, paint: PaintName = 'teal'): Body {
  cylinder(body, paint, radius, length, [0, 0, length / 2], 'z', 14)
  for (const z of [radius * 0.2, length - radius * 0.2])
    cylinder(body, 'dark', radius * 1.12, radius * 0.4, [0, 0, z], 'z', 14)
  return cylinder(body, 'chrome', radius * 0.5, stroke, [0, 0, length + stroke / 2], 'z', 12)
}

/** A pump with its motor along x on a base frame, on z = 0; about `length` m long. */
export function pumpSet(body: Body, length = 0.8): Body {
  const [r, z] = [length * 0.16, length * 0.3]
  box(body, 'dark', [length, length * 0.4, length * 0.08], [0, 0, length * 0.04], 0)
  const feet: readonly Triple[] = [
    [-length * 0.3, 0, length * 0.14],
    [length * 0.2, 0, length * 0.14],
  ]
  for (const foot of feet) box(body, 'cast', [length * 0.16, length * 0.24, length * 0.16], foot, 0)
  cylinder(body, 'blue', r * 1.2, length * 0.2, [-length * 0.32, 0, z], 'x', 16)
  cylinder(body, 'steel', r * 0.5, length * 0.2, [-length * 0.32, 0, z + r * 1.5], 'z', 12)
  return body.at([-length * 0.18, 0, z], [0, Math.PI / 2, 0], () => motor(body, r, length * 0.62))
}
