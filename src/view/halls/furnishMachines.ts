import type { Point } from '../shapes/polygon.ts'
import { scatter } from '../shapes/seeded.ts'
import { type HallSketch, boxAt } from './hallSketch.ts'
import type { LineFrame } from './lineFrame.ts'
import { fenceLength } from './shapes/fences.ts'
import { sectionLength } from './shapes/stations.ts'

/** From a machine's middle to where its parts stand, to its bench and to the rail along the aisle, metres. */
const reach = { parts: 1.9, bench: 2.1, rail: 2.9 }
/** A rail leaves this much open before a vehicle's stop. */
const opening = 2.6

/** Machines back to back: cabinets and cable tray between the backs; parts, benches and a rail before the fronts. */
export function furnishMachines(sketch: HallSketch, line: LineFrame, stops: readonly Point[]): void {
  const fronts = line.machines.filter(([, across]) => Math.abs(across) > 0.5)
  fronts.forEach(([along, across], i) => {
    const side = Math.sign(across)
    parts(sketch, line, along, across + side * reach.parts, i)
    if (i % 3 === 1) {
      const spot = line.spot(along + 3.1, across + side * reach.bench, side > 0 ? 0 : Math.PI)
      sketch.putIfFree('bench', spot, [2, 1])
    }
  })
  for (const [along, across] of line.machines) {
    if (across > 0) sketch.put('cabinet', line.spot(along + 3.1, 0, Math.PI / 2))
  }
  const u = line.halfLength + 2.4
  for (let at = -u; at < u; at += sectionLength) sketch.put('tray', line.spot(at, 0))
  for (const side of [-1, 1]) rails(sketch, line, side, u, stops)
}

/** What comes in and what goes out, in boxes before the machine. */
function parts(sketch: HallSketch, line: LineFrame, along: number, across: number, seed: number): void {
  for (const [offset, full] of [
    [-1.1, 0.9],
    [0.7, 0.55],
  ] as const)
    // prettier-ignore
    if (scatter(seed * 3.7 + offset) < full) {
      const kind = scatter(seed + offset * 1.3) < 0.6 ? 'totes' : 'pallet'
      sketch.putIfFree(kind, line.spot(along + offset, across, Math.PI / 2), [0.9, 1.2])
    }
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
