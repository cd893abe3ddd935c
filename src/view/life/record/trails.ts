import type { FrameReader } from '../../../telemetry/reader.ts'
import { type RecordedVehicle, isLocated } from './fleet.ts'
import { wrappedSeconds } from './wrappedSeconds.ts'

/** How much of a vehicle's way its trail shows. */
export const trailSeconds = 20
export const trailPoints = 80
const periodMs = (1000 * trailSeconds) / trailPoints
/** A frame comes when it comes: one that is nearly due counts. */
const toleranceMs = 20
/** No vehicle is faster, m/s; what moved farther was put somewhere else. */
const fastest = 40
const slack = 2

/** Code of a point that is none. */
export const noPoint = -1
/** A point's code is its state plus `runStep` times the number of its run, which a break in the trail changes. */
export const runStep = 16
const runs = 64

/**
 * Where each vehicle was, a point each quarter of a second, in a ring of `trailPoints` rows with a column for each
 * vehicle: (x, y, seconds, code). A row is written as a whole, so that one row travels to the graphics card.
 */
export class Trails {
  columns = 64
  texels = emptyTexels(64)
  /** Row of the last points, and how many rows were written since the beginning. */
  row = trailPoints - 1
  rowsWritten = 0
  /** Grows when more than one row changed: a new array, a new beginning. */
  revision = 0
  #runs = new Uint8Array(64)
  #maps: (string | undefined)[] = []
  #time = Number.NEGATIVE_INFINITY

  /** Takes what the reader holds when a point is due. `previousPoses` are where vehicles are seen at least. */
  record(reader: FrameReader, vehicles: readonly RecordedVehicle[]): void {
    const { time } = reader
    if (time - this.#time < periodMs - toleranceMs) return
    while (vehicles.length > this.columns) this.#grow()
    const before = this.row
    const seconds = (time - this.#time) / 1000
    this.#time = time
    this.row = (before + 1) % trailPoints
    this.rowsWritten++
    const stamp = wrappedSeconds(time)
    for (let column = 0; column < vehicles.length; column++) {
      this.#write(reader, vehicles[column]!.slot, column, before, seconds, stamp)
    }
  }

  forget(): void {
    this.texels.fill(noPoint)
    this.#time = Number.NEGATIVE_INFINITY
    this.revision++
  }

  #write(reader: FrameReader, slot: number, column: number, before: number, seconds: number, stamp: number): void {
    const { texels, columns } = this
    const at = 4 * (this.row * columns + column)
    if (!isLocated(reader, slot)) {
      texels[at + 3] = noPoint
      return
    }
    const x = reader.previousPoses[4 * slot]!
    const y = reader.previousPoses[4 * slot + 1]!
    const last = 4 * (before * columns + column)
    const map = reader.text(slot, 'mapId')
    const reach = fastest * seconds + slack
    const away = Math.max(Math.abs(x - texels[last]!), Math.abs(y - texels[last + 1]!))
    if (texels[last + 3] === noPoint || map !== this.#maps[column] || away > reach) {
      this.#runs[column] = (this.#runs[column]! + 1) % runs
    }
    this.#maps[column] = map
    texels[at] = x
    texels[at + 1] = y
    texels[at + 2] = stamp
    texels[at + 3] = reader.statuses[4 * slot]! + runStep * this.#runs[column]!
  }

  #grow(): void {
    const { texels, columns } = this
    this.columns = 2 * columns
    this.texels = emptyTexels(this.columns)
    for (let row = 0; row < trailPoints; row++) {
      this.texels.set(texels.subarray(4 * row * columns, 4 * (row + 1) * columns), 4 * row * this.columns)
    }
    const runsBefore = this.#runs
    this.#runs = new Uint8Array(this.columns)
    this.#runs.set(runsBefore)
    this.revision++
  }
}

function emptyTexels(columns: number): Float32Array<ArrayBuffer> {
  return new Float32Array(4 * columns * trailPoints).fill(noPoint)
}
