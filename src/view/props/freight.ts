import type { BufferGeometry } from 'three'
import { Solids, plain } from '../mesh/solids.ts'
import { Surface } from '../mesh/surface.ts'
import { palette } from '../palette.ts'
import type { Form } from './prop.ts'

const { building: colors } = palette
const white = plain(0xffffff)
const dark = plain(0x0c0d0f)

/** A 40-foot container along x, standing on z = 0. */
export function container(form: Form): BufferGeometry {
  const solids = new Solids()
  solids.box([-6.1, -1.22, 0], [6.1, 1.22, 2.6], { surface: Surface.corrugated, color: 0xffffff })
  if (form === 'near') {
    for (const x of [-6.05, 6.05]) solids.box([x - 0.08, -1.25, 0], [x + 0.08, 1.25, 2.62], white)
    for (const y of [-0.75, -0.3, 0.3, 0.75])
      solids.box([6.1, y - 0.03, 0.1], [6.2, y + 0.03, 2.5], plain(colors.steel))
  }
  return solids.geometry()
}

/** A flat wagon of a block train, along x. */
export function wagon(form: Form): BufferGeometry {
  const solids = new Solids()
  solids.box([-6.6, -1.3, 0.95], [6.6, 1.3, 1.2], plain(colors.dark))
  if (form === 'far') {
    for (const x of [-4.4, 4.4]) solids.box([x - 1.3, -0.8, 0.2], [x + 1.3, 0.8, 0.95], dark)
    return solids.geometry()
  }
  solids.box([-6.6, -0.3, 0.6], [6.6, 0.3, 0.95], plain(colors.steel))
  for (const x of [-5.2, -3.6, 3.6, 5.2]) {
    for (const y of [-0.75, 0.75]) solids.box([x - 0.42, y - 0.1, 0.15], [x + 0.42, y + 0.1, 0.95], dark)
  }
  for (const x of [-6.75, 6.75]) solids.box([x - 0.2, -0.5, 0.85], [x + 0.2, 0.5, 1.1], plain(colors.steel))
  return solids.geometry()
}
