import type { SceneDocument } from '../../scene/schema.ts'
import { type Solids, plain } from '../mesh/solids.ts'
import { palette } from '../palette.ts'
import { distanceToLine } from '../shapes/polyline.ts'
import { type Carriageway, isElevated } from './carriageways.ts'

type Gate = SceneDocument['gates'][number]

const { building: colors, halo } = palette
const red = plain(0xc23a2e)
const white = plain(colors.white)
const widest = 9

/** Barriers on both sides of a gate's road, arms up as for a truck that passes, with cameras and bollards. */
export function buildGate(solids: Solids, { position, theta }: Gate, ways: readonly Carriageway[]): void {
  const way = ways.find(({ line, half, ...rest }) => !isElevated(rest) && distanceToLine(line, position) < half)
  const half = Math.min(widest, way?.half ?? 4)
  solids.at(position[0], position[1], theta, () => {
    for (const side of [1, -1]) solids.at(side * 2.2, side * (half - 0.2), 0, () => barrier(solids, -side, half * 0.8))
    solids.fine(() => {
      for (const side of [1, -1]) {
        cameraPost(solids, -side * 5, side * (half + 0.6))
        for (const x of [-6, -4, 4, 6]) {
          solids.cylinder(x, side * (half + 0.3), 0, 0.9, 0.12, plain(colors.yellow), 0.12, 8)
          solids.cylinder(x, side * (half + 0.3), 0.6, 0.75, 0.13, plain(colors.dark), 0.13, 8)
        }
      }
    })
  })
}

/** The arm turns towards `inwards` along y and stands almost upright. */
function barrier(solids: Solids, inwards: number, length: number): void {
  solids.box([-0.25, -0.25, 0], [0.25, 0.25, 1.15], plain(colors.yellow))
  const [along, up] = [0.34, 0.94]
  const pieces = 6
  for (let i = 0; i < pieces; i++) {
    const [from, to] = [(length * i) / pieces, (length * (i + 1)) / pieces]
    solids.beam(
      [0, inwards * from * along, 1 + from * up],
      [0, inwards * to * along, 1 + to * up],
      0.16,
      i % 2 ? white : red,
    )
  }
  solids.fine(() => solids.box([-0.28, -0.1, 1.15], [0.28, 0.1, 1.4], plain(halo.lamp, 2)))
}

function cameraPost(solids: Solids, x: number, y: number): void {
  solids.cylinder(x, y, 0, 5, 0.09, plain(colors.steel), 0.07, 6)
  solids.box([x - 0.4, y - 0.12, 4.8], [x + 0.2, y + 0.12, 5.05], white)
}
