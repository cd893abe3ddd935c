import type { FloorBox } from './freeFloor.ts'
import type { HallSketch } from './hallSketch.ts'
import type { LineFrame } from './lineFrame.ts'

const halfAisle = 1.6
/** From the outermost line to the aisle beyond it, and from the ends of the lines to the aisles across, metres. */
const beside = 4.6
const beyond = 10
/** Between an aisle and the wall, at least. */
const fromWall = 1

/** Paints aisles for trucks in a hall that no network of routes reaches: between its lines, and across at both ends. */
export function layAisles(sketch: HallSketch, lines: readonly LineFrame[]): void {
  const lies = 2 * lines.filter(runsAlong).length >= lines.length
  const main = lines.filter((line) => runsAlong(line) === lies)
  const boxes = main.map((line) => inAisles(boxOf(line), lies)).sort((a, b) => a.y - b.y)
  if (boxes.length === 0) return
  const room = inAisles(hallBox(sketch), lies)
  const within = (at: number, middle: number, half: number) => Math.abs(at - middle) < half - halfAisle - fromWall
  const edges = boxes.map(({ y, halfY }, i) => {
    const next = boxes[i + 1]
    return next ? (y + halfY + next.y - next.halfY) / 2 : y + halfY + beside
  })
  const rows = [boxes[0]!.y - boxes[0]!.halfY - beside, ...edges].filter((y) => within(y, room.y, room.halfY))
  const ends = [
    Math.min(...boxes.map(({ x, halfX }) => x - halfX)) - beyond,
    Math.max(...boxes.map(({ x, halfX }) => x + halfX)) + beyond,
  ]
  const [west, east] = ends.map((x) => clamp(x, room.x, room.halfX - halfAisle - fromWall)) as [number, number]
  for (const y of rows) paint(sketch, { x: (west + east) / 2, y, halfX: (east - west) / 2, halfY: halfAisle }, lies)
  const [first, last] = [rows[0], rows.at(-1)]
  if (first === undefined || last === undefined || first === last) return
  const middle = { y: (first + last) / 2, halfY: (last - first) / 2 }
  for (const x of [west, east]) paint(sketch, { ...middle, x, halfX: halfAisle }, lies)
}

function paint(sketch: HallSketch, box: FloorBox, lies: boolean): void {
  const { x, y, halfX, halfY } = inAisles(box, lies)
  sketch.free.take({ x, y, halfX, halfY })
  const alongX = halfX > halfY
  const [half, halfAcross] = alongX ? [halfX, halfY] : [halfY, halfX]
  const theta = alongX ? 0 : Math.PI / 2
  sketch.marks.push({ x, y, theta, kind: 'lane', halfX: half, halfY: halfAcross, number: 0 })
}

/** From the hall's frame to one whose x runs along the lines, and back. */
function inAisles(box: FloorBox, lies: boolean): FloorBox {
  return lies ? box : { x: box.y, y: box.x, halfX: box.halfY, halfY: box.halfX }
}

function boxOf(line: LineFrame): FloorBox {
  const { x, y } = line.spot(0, 0)
  const { halfLength, halfWidth } = line
  return runsAlong(line) ? { x, y, halfX: halfLength, halfY: halfWidth } : { x, y, halfX: halfWidth, halfY: halfLength }
}

function hallBox({ hall: { min, max } }: HallSketch): FloorBox {
  const [x, y] = [(min[0] + max[0]) / 2, (min[1] + max[1]) / 2]
  return { x, y, halfX: max[0] - x, halfY: max[1] - y }
}

/** Whether a line runs along the hall. */
function runsAlong({ theta }: LineFrame): boolean {
  return Math.abs(Math.cos(theta)) > 0.5
}

function clamp(value: number, middle: number, half: number): number {
  return Math.min(middle + half, Math.max(middle - half, value))
}
