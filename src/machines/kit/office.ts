import type { Body } from './body.ts'
import { box } from './box.ts'
import { cylinder } from './lathe.ts'

/** A swivel chair on z = 0 whose sitter looks towards +y. */
export function officeChair(body: Body): Body {
  for (let i = 0; i < 5; i++)
    body.at([0, 0, 0], [0, 0, (i / 5) * 2 * Math.PI], () => {
      box(body, 'plastic', [0.3, 0.04, 0.03], [0.15, 0, 0.07], 0)
      cylinder(body, 'rubber', 0.03, 0.03, [0.29, 0, 0.03], 'y', 8)
    })
  cylinder(body, 'steel', 0.03, 0.36, [0, 0, 0.26], 'z', 8)
  box(body, 'plastic', [0.5, 0.48, 0.09], [0, 0, 0.48], 0.03)
  box(body, 'plastic', [0.46, 0.08, 0.58], [0, -0.24, 0.88], 0.03)
  for (const side of [-1, 1]) {
    box(body, 'dark', [0.05, 0.26, 0.03], [side * 0.28, 0, 0.7], 0)
    box(body, 'dark', [0.04, 0.04, 0.2], [side * 0.28, 0.06, 0.6], 0)
  }
  return body
}
