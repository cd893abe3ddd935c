import type { Body, Pair } from './body.ts'
import { box } from './box.ts'
import { facingFront } from './housings.ts'
import { lathe } from './lathe.ts'
import type { PaintName } from './paint.ts'
import { prism } from './prism.ts'

/*
 * What is drawn on the screens of control rooms, as flat bodies on the plane y = 0 of the present frame, towards -y:
 * x to the right, z up. Bars and lamps that show signals are parts of their own.
 */
const depth = 0.006

/** A screen of width × height (m) about the origin, in a dark frame; its picture lies on y = 0. */
export function mimicScreen(body: Body, width: number, height: number): Body {
  box(body, 'plastic', [width + 0.05, 0.05, height + 0.05], [0, 0.03, 0], 0.01)
  return box(body, 'display', [width, 0.01, height], [0, 0.006, 0], 0)
}

/** A line along the axes through points [x, z]. */
export function mimicLine(body: Body, points: readonly Pair[], paint: PaintName = 'mimicLine', width = 0.012): Body {
  points.slice(1).forEach(([x, z], i) => {
    const [fromX, fromZ] = points[i]!
    const size = [Math.abs(x - fromX) + width, depth, Math.abs(z - fromZ) + width] as const
    box(body, paint, size, [(x + fromX) / 2, 0, (z + fromZ) / 2], 0)
  })
  return body
}

/** Outline of a vessel of width × height (m) whose lower left corner is at [x, z]. */
export function mimicVessel(body: Body, [x, z]: Pair, width: number, height: number): Body {
  return mimicLine(body, [
    [x, z + height],
    [x, z],
    [x + width, z],
    [x + width, z + height],
    [x, z + height],
  ])
}

/** A bar of width × height (m) that stands on the origin. */
export function mimicBar(body: Body, width: number, height: number, paint: PaintName = 'mimicFill'): Body {
  return box(body, paint, [width, depth, height], [0, 0, height / 2], 0)
}

/** The sign of a valve about the origin: two triangles, tip to tip. */
export function mimicValve(body: Body, size: number, paint: PaintName): Body {
  const half = (side: 1 | -1): readonly Pair[] => [
    [0, 0],
    [side * size, size * 0.6],
    [side * size, -size * 0.6],
  ]
  return body.at([0, 0, 0], facingFront, () => {
    prism(body, paint, half(1), depth, 0)
    prism(body, paint, half(-1), depth, 0)
  })
}

/** The sign of a pump about the origin: a ring with an arrow in it. */
export function mimicPump(body: Body, size: number, paint: PaintName): Body {
  return body.at([0, 0, 0], facingFront, () => {
    lathe(
      body,
      paint,
      [
        [size * 0.8, -depth / 2],
        [size, -depth / 2],
        [size, depth / 2],
        [size * 0.8, depth / 2],
        [size * 0.8, -depth / 2],
      ],
      18,
      0,
    )
    const arrow: readonly Pair[] = [
      [-size * 0.4, -size * 0.6],
      [size * 0.75, 0],
      [-size * 0.4, size * 0.6],
    ]
    prism(body, paint, arrow, depth, 0)
  })
}
