import type { FrameReader } from '../../telemetry/reader.ts'
import type { Openings } from '../buildings/openings.ts'
import type { Surroundings } from '../relief/surroundings.ts'
import type { LabelEntry } from './labelBook.ts'
import { looks, selectedPriority } from './looks.ts'
import { type Area, Occupancy } from './occupancy.ts'
import type { TextRun } from './textRun.ts'

type Vector = readonly [number, number, number]

/** What decides which labels show. */
export interface LabelView {
  readonly eye: Vector
  /** Site frame to clip space, column by column. */
  readonly matrix: Float32Array
  /** CSS pixels, and of those a pixel of the stage. */
  readonly width: number
  readonly height: number
  readonly scale: number
  readonly selected: number | undefined
  readonly covered: readonly Area[]
  /** Slots that wear a card instead. */
  readonly tagged: ReadonlySet<number>
}

/** What shows already goes before what is a little more important: labels do not flicker. */
const holdsOn = 12
/** Share of its reach up to which a label can be read: further away it has faded. */
const legible = 0.95
/** Pixels between two labels. */
const gap = 3

/** Chooses labels that cover neither each other nor a panel, the most important first, of what can be seen. */
export class LabelChooser {
  readonly #reader: FrameReader
  readonly #openings: Openings
  readonly #surroundings: Surroundings
  readonly #occupancy = new Occupancy()
  /** Of each candidate: its importance and, in the last digits, its number; its entry; its place on the screen. */
  #order = new Float64Array(256)
  #slots = new Int32Array(256)
  #places = new Float32Array(512)
  #chosen = new Uint8Array(256)
  #count = 0

  constructor(reader: FrameReader, openings: Openings, surroundings: Surroundings) {
    this.#reader = reader
    this.#openings = openings
    this.#surroundings = surroundings
  }

  resize(width: number, height: number): void {
    this.#occupancy.resize(width, height)
  }

  /** @param runOf lays a text out. @returns by number of the entry, 1 where it gets its label */
  choose(
    entries: readonly LabelEntry[],
    view: LabelView,
    runOf: (entry: LabelEntry) => TextRun,
    most: number,
  ): Uint8Array {
    this.#gather(entries, view)
    this.#occupancy.clear()
    for (const { left, top, right, bottom } of view.covered) this.#occupancy.take(left, top, right, bottom)
    const chosen = this.#chosen.fill(0)
    let count = 0
    const order = this.#order.subarray(0, this.#count).sort()
    for (let i = order.length - 1; i >= 0 && count < most; i--) {
      const candidate = order[i]! % maximum
      const number = this.#slots[candidate]!
      const entry = entries[number]!
      const { width, height } = runOf(entry)
      const [x, y] = [
        this.#places[2 * candidate]!,
        this.#places[2 * candidate + 1]! - looks[entry.look].lift * view.scale,
      ]
      const half = (width * view.scale) / 2 + gap
      if (x < half || x > view.width - half || y > view.height) continue
      if (!this.#occupancy.takeFree(x - half, y - height * view.scale - gap, x + half, y + gap)) continue
      chosen[number] = 1
      count++
    }
    return chosen
  }

  #gather(entries: readonly LabelEntry[], view: LabelView): void {
    const { nextPoses: poses, statuses } = this.#reader
    const [ex, ey, ez] = view.eye
    const around = this.#openings.hallAt(view.eye)
    this.#count = 0
    if (this.#order.length < entries.length) this.#grow(entries.length)
    for (let number = 0; number < entries.length; number++) {
      const entry = entries[number]!
      const { slot } = entry
      if (slot >= 0 ? statuses[4 * slot + 2] !== 1 : around !== undefined) continue
      const x = slot < 0 ? entry.x : poses[4 * slot]!
      const y = slot < 0 ? entry.y : poses[4 * slot + 1]!
      const z = slot < 0 ? entry.z : poses[4 * slot + 2]! + entry.z
      const distance = Math.hypot(x - ex, y - ey, z - ez)
      const isSelected = number === view.selected
      if ((!isSelected && distance > entry.reach * legible) || view.tagged.has(number)) continue
      if (!this.#place(x, y, z, view) || (!isSelected && this.#isHidden(entry, x, y, z, view.eye, around))) continue
      const importance =
        (isSelected ? selectedPriority : looks[entry.look].priority) -
        distance / 10 +
        (Number.isNaN(entry.since) ? 0 : holdsOn) +
        offset
      this.#order[this.#count] = Math.floor(importance * 16) * maximum + this.#count
      this.#slots[this.#count++] = number
    }
  }

  /** Notes where a point is on the screen, if it is there. */
  #place(x: number, y: number, z: number, { matrix, width, height }: LabelView): boolean {
    const w = matrix[3]! * x + matrix[7]! * y + matrix[11]! * z + matrix[15]!
    if (w <= 0) return false
    const across = (matrix[0]! * x + matrix[4]! * y + matrix[8]! * z + matrix[12]!) / w
    const up = (matrix[1]! * x + matrix[5]! * y + matrix[9]! * z + matrix[13]!) / w
    if (across < -1 || across > 1 || up < -1 || up > 1) return false
    this.#places[2 * this.#count] = ((across + 1) / 2) * width
    this.#places[2 * this.#count + 1] = ((1 - up) / 2) * height
    return true
  }

  /** Walls hide what is in another hall than the eye, unless that hall stands open; buildings hide what is behind them. */
  #isHidden(
    { look, slot }: LabelEntry,
    x: number,
    y: number,
    z: number,
    eye: Vector,
    around: ReturnType<Openings['hallAt']>,
  ): boolean {
    const hall = slot < 0 ? undefined : this.#openings.hallAt([x, y, z])
    if (hall !== undefined) return hall !== around && (around !== undefined || !this.#openings.isOpen(hall.opening))
    return around !== undefined || (look !== 'landmark' && this.#surroundings.skyline.hides(...eye, x, y, z))
  }

  #grow(count: number): void {
    const size = Math.max(count, 2 * this.#order.length)
    this.#order = new Float64Array(size)
    this.#slots = new Int32Array(size)
    this.#places = new Float32Array(2 * size)
    this.#chosen = new Uint8Array(size)
  }
}

/** More candidates than there can be. */
const maximum = 2 ** 20
/** Makes every importance positive. */
const offset = 4096
