import type { Body, Triple } from './body.ts'
import { box } from './box.ts'

const fillings = ['carton', 'zinc', 'dark'] as const

/** A plastic tote of 0.5 × 0.6 × 0.28 m that stands on `foot`, with parts in it. */
export function toteBox(body: Body, [x, y, z]: Triple, filling = 0): Body {
  box(body, 'tote', [0.46, 0.56, 0.24], [x, y, z + 0.12], 0.014)
  box(body, 'tote', [0.5, 0.6, 0.035], [x, y, z + 0.26], 0.008)
  box(body, 'gap', [0.42, 0.52, 0.006], [x, y, z + 0.277], 0)
  box(body, fillings[filling % fillings.length]!, [0.36, 0.46, 0.012], [x, y, z + 0.283], 0)
  for (const side of [-1, 1]) box(body, 'white', [0.1, 0.006, 0.07], [x + 0.1, y + side * 0.283, z + 0.14], 0)
  return body
}
