import type { Point } from '../shapes/polygon.ts'
import { type HallSketch, boxAt } from './hallSketch.ts'
import type { LineFrame } from './lineFrame.ts'
import { layTray, moveWork, supply } from './lineSide.ts'
import { fenceLength } from './shapes/fences.ts'

/** Half of what the work takes, and of a walkway between it and what stands beside, metres. */
const workHalf = 1.4
const walkway = 0.9
/** From the machines to the boxes along the aisle, and on to the rail. */
const reach = { parts: 0.9, rail: 1 }
const supplyEvery = 4.8
/** Lengths of rail in a row, and then one left open. */
const railed = 5

/** An open line: work moves along the middle, people walk beside it, parts stand along the aisles. */
export function furnishFlow(sketch: HallSketch, line: LineFrame, stops: readonly Point[]): void {
  const u = line.halfLength + 1
  const v = Math.max(line.halfWidth, line.line.work ? workHalf + walkway : 0) + reach.parts
  if (line.line.work) sketch.free.take(boxAt(line.spot(0, 0), 2 * u, 2 * (workHalf + walkway)))
  moveWork(sketch, line, u)
  layTray(sketch, line, u, line.halfWidth + 0.3)
  for (const side of [-1, 1]) {
    let place = 0
    for (let at = 1.6 - u; at < u - 1; at += supplyEvery) {
      const beside = line.spot(at, side * v, side > 0 ? Math.PI : 0)
      if (place % 4 === 2) sketch.putIfFree('bench', beside, [2, 1])
      else if (place % 8 === 5) sketch.putIfFree('cabinet', beside, [1.2, 0.5])
      else supply(sketch, line, at, side * v, place * 2.3 + side)
      place++
    }
    rails(sketch, line, side, u, v + reach.rail, stops)
  }
}

function rails(sketch: HallSketch, line: LineFrame, side: number, u: number, v: number, stops: readonly Point[]): void {
  const near = stops.map((stop) => line.inLine(stop)).filter(([, across]) => Math.abs(across - side * v) < 3)
  for (let i = 0, at = -u; at + fenceLength < u; i++, at += fenceLength) {
    const middle = at + fenceLength / 2
    if (i % (railed + 1) === railed || near.some(([along]) => Math.abs(along - middle) < 2.6)) continue
    const turned = side > 0 ? line.spot(at, v) : line.spot(at + fenceLength, -v, Math.PI)
    if (sketch.free.takeIfFree(boxAt(line.spot(middle, side * v), fenceLength, 0.3))) sketch.put('guard', turned)
  }
}
