import type { Point } from '../shapes/polygon.ts'
import { type HallSketch, boxAt } from './hallSketch.ts'
import type { LineFrame } from './lineFrame.ts'
import { layTray, moveWork } from './lineSide.ts'
import { fenceLength, gateWidth } from './shapes/fences.ts'
import { sectionLength } from './shapes/stations.ts'

/** Fence behind the machines, and beyond the last ones, metres at least. */
const behind = 0.5
const beyond = 1.6
/** How far outside the fence vehicles stand whose gate it is. */
const gateReach = 4.5
/** Conveyor sections on which finished pieces leave a line whose machines hand them on themselves. */
const outfeed = 2

/**
 * A guarded line: its work in the middle, fences with mesh all round, a gate with light curtains before each place where
 * vehicles stop, cabinets and cable trays along the outside.
 */
export function furnishCell(sketch: HallSketch, line: LineFrame, stops: readonly Point[]): void {
  const v = upTo(line.halfWidth + behind, fenceLength / 2) * (fenceLength / 2)
  const panels = upTo(2 * (line.halfLength + beyond), fenceLength)
  const u = (panels * fenceLength) / 2
  sketch.free.take(boxAt(line.spot(0, 0), 2 * u, 2 * v))
  sketch.marks.push({ ...line.spot(0, 0), kind: 'cell', halfX: u + 0.3, halfY: v + 0.3, number: 0 })
  for (const side of [-1, 1]) {
    const gates = gatesOf(line, stops, side, u, v, panels)
    for (let panel = 0; panel < panels; panel++) {
      if (gates.has(panel) || gates.has(panel - 1)) continue
      sketch.put('fence', line.spot(panel * fenceLength - u, side * v))
    }
    for (const panel of gates) gateWithTable(sketch, line, panel * fenceLength - u, side, v)
    cabinets(sketch, line, side, v, u)
    endFences(sketch, line, side * u, v)
  }
  layTray(sketch, line, u, v + 0.16)
  if (line.line.work) moveWork(sketch, line, u)
  else handOut(sketch, line, u)
}

/** Where people take finished pieces off the line into racks. */
function handOut(sketch: HallSketch, line: LineFrame, u: number): void {
  for (let i = 0; i < outfeed; i++) sketch.put('conveyor', line.spot(u + (i - 0.5) * sectionLength, 0))
  for (const side of [-1, 1])
    for (const along of [1.6, 4.4])
      sketch.putIfFree(line.line.gives ?? 'pallet', line.spot(u + along, side * 2), [2.6, 1.6])
}

/** How many `pieces` of a length reach so far. */
function upTo(length: number, piece: number): number {
  return Math.ceil(length / piece - 1e-6)
}

function gatesOf(line: LineFrame, stops: readonly Point[], side: number, u: number, v: number, panels: number) {
  const gates = stops
    .map((stop) => line.inLine(stop))
    .filter(([, across]) => across * side > v && across * side < v + gateReach)
    .map(([along]) => Math.round((along + u - gateWidth / 2) / fenceLength))
    .filter((panel) => panel >= 1 && panel < panels - 2)
  return new Set(gates)
}

/** The gate, and the short conveyor on which vehicles leave what they bring. */
function gateWithTable(sketch: HallSketch, line: LineFrame, from: number, side: number, v: number): void {
  const start = side > 0 ? from : from + gateWidth
  sketch.put('gate', line.spot(start, side * v, side > 0 ? 0 : Math.PI))
  const table = line.spot(from + gateWidth / 2, side * (v - 0.5), (side * Math.PI) / 2)
  sketch.put('conveyor', table, { scale: [0.7, 0.9, 1.2] })
  sketch.free.take(boxAt(line.spot(from + gateWidth / 2, side * (v + 0.9)), gateWidth, 1.8))
}

function cabinets(sketch: HallSketch, line: LineFrame, side: number, v: number, u: number): void {
  for (let at = 3.2 - u; at < u - 2; at += 6.4) {
    const spot = line.spot(at + (side > 0 ? 0 : 3.2), side * (v + 0.8), side > 0 ? 0 : Math.PI)
    sketch.putIfFree('cabinet', spot, [1.2, 0.5])
  }
}

/** Across the end, open in the middle where the work goes through. */
function endFences(sketch: HallSketch, line: LineFrame, u: number, v: number): void {
  const count = Math.round((2 * v) / fenceLength)
  for (let panel = 0; panel < count; panel++) {
    const from = panel * fenceLength - v
    if (Math.abs(from + fenceLength / 2) > fenceLength * 0.6) sketch.put('fence', line.spot(u, from, Math.PI / 2))
  }
}
