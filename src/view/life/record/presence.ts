import type { CompiledScene } from '../../../scene/compiledScene.ts'
import type { FrameReader } from '../../../telemetry/reader.ts'
import { type RecordedVehicle, isInTraffic } from './fleet.ts'
import { type FloorAtlas, type FloorGrid, cellAt, floorAtlas } from './floorGrids.ts'

const periodMs = 1000
/** A gap in the frames counts for no more. */
const longestMs = 2000
/** Presence beyond this is not told apart, vehicle-minutes a cell. */
const mostMinutes = 1

/** Who was there for how long. */
interface Look {
  readonly time: number
  readonly milliseconds: number
  readonly cells: Int32Array
}

/** How long vehicles in traffic were in each cell of each floor over the last minutes. */
export class Presence {
  readonly atlas: FloorAtlas
  /** Level of each cell of the atlas, 0..255, the square root of its share of a vehicle-minute. */
  readonly levels: Uint8Array<ArrayBuffer>
  revision = 0
  readonly #byMap: ReadonlyMap<string, FloorGrid>
  readonly #milliseconds: Float64Array
  readonly #windowMs: number
  #looks: Look[] = []
  #time = Number.NaN

  constructor(scene: CompiledScene, windowMs: number) {
    this.atlas = floorAtlas(scene)
    this.#byMap = new Map(this.atlas.grids.map((grid) => [grid.mapId, grid]))
    this.#windowMs = windowMs
    const cells = this.atlas.width * this.atlas.height
    this.#milliseconds = new Float64Array(cells)
    this.levels = new Uint8Array(cells)
  }

  record(reader: FrameReader, vehicles: readonly RecordedVehicle[]): void {
    const { time } = reader
    const elapsed = time - this.#time
    if (elapsed < periodMs) return
    this.#time = time
    const milliseconds = Math.min(longestMs, elapsed)
    if (!(milliseconds > 0)) return
    const cells = new Int32Array(vehicles.length)
    let count = 0
    for (const { slot } of vehicles) {
      const cell = isInTraffic(reader, slot) ? this.#cellOf(reader, slot) : -1
      if (cell >= 0) cells[count++] = cell
    }
    const look = { time, milliseconds, cells: cells.subarray(0, count) }
    this.#looks.push(look)
    this.#count(look, 1)
    while (this.#looks[0]!.time <= time - this.#windowMs) this.#count(this.#looks.shift()!, -1)
    this.revision++
  }

  /** Vehicle-minutes in the cell at a point of a floor. */
  minutesAt(mapId: string, x: number, y: number): number {
    const grid = this.#byMap.get(mapId)
    const cell = grid ? cellAt(grid, this.atlas.width, x, y) : -1
    return cell < 0 ? 0 : this.#milliseconds[cell]! / 60_000
  }

  forget(): void {
    this.#looks = []
    this.#time = Number.NaN
    this.#milliseconds.fill(0)
    this.levels.fill(0)
    this.revision++
  }

  #cellOf(reader: FrameReader, slot: number): number {
    const grid = this.#byMap.get(reader.text(slot, 'mapId') ?? '')
    if (!grid) return -1
    return cellAt(grid, this.atlas.width, reader.nextPoses[4 * slot]!, reader.nextPoses[4 * slot + 1]!)
  }

  #count({ cells, milliseconds }: Look, sign: 1 | -1): void {
    for (const cell of cells) {
      this.#milliseconds[cell]! += sign * milliseconds
      const share = Math.max(0, this.#milliseconds[cell]!) / (60_000 * mostMinutes)
      this.levels[cell] = Math.round(255 * Math.sqrt(Math.min(1, share)))
    }
  }
}
