import { palette } from '../palette.ts'
import { scatter } from '../shapes/seeded.ts'
import type { HallSketch } from './hallSketch.ts'
import type { Line, LineFrame } from './lineFrame.ts'
import type { PropKind } from './propKinds.ts'
import { sectionLength } from './shapes/stations.ts'

type Work = NonNullable<Line['work']>

/** What is small stands this close on its conveyor, metres. */
const smallPitch = 1.6
const small: ReadonlySet<Work> = new Set(['boards', 'engine', 'cartons'])
const primer = 0x8f979b

/** How the work of a line is drawn, and on what it moves. */
const carried: Readonly<Record<Work, { readonly prop: PropKind; readonly on: PropKind }>> = {
  carBody: { prop: 'carBody', on: 'track' },
  primedBody: { prop: 'paintedBody', on: 'track' },
  paintedBody: { prop: 'paintedBody', on: 'track' },
  car: { prop: 'car', on: 'slats' },
  batteryPack: { prop: 'batteryPack', on: 'conveyor' },
  engine: { prop: 'engine', on: 'conveyor' },
  boards: { prop: 'boards', on: 'conveyor' },
  cartons: { prop: 'cartons', on: 'conveyor' },
}

/** What comes in and what goes out, in boxes beside a place of the line. */
export function supply(sketch: HallSketch, line: LineFrame, u: number, v: number, seed: number): void {
  for (const [offset, full] of [
    [-0.9, 0.9],
    [0.9, 0.55],
  ] as const) {
    if (scatter(seed * 3.7 + offset) >= full) continue
    const kind = scatter(seed + offset * 1.3) < 0.6 ? 'totes' : 'pallet'
    sketch.putIfFree(kind, line.spot(u + offset, v, Math.PI / 2), [0.9, 1.2])
  }
}

/** Cable tray with its lamps over the whole line. */
export function layTray(sketch: HallSketch, line: LineFrame, u: number, v: number): void {
  for (let at = -u; at < u - 0.1; at += sectionLength) sketch.put('tray', line.spot(at, v))
}

/** What carries the work from one end of the line to the other, and the work on it. @param u half the length */
export function moveWork(sketch: HallSketch, line: LineFrame, u: number): void {
  const { work, pitch, shift = 0 } = line.line
  if (!work) return
  const { prop, on } = carried[work]
  for (let at = -u - sectionLength / 2; at < u; at += sectionLength) sketch.put(on, line.spot(at, 0))
  for (const [i, at] of places(line, work, pitch, u).entries())
    sketch.put(prop, line.spot(at + shift, 0), colored(work, i))
}

function places({ machines }: LineFrame, work: Work, pitch: number | undefined, u: number): number[] {
  if (pitch === undefined && !small.has(work)) return [...new Set(machines.map((each) => Math.round(each.u * 10) / 10))]
  const step = pitch ?? smallPitch
  const first = pitch === undefined ? step / 2 - u : Math.min(...machines.map((each) => each.u))
  return Array.from({ length: Math.floor((u - first) / step) + 1 }, (_, i) => first + i * step).filter((at) => at < u)
}

/** Colour of the i-th of what stands in a row, where each has its own. */
export function colored(what: string, i: number): { color: number } | undefined {
  if (what === 'primedBody') return { color: primer }
  const color = palette.cars[(i * 5) % palette.cars.length]!
  return what === 'paintedBody' || what === 'car' ? { color } : undefined
}
