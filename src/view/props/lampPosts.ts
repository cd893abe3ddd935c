import type { BufferGeometry } from 'three'
import { Solids, plain } from '../mesh/solids.ts'
import { palette } from '../palette.ts'
import { lampHeight } from '../roads/lamps.ts'
import type { Form } from './prop.ts'

const { halo } = palette
const post = plain(0x6a747c)

/** Street lamp with its arm along x. */
export function streetLamp(form: Form): BufferGeometry {
  const solids = new Solids()
  const { street: top } = lampHeight
  if (form === 'far') {
    solids.cylinder(0, 0, 0, top, 0.12, post, 0.04, 3)
    solids.quad([0, 0.15, top + 0.1], [0, -0.15, top], [3, -0.2, top + 0.2], [3, 0.2, top + 0.2], post)
    solids.quad([1.6, 0.3, top], [3, 0.3, top], [3, -0.3, top], [1.6, -0.3, top], plain(halo.lamp, 6))
    return solids.geometry()
  }
  solids.cylinder(0, 0, 0, 0.5, 0.2, post, 0.18, 6)
  solids.cylinder(0, 0, 0.5, top - 0.1, 0.12, post, 0.08, 6)
  solids.beam([0, 0, top - 0.2], [2.4, 0, top + 0.2], 0.14, post)
  solids.box([1.6, -0.25, top + 0.05], [3, 0.25, top + 0.22], plain(0xe9edf0))
  solids.box([1.7, -0.2, top - 0.02], [2.9, 0.2, top + 0.05], plain(halo.lamp, 6))
  return solids.geometry()
}

/** Mast with five flood lights that look along x. */
export function floodMast(form: Form): BufferGeometry {
  const solids = new Solids()
  const { flood: top } = lampHeight
  solids.cylinder(0, 0, 0, top, 0.4, plain(0x7b868e), 0.22, form === 'near' ? 8 : 3)
  solids.box([-0.5, -2.4, top - 0.6], [0.5, 2.4, top + 0.4], plain(0x59626a))
  if (form === 'far') {
    solids.quad(
      [0.55, -2.3, top - 0.5],
      [0.55, 2.3, top - 0.5],
      [0.55, 2.3, top + 0.3],
      [0.55, -2.3, top + 0.3],
      plain(halo.flood, 5),
    )
    return solids.geometry()
  }
  for (const y of [-2, -1, 0, 1, 2])
    solids.box([0.5, y - 0.36, top - 0.5], [0.6, y + 0.36, top + 0.3], plain(halo.flood, 6))
  for (let z = 3; z < top - 1; z += 0.6) solids.box([-0.5, -0.2, z], [-0.3, 0.2, z + 0.06], plain(0x59626a))
  solids.box([-0.6, -0.6, 0], [0.6, 0.6, 0.8], plain(palette.building.concrete))
  return solids.geometry()
}
