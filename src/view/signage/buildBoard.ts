import { cutting } from '../buildings/site.ts'
import { Cut, type Solids, plain } from '../mesh/solids.ts'
import { palette } from '../palette.ts'
import type { Sign } from './placeSigns.ts'

const { building: colors } = palette
const thickness = 0.35

/** The board behind the letters of a sign, on steel legs where it stands above the roof. */
export function buildBoard(solids: Solids, { at: [x, y, z], heading, width, height, building }: Sign): void {
  cutting({ solids }, building, Cut.roof, () =>
    solids.at(x, y, heading, () => {
      const half = width / 2
      solids.box([-thickness, -half, z], [0, half, z + height], plain(colors.band, 0.3), plain(colors.white, 0.2))
      solids.fine(() => {
        solids.box([-thickness, -half, z - 0.12], [0.06, half, z], plain(colors.white, 0.2))
        for (let aside = -half + 1; aside < half; aside += 3) {
          solids.beam([-thickness - 2.2, aside, z], [-thickness, aside, z + height * 0.9], 0.12, plain(colors.steel))
        }
      })
    }),
  )
}
