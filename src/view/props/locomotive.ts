import { type Solids, plain } from '../mesh/solids.ts'
import { Surface } from '../mesh/surface.ts'
import { palette } from '../palette.ts'
import type { Place } from './prop.ts'

const { building: colors, halo } = palette
const body = plain(colors.band, 0.04)
const stripe = plain(colors.yellow)
const dark = plain(colors.dark)

/** An electric freight locomotive of 17 m that looks along x. */
export function buildLocomotive(solids: Solids, { x, y, z, theta }: Place): void {
  solids.at(x, y, theta, () => {
    const floor = z + 1.1
    solids.box([-8.2, -1.45, floor], [8.2, 1.45, floor + 2.7], body, plain(colors.wallDark))
    solids.box([-8.24, -1.49, floor + 0.5], [8.24, 1.49, floor + 0.85], stripe)
    solids.box([-8.6, -1.3, floor - 0.5], [8.6, 1.3, floor], dark)
    for (const end of [-1, 1]) {
      solids.beam([end * 8.2, -1.3, floor + 2], [end * 8.2, 1.3, floor + 2], 0.9, plain(0x10161c))
      for (const side of [-1, 1]) {
        const lamp = side * 1.05
        solids.box(
          [end * 8.3 - 0.06, lamp - 0.16, floor + 0.95],
          [end * 8.3 + 0.06, lamp + 0.16, floor + 1.2],
          plain(halo.flood, 3),
        )
      }
      for (const axle of [-1.4, 1.4]) {
        const at = end * 4.8 + axle
        solids.box([at - 0.55, -0.9, z + 0.1], [at + 0.55, 0.9, z + 1.15], dark)
      }
      solids.fine(() => {
        solids.beam([end * 3.5, -0.7, floor + 2.8], [end * 4.6, -0.7, floor + 3.9], 0.08, plain(colors.crane))
        solids.beam([end * 3.5, 0.7, floor + 2.8], [end * 4.6, 0.7, floor + 3.9], 0.08, plain(colors.crane))
        solids.beam([end * 4.6, -0.9, floor + 3.9], [end * 4.6, 0.9, floor + 3.9], 0.08, plain(colors.crane))
        solids.box([end * 5 - 0.9, -1.52, floor + 1.1], [end * 5 + 0.9, 1.52, floor + 2.2], {
          surface: Surface.corrugated,
          color: colors.wallDark,
        })
      })
    }
    solids.fine(() => solids.box([-3, -0.9, floor + 2.7], [3, 0.9, floor + 3.2], plain(colors.steel)))
  })
}
