import type { Body, Pair } from './body.ts'
import { box, panel } from './box.ts'
import { facingFront } from './housings.ts'
import { lathe } from './lathe.ts'
import type { PaintName } from './paint.ts'

/** A notebook computer on z = 0, 0.32 × 0.22 m; its lid stands open by `open` radians, hinged at +y. */
export function notebook(body: Body, open = 1.9): Body {
  box(body, 'aluminium', [0.32, 0.22, 0.014], [0, 0, 0.007], 0)
  box(body, 'plastic', [0.28, 0.1, 0.002], [0, 0.03, 0.015], 0)
  box(body, 'grey', [0.1, 0.06, 0.002], [0, -0.07, 0.0145], 0)
  return body.at([0, 0.108, 0.014], [-open, 0, 0], () => {
    box(body, 'aluminium', [0.32, 0.21, 0.006], [0, -0.106, 0.003], 0)
    body.at([0, -0.106, -0.001], [Math.PI, 0, 0], () => panel(body, 'screen', 0.3, 0.18, [0, 0, 0]))
  })
}

/** A telephone that lies on z = 0 with its screen up. */
export function phone(body: Body): Body {
  box(body, 'plastic', [0.16, 0.075, 0.008], [0, 0, 0.004], 0)
  panel(body, 'screen', 0.148, 0.068, [0, 0, 0.0085])
  return box(body, 'smoke', [0.03, 0.03, 0.002], [0.055, 0.015, 0.0005], 0)
}

/** A populated board of length × width (m) that lies on z = 0. */
export function circuitBoard(body: Body, length = 0.28, width = 0.22): Body {
  box(body, 'board', [length, width, 0.004], [0, 0, 0.002], 0)
  for (const [x, y, size] of [
    [-0.2, 0.1, 0.14],
    [0.15, -0.15, 0.2],
    [0.28, 0.26, 0.1],
  ] as const)
    box(body, 'plastic', [length * size, length * size, 0.006], [x * length, y * width, 0.007], 0)
  return box(body, 'zinc', [length * 0.06, width * 0.5, 0.012], [length * 0.44, 0, 0.01], 0)
}

/** A bottle on z = 0, `height` m, with a label and a cap. */
export function bottle(body: Body, height = 0.26, content: PaintName = 'bottle'): Body {
  const radius = height * 0.13
  const profile: readonly Pair[] = [
    [0, 0],
    [radius, 0],
    [radius, height * 0.58],
    [radius * 0.4, height * 0.82],
    [radius * 0.4, height * 0.92],
  ]
  lathe(body, content, profile, 12, 0)
  const label: readonly Pair[] = [
    [radius * 1.02, height * 0.2],
    [radius * 1.02, height * 0.46],
  ]
  lathe(body, 'label', label, 12, 0)
  const cap: readonly Pair[] = [
    [radius * 0.48, height * 0.9],
    [radius * 0.48, height],
    [0, height],
  ]
  return lathe(body, 'white', cap, 10, 0)
}

/** A package of yarn about z from 0 to `height`, wound up to `radius` on its tube. Metres. */
export function yarnPackage(body: Body, radius: number, height: number, tube = 0.03): Body {
  const wound: readonly Pair[] = [
    [tube, height * 0.08],
    [radius, height * 0.12],
    [radius, height * 0.88],
    [tube, height * 0.92],
  ]
  const core: readonly Pair[] = [
    [0, 0],
    [tube, 0],
    [tube, height],
    [0, height],
  ]
  lathe(body, 'blue', core, 10, 0)
  return lathe(body, 'yarn', wound, 14, 0)
}

/** A shirt that hangs from its hanger at the origin and faces -y; about 0.75 m long. */
export function garment(body: Body, paint: PaintName = 'cloth'): Body {
  const front = (width: number, height: number, x: number, z: number, turn: number) =>
    body.at([x, 0, z], [0, turn, 0], () => box(body, paint, [width, 0.05, height], [0, 0, 0], 0.012))
  box(body, 'steel', [0.01, 0.01, 0.1], [0, 0, -0.03], 0)
  front(0.48, 0.6, 0, -0.42, 0)
  for (const side of [-1, 1]) front(0.16, 0.34, side * 0.3, -0.28, -side * 0.5)
  body.at([0, -0.03, -0.13], facingFront, () => panel(body, 'white', 0.14, 0.06, [0, 0, 0]))
  for (const z of [-0.24, -0.36, -0.48]) box(body, 'white', [0.014, 0.004, 0.014], [0, -0.027, z], 0)
  return body
}

/** A roll of cloth along y on z = 0: radius and width of the cloth, m. */
export function clothRoll(body: Body, radius: number, width: number, paint: PaintName = 'cloth'): Body {
  return body.at([0, 0, radius], [Math.PI / 2, 0, 0], () => {
    const [tube, end] = [radius * 0.3, width / 2]
    lathe(
      body,
      paint,
      [
        [tube, -end],
        [radius, -end],
        [radius, end],
        [tube, end],
      ],
      16,
      0.004,
    )
    lathe(
      body,
      'carton',
      [
        [0, -end * 1.1],
        [tube, -end * 1.1],
        [tube, end * 1.1],
        [0, end * 1.1],
      ],
      10,
      0,
    )
  })
}
