import type { BuildingShape } from '../buildings/buildingShape.ts'
import { sillHeight } from '../mesh/cutShader.ts'
import { Cut, type Finish, Solids } from '../mesh/solids.ts'
import { Surface } from '../mesh/surface.ts'
import { palette } from '../palette.ts'
import { contains, edgesOf, insetBy } from '../shapes/polygon.ts'
import { lampGrid, lampPitch } from './lampGrid.ts'

const { building: colors, halo } = palette
const indoors = (color: number, glow = 0): Finish => ({ surface: Surface.indoors, color, glow })
const wallThickness = 0.3
const bay = 11
const doorEvery = 27
/** Depth of the trusses under the roof, and of the lamps under the trusses, metres. */
const truss = { top: 0.9, bottom: 2.4, panel: 3 }
const lampDrop = 2.9

/** @param isFree whether a column may stand at a point of the hall's frame */
export interface ShellOptions {
  readonly fine: boolean
  readonly isFree: (x: number, y: number) => boolean
}

/** Height of the ground floor's ceiling over its floor, metres. */
function storeyHeight({ height, floors }: BuildingShape): number {
  return height / floors
}

/** What one sees of the building itself from within: walls, ceiling, columns, trusses, lamps, doors. Site frame. */
export function hallShell(hall: BuildingShape, { fine, isFree }: ShellOptions): Solids {
  const solids = new Solids()
  solids.at(hall.x, hall.y, hall.theta, () => {
    walls(solids, hall)
    doors(solids, hall)
    columns(solids, hall, isFree)
    solids.cutWith(hall.opening, Cut.roof, () => {
      const inner = insetBy(hall.outline, wallThickness)
      solids.area(inner, hall.base + storeyHeight(hall) - 0.5, { surface: Surface.ceiling, color: colors.inside }, -1)
      if (fine) trusses(solids, hall)
      lamps(solids, hall)
    })
  })
  return solids
}

function walls(solids: Solids, hall: BuildingShape): void {
  const [floor, top] = [hall.base, hall.base + hall.height]
  const inner = insetBy(hall.outline, wallThickness)
  const finish: Finish = { surface: Surface.inside, color: colors.inside, seed: hall.height }
  for (const { from, to } of edgesOf(inner)) solids.wall(to, from, floor, top, finish)
  const edges = edgesOf(hall.outline)
  const cap = indoors(colors.wallDark)
  const capAt = (i: number, z: number, uv?: readonly [number, number, number, number]) => {
    const [{ from, to }, b, a] = [edges[i]!, inner[(i + 1) % inner.length]!, inner[i]!]
    solids.quad([...from, z], [...to, z], [...b, z], [...a, z], cap, uv)
  }
  solids.cutWith(hall.opening, Cut.edge, () => edges.forEach((_, i) => capAt(i, floor + sillHeight)))
  solids.cutWith(hall.opening, Cut.rim, () =>
    edges.forEach(({ from, to }, i) => {
      const heading = hall.theta + Math.atan2(to[1] - from[1], to[0] - from[0]) - Math.PI / 2
      const [x, y] = [Math.cos(heading), Math.sin(heading)]
      capAt(i, top + 0.02, [x, y, x, y])
    }),
  )
}

