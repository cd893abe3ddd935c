import { type HallSketch, boxAt } from './hallSketch.ts'
import type { LineFrame } from './lineFrame.ts'
import { layTray, moveWork } from './lineSide.ts'
import { boothLength } from './shapes/booths.ts'

/** Walls beside the machines, and beyond the last ones, metres. */
const beside = 0.4
const beyond = 2.4
const cabinetEvery = 9.6

/** A cabin with glass walls and light from both sides, through which the work moves; its supply stands along the outside. */
export function furnishBooth(sketch: HallSketch, line: LineFrame): void {
  const v = line.halfWidth + beside
  const sections = Math.ceil((2 * (line.halfLength + beyond)) / boothLength)
  const u = (sections * boothLength) / 2
  sketch.free.take(boxAt(line.spot(0, 0), 2 * u, 2 * v), 0.3)
  sketch.marks.push({ ...line.spot(0, 0), kind: 'cell', halfX: u + 0.3, halfY: v + 0.3, number: 0 })
  for (let i = 0; i < sections; i++) {
    sketch.put('booth', line.spot(i * boothLength - u, v))
    sketch.put('booth', line.spot((i + 1) * boothLength - u, -v, Math.PI))
  }
  for (const side of [-1, 1]) {
    for (let at = 3 - u; at < u - 2; at += cabinetEvery)
      sketch.putIfFree('cabinet', line.spot(at, side * (v + 0.9), side > 0 ? 0 : Math.PI), [1.2, 0.5])
  }
  layTray(sketch, line, u, v + 0.45)
  moveWork(sketch, line, u + 3)
}
