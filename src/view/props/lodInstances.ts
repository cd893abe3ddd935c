import { type BufferGeometry, type InstancedMesh, type Material, Sphere, Vector3 } from 'three'
import type { Sight } from '../stage/sight.ts'
import { instances } from './instances.ts'
import type { Place } from './prop.ts'

/** One form of many equal things. */
export interface Level {
  readonly geometry: BufferGeometry
  /** Shown up to so many metres from the eye. */
  readonly within: number
}

interface Cell {
  readonly first: number
  readonly count: number
  readonly ball: Sphere
}

const out = -1

/**
 * Many equal things in squares of the site. Each square is drawn in the form that suits its distance, or left out when it is
 * not in view; each form is one draw call.
 */
export class LodInstances {
  readonly meshes: readonly InstancedMesh[]
  readonly #levels: readonly Level[]
  readonly #cells: readonly Cell[]
  readonly #matrices: Float32Array
  readonly #colors: Float32Array
  #shown: readonly number[]

  /** @param side of a square, metres @param size of the largest thing, metres */
  constructor(levels: readonly Level[], material: Material, places: readonly Place[], side: number, size: number) {
    const squares = bySquare(places, side)
    let first = 0
    this.#cells = squares.map((inside) => {
      const cell = { first, count: inside.length, ball: ballAround(inside, size) }
      first += inside.length
      return cell
    })
    const sorted = squares.flat()
    this.meshes = levels.map(({ geometry }) => instances(geometry, material, sorted))
    const { instanceMatrix, instanceColor } = this.meshes[0]!
    this.#matrices = (instanceMatrix.array as Float32Array).slice()
    this.#colors = (instanceColor!.array as Float32Array).slice()
    this.#levels = levels
    this.#shown = []
    for (const mesh of this.meshes) mesh.count = 0
  }

  get triangleCount(): number {
    return this.meshes.reduce((sum, { count, geometry }) => sum + (count * geometry.index!.count) / 3, 0)
  }

  /** Chooses the form of each square. */
  arrange({ eye, frustum }: Sight): void {
    const [x, y, z] = eye
    const shown = this.#cells.map(({ ball }) => {
      if (!frustum.intersectsSphere(ball)) return out
      const away = Math.hypot(ball.center.x - x, ball.center.y - y, ball.center.z - z) - ball.radius
      return this.#levels.findIndex(({ within }) => away < within)
    })
    if (shown.length === this.#shown.length && shown.every((level, i) => level === this.#shown[i])) return
    this.#shown = shown
    this.meshes.forEach((_, level) => this.#fill(level))
  }

  #fill(level: number): void {
    const mesh = this.meshes[level]!
    let count = 0
    this.#cells.forEach((cell, i) => {
      if (this.#shown[i] !== level) return
      mesh.instanceMatrix.array.set(
        this.#matrices.subarray(16 * cell.first, 16 * (cell.first + cell.count)),
        16 * count,
      )
      mesh.instanceColor!.array.set(this.#colors.subarray(3 * cell.first, 3 * (cell.first + cell.count)), 3 * count)
      count += cell.count
    })
    mesh.count = count
    mesh.visible = count > 0
    for (const [attribute, size] of [
      [mesh.instanceMatrix, 16],
      [mesh.instanceColor!, 3],
    ] as const) {
      attribute.clearUpdateRanges()
      attribute.addUpdateRange(0, size * count)
      attribute.needsUpdate = count > 0
    }
  }
}

function bySquare(places: readonly Place[], side: number): Place[][] {
  const squares = new Map<string, Place[]>()
  for (const place of places) {
    const key = `${Math.floor(place.x / side)},${Math.floor(place.y / side)}`
    const square = squares.get(key)
    if (square) square.push(place)
    else squares.set(key, [place])
  }
  return [...squares.values()]
}

function ballAround(places: readonly Place[], size: number): Sphere {
  const points = places.map(({ x, y, z }) => new Vector3(x, y, z + size / 2))
  const ball = new Sphere().setFromPoints(points)
  ball.radius += size
  return ball
}
