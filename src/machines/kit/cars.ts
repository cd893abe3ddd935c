import type { Body, Pair, Triple } from './body.ts'
import { box } from './box.ts'
import { cylinder, lathe, rod } from './lathe.ts'
import type { PaintName } from './paint.ts'
import { prism, sideProfile } from './prism.ts'

/*
 * A car of 4.5 × 1.75 m at the stages of its making, front towards +x, its floor on z = 0 of the present frame: wheels
 * reach 0.2 m below.
 */
const half = 0.84

const flank: readonly Pair[] = [
  [2.2, 0],
  [2.25, 0.3],
  [2.1, 0.55],
  [1.15, 0.7],
  [0.95, 0.66],
  [-2, 0.72],
  [-2.25, 0.6],
  [-2.25, 0.05],
  [-1.85, 0.02],
  [-1.7, 0.3],
  [-1.4, 0.38],
  [-1.1, 0.3],
  [-0.98, 0],
  [1, 0],
  [1.12, 0.3],
  [1.4, 0.38],
  [1.7, 0.3],
  [1.84, 0.02],
]
const roofLine: readonly Pair[] = [
  [1.15, 0.68],
  [0.35, 1.2],
  [-1.2, 1.22],
  [-1.95, 0.72],
]

/** Pressed panels of a car as they leave the press shop: bonnet, doors and roof side by side in a rack, 2.4 m long. */
export function carPanels(body: Body): Body {
  box(body, 'blue', [2.4, 1.4, 0.1], [0, 0, 0.05], 0)
  for (const x of [-1.15, 1.15]) for (const y of [-0.65, 0.65]) box(body, 'blue', [0.08, 0.08, 1.4], [x, y, 0.75], 0)
  for (let i = 0; i < 8; i++) {
    const outline: readonly Pair[] = [
      [-0.52, 0],
      [0.5, 0],
      [0.56, 0.5],
      [0.3, 1],
      [-0.36, 1.04],
      [-0.56, 0.6],
    ]
    body.at([-0.95 + i * 0.27, 0, 0.14], [Math.PI / 2, Math.PI / 2, 0], () =>
      prism(body, 'sheet', outline, 0.03, 0.008),
    )
  }
  return body
}

/** A body in white: floor, sills, pillars and closed quarters, no doors, 4.5 m. */
export function bodyInWhite(body: Body, paint: PaintName = 'sheet'): Body {
  box(body, paint, [3.6, 1.5, 0.05], [-0.1, 0, 0.03], 0)
  box(body, paint, [3.4, 0.24, 0.16], [-0.2, 0, 0.12], 0)
  box(body, paint, [0.06, 1.5, 0.62], [1.02, 0, 0.32], 0)
  box(body, paint, [0.9, 1.44, 0.05], [-1.62, 0, 0.36], 0)
  for (const side of [-1, 1]) openSide(body, paint, side * half)
  for (const x of [0.34, -0.5, -1.34]) box(body, paint, [0.1, 1.3, 0.04], [x, 0, 1.16], 0)
  for (const side of [-1, 1]) {
    box(body, paint, [1.1, 0.12, 0.16], [1.56, side * 0.56, 0.32], 0)
    if (body.fine) sideProfile(body, paint, wheelArch(1.36), 0.3, 0, side * 0.66)
  }
  return box(body, paint, [0.1, 1.3, 0.22], [2.1, 0, 0.32], 0)
}