/** Doors for people with their sign above, and the inside of the dock doors. */
function doors(solids: Solids, hall: BuildingShape): void {
  const z = hall.base
  for (const { from, to } of edgesOf(insetBy(hall.outline, wallThickness))) {
    const length = Math.hypot(to[0] - from[0], to[1] - from[1])
    const heading = Math.atan2(to[1] - from[1], to[0] - from[0])
    for (let at = doorEvery / 2; at < length; at += doorEvery) {
      const share = at / length
      solids.at(from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share, heading, () => {
        solids.box([-0.62, 0, z], [0.62, 0.05, z + 2.3], indoors(colors.white))
        solids.box([-0.52, 0.05, z], [0.52, 0.08, z + 2.2], indoors(colors.wallDark))
        solids.box([0.34, 0.08, z + 1], [0.46, 0.14, z + 1.06], indoors(colors.dark))
        solids.box([-0.35, 0.02, z + 2.5], [0.35, 0.1, z + 2.75], indoors(colors.exit, 2))
        solids.box([0.9, 0, z + 1], [1.2, 0.24, z + 1.6], indoors(colors.extinguisher))
      })
    }
  }
  for (const { x, y, heading } of hall.docks) {
    solids.at(x, y, heading + Math.PI, () => {
      solids.box([0.3, -1.75, z], [0.42, 1.75, z + 4.4], indoors(colors.white))
      for (const height of [1, 2, 3])
        solids.box([0.42, -1.7, z + height], [0.44, 1.7, z + height + 0.04], indoors(colors.wallDark))
      for (const side of [-1, 1])
        solids.box([0.3, side * 2 - 0.14, z], [0.62, side * 2 + 0.14, z + 1.2], indoors(colors.yellow))
    })
  }
}

function columns(solids: Solids, hall: BuildingShape, isFree: ShellOptions['isFree']): void {
  const top = hall.base + storeyHeight(hall)
  const room = insetBy(hall.outline, 2)
  for (let x = hall.min[0] + bay; x < hall.max[0] - 4; x += 2 * bay) {
    for (let y = hall.min[1] + bay; y < hall.max[1] - 4; y += bay) {
      if (!contains(room, [x, y]) || !isFree(x, y)) continue
      const upper: Finish = indoors(colors.steel)
      solids.cutWith(hall.opening, Cut.roof, () => {
        for (const side of [-0.16, 0.16])
          solids.box([x - 0.2, y + side - 0.025, hall.base + 2.2], [x + 0.2, y + side + 0.025, top - 1], upper)
        solids.box([x - 0.02, y - 0.16, hall.base + 2.2], [x + 0.02, y + 0.16, top - 1], upper)
      })
      solids.box([x - 0.2, y - 0.18, hall.base], [x + 0.2, y + 0.18, hall.base + 2.2], upper)
      solids.box([x - 0.32, y - 0.32, hall.base], [x + 0.32, y + 0.32, hall.base + 1.1], indoors(colors.yellow))
      solids.box([x - 0.33, y - 0.33, hall.base + 0.5], [x + 0.33, y + 0.33, hall.base + 0.68], indoors(colors.dark))
    }
  }
}

function trusses(solids: Solids, hall: BuildingShape): void {
  const top = hall.base + storeyHeight(hall)
  const [high, low] = [top - truss.top, top - truss.bottom]
  const steel = indoors(colors.steel)
  for (let x = hall.min[0] + bay; x < hall.max[0] - 2; x += bay) {
    for (const z of [high, low]) solids.beam([x, hall.min[1] + 0.4, z], [x, hall.max[1] - 0.4, z], 0.2, steel)
    for (let y = hall.min[1] + 2; y < hall.max[1] - truss.panel; y += truss.panel) {
      solids.beam([x, y, low], [x, y + truss.panel / 2, high], 0.11, steel)
      solids.beam([x, y + truss.panel / 2, high], [x, y + truss.panel, low], 0.11, steel)
    }
  }
  for (let y = hall.min[1] + 2 * bay; y < hall.max[1] - 4; y += 2 * bay)
    solids.beam([hall.min[0] + 0.4, y, low], [hall.max[0] - 0.4, y, low], 0.14, steel)
}

/** Rows of strip lights that hang from the trusses. */
function lamps(solids: Solids, hall: BuildingShape): void {
  const z = hall.base + storeyHeight(hall) - lampDrop
  const { first, counts } = lampGrid(hall)
  for (let column = 0; column < counts[0]; column++) {
    for (let row = 0; row < counts[1]; row++) {
      const [x, y] = [first[0] + column * lampPitch[0], first[1] + row * lampPitch[1]]
      solids.box([x - 0.14, y - 1.2, z], [x + 0.14, y + 1.2, z + 0.1], indoors(colors.white))
      solids.box([x - 0.1, y - 1.15, z - 0.03], [x + 0.1, y + 1.15, z], indoors(halo.flood, 5))
    }
  }
}
