import { type Solids, plain } from '../mesh/solids.ts'
import { palette } from '../palette.ts'
import { besides, stationsAlong } from '../shapes/polyline.ts'
import type { Place } from '../props/prop.ts'
import { type Carriageway, isPaved, onCarriageway } from './carriageways.ts'

const { building: colors, halo } = palette
const spacing = 380

/** Shelters on the pavements of the boulevards, a few hundred metres apart; theta looks at the road. */
export function placeBusStops(ways: readonly Carriageway[], isFree: (x: number, y: number) => boolean): Place[] {
  return ways
    .filter((way) => way.kind === 'boulevard' && isPaved(way))
    .flatMap((way) =>
      stationsAlong(way.line, spacing).flatMap((station) =>
        [1, -1].flatMap((side): Place[] => {
          const [x, y] = besides(station, side * (way.half + 2.2))
          const clear =
            isFree(x, y) &&
            !onCarriageway(
              ways.filter((other) => other !== way),
              [x, y],
              12,
            )
          return clear ? [{ x, y, z: 0, theta: station.heading - (side * Math.PI) / 2 }] : []
        }),
      ),
    )
}

/** Roof, glass back, bench, lit panel; x looks at the road. */
export function buildBusStop(solids: Solids, { x, y, theta }: Place): void {
  solids.at(x, y, theta, () => {
    const steel = plain(colors.steel)
    solids.box([-0.9, -4, 2.5], [1, 4, 2.66], plain(colors.white))
    solids.box([-0.85, -3.9, 0.3], [-0.78, 3.9, 2.3], plain(0x5d7684, 0.1))
    solids.box([-0.8, 3.9, 0.2], [0.6, 4.05, 2.3], plain(halo.flood, 0.9))
    solids.fine(() => {
      for (const at of [-3.9, -1.3, 1.3, 3.9]) solids.beam([-0.8, at, 0], [-0.8, at, 2.5], 0.1, steel)
      solids.box([-0.6, -3, 0.45], [-0.15, 1.6, 0.52], plain(colors.yellow))
      for (const at of [-2.6, 0, 1.2]) solids.beam([-0.4, at, 0], [-0.4, at, 0.45], 0.08, steel)
      solids.box([-0.4, -3.6, 2.42], [0.6, 3.6, 2.5], plain(halo.lamp, 1.4))
      solids.cylinder(1, -5.4, 0, 3, 0.06, steel, 0.06, 6)
      solids.box([0.95, -5.75, 2.3], [1.05, -5.05, 3], plain(colors.band, 0.4))
    })
  })
}
