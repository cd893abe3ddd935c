import { BufferAttribute, BufferGeometry } from 'three'
import type { SceneDocument } from '../../scene/schema.ts'
import { type Point, extentOf } from '../shapes/polygon.ts'
import { besides, lengthOf, stationsAlong } from '../shapes/polyline.ts'
import { scatter } from '../shapes/seeded.ts'

const acrossSteps = 14
/** Share of a ridge over which it sinks towards each end. */
const taper = 0.22
/** Rings of far hills, each seen over the one before it: radius and height in metres, how deep in the mist (0..1). */
const rings = [
  { radius: 4300, height: 190, rough: 150, depth: 0.35 },
  { radius: 5200, height: 270, rough: 190, depth: 0.5 },
  { radius: 6400, height: 370, rough: 240, depth: 0.68 },
  { radius: 7800, height: 490, rough: 290, depth: 0.84 },
  { radius: 9600, height: 640, rough: 360, depth: 1 },
] as const

/** The scene's ridges as bodies and the far hills as rings, one geometry; `depth` says how deep in the mist. */
export function ridgeGeometry({ ridges, bounds }: SceneDocument): BufferGeometry {
  const mesh = new Mesh()
  ridges.forEach((ridge, i) => addRidge(mesh, ridge, i))
  const { min, max } = extentOf([bounds.min, bounds.max])
  rings.forEach((ring, i) => addRing(mesh, [(min[0] + max[0]) / 2, (min[1] + max[1]) / 2], ring, i))
  return mesh.geometry()
}

class Mesh {
  readonly #positions: number[] = []
  readonly #depths: number[] = []
  readonly #indices: number[] = []

  /** A grid of points, rows × columns. */
  add(rows: readonly (readonly [number, number, number])[][], depth: number): void {
    const first = this.#positions.length / 3
    const columns = rows[0]?.length ?? 0
    for (const [x, y, z] of rows.flat()) {
      this.#positions.push(x, y, z)
      this.#depths.push(depth)
    }
    for (let i = 0; i + 1 < rows.length; i++) {
      for (let j = 0; j + 1 < columns; j++) {
        const at = first + i * columns + j
        this.#indices.push(at, at + columns, at + 1, at + 1, at + columns, at + columns + 1)
      }
    }
  }

  geometry(): BufferGeometry {
    const geometry = new BufferGeometry()
    geometry.setAttribute('position', new BufferAttribute(new Float32Array(this.#positions), 3))
    geometry.setAttribute('depth', new BufferAttribute(new Float32Array(this.#depths), 1))
    geometry.setIndex(this.#indices)
    geometry.computeVertexNormals()
    return geometry
  }
}

function addRidge(mesh: Mesh, { line, height, width }: SceneDocument['ridges'][number], seed: number): void {
  const length = lengthOf(line)
  const step = Math.max(60, length / 90)
  const rows = stationsAlong(line, step).map((station) => {
    const toEnd = Math.min(station.along, length - station.along) / (taper * length)
    const crest =
      height *
      Math.sin((Math.min(1, toEnd) * Math.PI) / 2) *
      (0.55 + 0.75 * ripple(station.along / 700, seed * 17 + 3, 5))
    const wander = (ripple(station.along / 1300, seed * 31, 3) - 0.5) * width * 0.35
    return Array.from({ length: acrossSteps + 1 }, (_, j): [number, number, number] => {
      const across = (j / acrossSteps) * 2 - 1
      const [x, y] = besides(station, (across * width) / 2)
      const profile = Math.cos((Math.min(1, Math.abs(across - (wander / width) * 2)) * Math.PI) / 2) ** 1.6
      const folds = 0.72 + 0.55 * ripple(station.along / 240 + across * 2.3, seed * 7 + 11, 4)
      const foot = j === 0 || j === acrossSteps
      return [x, y, foot ? -4 : crest * profile * folds - 2]
    })
  })
  mesh.add(rows, 0)
}

function addRing(
  mesh: Mesh,
  [cx, cy]: Point,
  { radius, height, rough, depth }: (typeof rings)[number],
  seed: number,
): void {
  const steps = 320
  const rows = Array.from({ length: steps + 1 }, (_, i) => {
    const angle = ((i % steps) / steps) * 2 * Math.PI
    const [x, y] = [cx + Math.cos(angle) * radius, cy + Math.sin(angle) * radius]
    const z = height + rough * (ripple((i % steps) * 0.2, seed * 13 + 5, 5) - 0.5) * 1.6
    return [
      [x, y, -30],
      [x, y, Math.max(60, z)],
    ] as const
  })
  mesh.add(
    rows.map((row) => [...row]),
    depth,
  )
}

/** Smooth noise of one variable in 0..1, several octaves. */
function ripple(at: number, seed: number, octaves: number): number {
  let [sum, weight, total, x] = [0, 1, 0, at]
  for (let octave = 0; octave < octaves; octave++) {
    const cell = Math.floor(x)
    const t = x - cell
    const blend = t * t * (3 - 2 * t)
    const value = (k: number) => scatter(cell + k + seed * 57 + octave * 91)
    sum += weight * (value(0) * (1 - blend) + value(1) * blend)
    total += weight
    weight *= 0.48
    x *= 2.07
  }
  return sum / total
}
