import type { Body, Pair } from './body.ts'
import { box } from './box.ts'
import { cylinder, lathe } from './lathe.ts'
import { prism } from './prism.ts'

/** A coil of strip that lies on z = 0 with its eye along y: outer radius and width of the strip, m. */
export function coil(body: Body, radius: number, width: number): Body {
  const eye = radius * 0.42
  const profile: readonly Pair[] = [
    [eye, -width / 2],
    [radius, -width / 2],
    [radius, width / 2],
    [eye, width / 2],
    [eye, -width / 2],
  ]
  body.at([0, 0, radius], [Math.PI / 2, 0, 0], () => lathe(body, 'sheet', profile, 24, 0.006))
  for (const turn of [0.6, 2.7, 4.8])
    body.at([0, 0, radius], [0, turn, 0], () => box(body, 'strap', [0.04, width + 0.01, 0.01], [0, 0, radius], 0))
  return body
}

/** A flat blank of length × width (m), 3 mm thick, that lies on z = 0. */
export function sheetBlank(body: Body, length: number, width: number): Body {
  return box(body, 'sheet', [length, width, 0.003], [0, 0, 0.0015], 0)
}

/** A drawn panel of length × width (m): a rim with a raised field, `depth` m deep, on z = 0. */
export function drawnPanel(body: Body, length: number, width: number, depth = 0.08): Body {
  const outline = (share: number): Pair[] => {
    const [x, y, cut] = [(length / 2) * share, (width / 2) * share, Math.min(length, width) * 0.16 * share]
    return [
      [-x, -y],
      [x, -y],
      [x, y - cut],
      [x - cut, y],
      [cut - x, y],
      [-x, y - cut],
    ]
  }
  body.at([0, 0, 0.004], [0, 0, 0], () => prism(body, 'sheet', outline(1), 0.008, 0.002))
  return body.at([0, 0, depth / 2], [0, 0, 0], () => prism(body, 'sheet', outline(0.78), depth, depth * 0.4))
}

/** A round bar along z from 0 to `length`, m. */
export function bar(body: Body, radius: number, length: number): Body {
  return cylinder(body, 'steel', radius, length, [0, 0, length / 2], 'z', 14)
}

/** A rough casting with a bore and two bosses, about `size` m, on z = 0. */
export function casting(body: Body, size: number): Body {
  box(body, 'cast', [size, size * 0.7, size * 0.4], [0, 0, size * 0.2], 0.02)
  cylinder(body, 'cast', size * 0.26, size * 0.3, [0, 0, size * 0.5], 'z', 16)
  cylinder(body, 'gap', size * 0.16, 0.004, [0, 0, size * 0.652], 'z', 14)
  for (const side of [-1, 1])
    cylinder(body, 'brushed', size * 0.09, size * 0.12, [side * size * 0.36, 0, size * 0.44], 'z', 10)
  return body
}
