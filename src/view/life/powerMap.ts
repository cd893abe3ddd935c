import { DataTexture, type IUniform, NearestFilter, RedFormat, Vector4 } from 'three'
import type { CompiledScene } from '../../scene/compiledScene.ts'
import type { FrameReader } from '../../telemetry/reader.ts'
import { type Point, extentOf, isNear, signedDistance } from '../shapes/polygon.ts'

/** Side of a texel, metres, and how far beyond its walls a building is still found. */
const cell = 4
const margin = 3.5
const periodMs = 1000

/**
 * The active power of each building's enterprise as a share of the largest, on a map of the park: whatever shader
 * knows where it is finds the share there.
 */
export class PowerMap {
  readonly uniforms: { readonly uPower: IUniform<DataTexture>; readonly uPowerFrame: IUniform<Vector4> }
  readonly #reader: FrameReader
  readonly #levels: Uint8Array<ArrayBuffer>
  readonly #estates: readonly { readonly meterPath: string; readonly cells: Int32Array }[]
  #time = Number.NEGATIVE_INFINITY

  constructor({ id, document }: CompiledScene, reader: FrameReader) {
    this.#reader = reader
    const { min, max } = document.bounds
    const [columns, rows] = [Math.ceil((max[0] - min[0]) / cell), Math.ceil((max[1] - min[1]) / cell)]
    this.#levels = new Uint8Array(columns * rows)
    const texture = new DataTexture(this.#levels, columns, rows, RedFormat)
    texture.minFilter = texture.magFilter = NearestFilter
    texture.unpackAlignment = 1
    texture.needsUpdate = true
    const frame = new Vector4(min[0], min[1], 1 / (columns * cell), 1 / (rows * cell))
    this.uniforms = { uPower: { value: texture }, uPowerFrame: { value: frame } }
    this.#estates = document.enterprises.map((enterprise) => {
      const footprints = document.buildings.filter((each) => each.enterprise === enterprise.id)
      const cells = footprints.flatMap(({ footprint }) => cellsOf(footprint, min, columns, rows))
      return { meterPath: `${id}/${enterprise.id}/utilities/energy/main-meter`, cells: new Int32Array(cells) }
    })
  }

  /** Reads the meters, once a second. */
  sync(): void {
    if (Math.abs(this.#reader.time - this.#time) < periodMs) return
    this.#time = this.#reader.time
    const powers = this.#estates.map(({ meterPath }) => this.#powerOf(meterPath))
    const largest = Math.max(...powers, 1)
    let changed = false
    this.#estates.forEach(({ cells }, index) => {
      const level = Math.round((255 * powers[index]!) / largest)
      if (cells.length === 0 || this.#levels[cells[0]!] === level) return
      for (const at of cells) this.#levels[at] = level
      changed = true
    })
    if (changed) this.restore()
  }

  restore(): void {
    this.uniforms.uPower.value.needsUpdate = true
  }

  dispose(): void {
    this.uniforms.uPower.value.dispose()
  }

  /** kW; an enterprise whose meter does not tell shows none. */
  #powerOf(meterPath: string): number {
    const slot = this.#reader.slotOf(meterPath)
    return Math.max(0, (slot === undefined ? undefined : this.#reader.number(slot, 'activePower')) ?? 0)
  }
}

function cellsOf(footprint: readonly Point[], min: Point, columns: number, rows: number): number[] {
  const extent = extentOf(footprint)
  const cells: number[] = []
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const point: Point = [min[0] + (column + 0.5) * cell, min[1] + (row + 0.5) * cell]
      if (isNear(extent, point, margin) && signedDistance(footprint, point) < margin) cells.push(row * columns + column)
    }
  }
  return cells
}
