import type { Point } from '../shapes/polygon.ts'
import { type HallSketch, boxAt } from './hallSketch.ts'
import { layTray, supply } from './lineSide.ts'
import type { LineFrame, Standing } from './lineFrame.ts'
import { fenceLength } from './shapes/fences.ts'

/** From a machine's front to where its parts stand, to its bench and to the rail along the aisle, metres. */
const reach = { parts: 1, bench: 1.2, rail: 2 }
/** A rail leaves this much open before a vehicle's stop. */
const opening = 2.6
/** Free length between two machines that a cabinet needs. */
const cabinetGap = 1

/** Machines back to back: cabinets and cable tray between the backs; parts, benches and a rail before the fronts. */
export function furnishIslands(sketch: HallSketch, line: LineFrame, stops: readonly Point[]): void {
  const fronts = line.machines.filter(({ v }) => Math.abs(v) > 0.5)
  fronts.forEach(({ u, v, halfU, halfV }, i) => {
    const side = Math.sign(v)
    supply(sketch, line, u - 0.2, v + side * (halfV + reach.parts), i)
    if (i % 3 === 1) {
      const spot = line.spot(u + halfU + 1.2, v + side * (halfV + reach.bench), side > 0 ? 0 : Math.PI)
      sketch.putIfFree('bench', spot, [2, 1])
    }
  })
  cabinetsBetween(sketch, line)
  layTray(sketch, line, line.halfLength + 0.5, 0)
  for (const side of [-1, 1]) rails(sketch, line, side, line.halfLength + 0.5, stops)
}

/** A cabinet across the gap between one pair of machines and the next, and behind the last. */
function cabinetsBetween(sketch: HallSketch, line: LineFrame): void {
  const row = line.machines.filter(({ v }) => v > 0).sort((a, b) => a.u - b.u)
  row.forEach(({ u, halfU }, i) => {
    const next: Standing | undefined = row[i + 1]
    const gap = next ? next.u - next.halfU - u - halfU : 2.4
    if (gap >= cabinetGap) sketch.put('cabinet', line.spot(u + halfU + gap / 2, 0, Math.PI / 2))
  })
}

function rails(sketch: HallSketch, line: LineFrame, side: number, u: number, stops: readonly Point[]): void {
  const v = side * (line.halfWidth + reach.rail)
  const gaps = stops.map((stop) => line.inLine(stop)).filter(([, across]) => Math.abs(across - v) < 3)
  for (let at = -u; at < u; at += fenceLength) {
    const middle = at + fenceLength / 2
    if (gaps.some(([along]) => Math.abs(along - middle) < opening)) continue
    const turned = side > 0 ? line.spot(at, v) : line.spot(at + fenceLength, v, Math.PI)
    if (sketch.free.takeIfFree(boxAt(line.spot(middle, v), fenceLength, 0.3))) sketch.put('guard', turned)
  }
}