function openSide(body: Body, paint: PaintName, y: number): void {
  const at = (x: number, z: number, inset = 0): Triple => [x, y - Math.sign(y) * inset, z]
  const bars: readonly (readonly [Triple, Triple])[] = [
    [at(1.1, 0.1), at(-1.1, 0.1)],
    [at(1.06, 0.12), at(1, 0.64)],
    [at(1, 0.64), at(0.36, 1.16, 0.16)],
    [at(0.36, 1.16, 0.16), at(-1.4, 1.18, 0.16)],
    [at(-0.24, 0.12), at(-0.3, 0.68)],
    [at(-0.3, 0.68), at(-0.36, 1.17, 0.16)],
    [at(-1.4, 1.18, 0.16), at(-2, 0.7, 0.04)],
  ]
  for (const [from, to] of body.fine ? bars : bars.slice(0, 4)) rod(body, paint, from, to, 0.047, 6)
  const quarter: readonly Pair[] = [
    [-1.06, 0.06],
    [-1.1, 0.44],
    [-1.3, 0.56],
    [-1.62, 0.52],
    [-1.84, 0.32],
    [-2.12, 0.22],
    [-2.14, 0.72],
    [-1.2, 0.74],
    [-1, 0.52],
  ]
  sideProfile(body, paint, quarter, 0.08, 0, y)
}

function wheelArch(x: number): Pair[] {
  return [
    [x - 0.44, 0.02],
    [x - 0.36, 0.36],
    [x, 0.52],
    [x + 0.36, 0.38],
    [x + 0.44, 0.06],
    [x + 0.3, 0.06],
    [x + 0.22, 0.28],
    [x, 0.38],
    [x - 0.24, 0.26],
    [x - 0.32, 0.02],
  ]
}

/** A body with its doors and bonnet on, in one colour: primed or painted, without glass or wheels. */
export function paintedBody(body: Body, paint: PaintName = 'bodyPaint'): Body {
  sideProfile(body, paint, flank, 2 * half, 0.06)
  sideProfile(
    body,
    paint,
    [
      [0.34, 1.18],
      [0.3, 1.24],
      [-1.15, 1.26],
      [-1.24, 1.2],
    ],
    1.36,
    0.03,
  )
  for (const side of [-1, 1]) {
    for (const [a, b] of [
      [roofLine[0]!, roofLine[1]!],
      [roofLine[2]!, roofLine[3]!],
      [
        [-0.3, 0.68],
        [-0.36, 1.2],
      ],
    ] as const)
      rod(body, paint, [a[0], side * 0.76, a[1]], [b[0], side * 0.66, b[1]], 0.05, 6)
    for (const x of [0.95, -0.32, -1.35]) box(body, 'gap', [0.012, 0.01, 0.5], [x, side * (half + 0.001), 0.4], 0)
    for (const x of [-0.2, -1.24]) box(body, 'plastic', [0.16, 0.02, 0.03], [x, side * (half + 0.008), 0.6], 0)
  }
  return body
}

/** A finished car with glass, lamps and wheels. */
export function finishedCar(body: Body, paint: PaintName = 'bodyPaint'): Body {
  paintedBody(body, paint)
  sideProfile(body, 'smoke', roofLine, 1.34, 0.02)
  for (const side of [-1, 1]) {
    box(body, 'headlight', [0.06, 0.3, 0.1], [2.17, side * 0.6, 0.45], 0)
    box(body, 'tailLight', [0.03, 0.34, 0.1], [-2.25, side * 0.58, 0.5], 0)
    box(body, paint, [0.16, 0.14, 0.1], [0.86, side * 0.93, 0.74], 0.02)
    for (const x of [-1.4, 1.4]) carWheel(body, [x, side * 0.76, 0.12])
  }
  return box(body, 'plastic', [0.05, 1.2, 0.16], [2.24, 0, 0.16], 0)
}

function carWheel(body: Body, centre: Triple): void {
  body.at(centre, [Math.PI / 2, 0, 0], () =>
    lathe(
      body,
      'rubber',
      [
        [0, -0.1],
        [0.3, -0.1],
        [0.32, 0],
        [0.3, 0.1],
        [0, 0.1],
      ],
      14,
      0,
    ),
  )
  const [x, y, z] = centre
  cylinder(body, 'aluminium', 0.2, 0.03, [x, y + Math.sign(y) * 0.095, z], 'y', 10)
}
