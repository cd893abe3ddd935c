import { type BufferAttribute, type BufferGeometry, Color } from 'three'
import { type Point, type Polygon, counterClockwise, edgesOf, triangulate } from '../shapes/polygon.ts'
import { FaceBuffer } from './faceBuffer.ts'
import { Surface } from './surface.ts'

export type Vector = readonly [number, number, number]

export interface Finish {
  /** Number in the shader of the mesh: `Surface`, or `GroundSurface` for what lies flat. */
  readonly surface: number
  readonly color: number
  /** How many times its own colour it gives off. */
  readonly glow?: number
  /** Height of a wall, or what makes one facade differ from the next. */
  readonly seed?: number
}

/** How a building opens so that one can look in; `edge` is where a cut wall ends and lights up, `rim` the top of
 * a wall that stands (its uv is the way outwards). */
export const Cut = { none: 0, roof: 1, wall: 2, edge: 3, rim: 4 } as const
export type Cut = (typeof Cut)[keyof typeof Cut]

export const plain = (color: number, glow = 0): Finish => ({ surface: Surface.plain, color, glow })

const linear = new Map<number, readonly [number, number, number]>()

/** Linear RGB of a colour, 0..65535; converted once. */
function linearOf(hex: number): readonly [number, number, number] {
  const known = linear.get(hex)
  if (known) return known
  const { r, g, b } = new Color(hex)
  const rounded = [Math.round(r * 65_535), Math.round(g * 65_535), Math.round(b * 65_535)] as const
  linear.set(hex, rounded)
  return rounded
}

/** Collects what stands still into one geometry, in the site frame; what only shows from nearby into a second. */
export class Solids {
  readonly #coarse = new FaceBuffer()
  readonly #fine = new FaceBuffer()
  readonly #detailed: boolean
  #faces = this.#coarse
  #frame = { x: 0, y: 0, cos: 1, sin: 0 }
  #building = -1
  #cut: Cut = Cut.none

  /** @param detailed false leaves out what only shows from nearby */
  constructor(detailed = true) {
    this.#detailed = detailed
  }

  /** What `build` adds is seen from nearby only. */
  fine(build: () => void): void {
    if (!this.#detailed) return
    const outer = this.#faces
    this.#faces = this.#fine
    build()
    this.#faces = outer
  }

  /** Builds in a frame moved to x, y and turned by theta. */
  at(x: number, y: number, theta: number, build: () => void): void {
    const outer = this.#frame
    const [cos, sin] = [Math.cos(theta), Math.sin(theta)]
    this.#frame = {
      x: outer.x + x * outer.cos - y * outer.sin,
      y: outer.y + x * outer.sin + y * outer.cos,
      cos: outer.cos * cos - outer.sin * sin,
      sin: outer.sin * cos + outer.cos * sin,
    }
    build()
    this.#frame = outer
  }

  /** What `build` adds opens with the building of this number. */
  cutWith(building: number, cut: Cut, build: () => void): void {
    const outer = [this.#building, this.#cut] as const
    this.#building = building
    this.#cut = building < 0 ? Cut.none : cut
    build()
    ;[this.#building, this.#cut] = outer
  }

  /** Four corners counter-clockwise as seen from outside; uv in metres along ab and ad unless given. */
  quad(
    a: Vector,
    b: Vector,
    c: Vector,
    d: Vector,
    finish: Finish,
    uv?: readonly [number, number, number, number],
  ): void {
    const [u0, v0, u1, v1] = uv ?? [0, 0, distance(a, b), distance(a, d)]
    const normal = normalOf(a, b, distance(a, d) > 1e-6 ? d : c)
    const first = this.#faces.vertexCount
    const corners = [
      [a, u0, v0],
      [b, u1, v0],
      [c, u1, v1],
      [d, u0, v1],
    ] as const
    for (const [corner, u, v] of corners) this.#vertex(corner, normal, finish, u, v)
    this.#faces.triangle(first, first + 1, first + 2)
    this.#faces.triangle(first, first + 2, first + 3)
  }

  /** A flat area at height z; uv in the frame's own metres. */
  area(polygon: Polygon, z: number, finish: Finish, facing: 1 | -1 = 1, holes: readonly Polygon[] = []): void {
    const outline = counterClockwise(polygon)
    const first = this.#faces.vertexCount
    for (const [x, y] of [outline, ...holes].flat()) this.#vertex([x, y, z], [0, 0, facing], finish, x, y)
    for (const [a, b, c] of triangulate(outline, holes)) {
      if (facing > 0) this.#faces.triangle(first + a, first + b, first + c)
      else this.#faces.triangle(first + a, first + c, first + b)
    }
  }

  /** Upright wall seen from the right of from → to. */
  wall(from: Point, to: Point, z0: number, z1: number, finish: Finish): void {
    this.quad([...from, z0], [...to, z0], [...to, z1], [...from, z1], finish)
  }

  prism(polygon: Polygon, z0: number, z1: number, side: Finish, top: Finish = side): void {
    for (const { from, to } of edgesOf(counterClockwise(polygon))) this.wall(from, to, z0, z1, side)
    this.area(polygon, z1, top)
  }

  box(min: Vector, max: Vector, side: Finish, top: Finish = side): void {
    const [[x0, y0, z0], [x1, y1, z1]] = [min, max]
    this.quad([x0, y0, z0], [x1, y0, z0], [x1, y0, z1], [x0, y0, z1], side)
    this.quad([x1, y0, z0], [x1, y1, z0], [x1, y1, z1], [x1, y0, z1], side)
    this.quad([x1, y1, z0], [x0, y1, z0], [x0, y1, z1], [x1, y1, z1], side)
    this.quad([x0, y1, z0], [x0, y0, z0], [x0, y0, z1], [x0, y1, z1], side)
    this.quad([x0, y0, z1], [x1, y0, z1], [x1, y1, z1], [x0, y1, z1], top, [x0, y0, x1, y1])
    if (z0 > 0.3) this.quad([x0, y1, z0], [x1, y1, z0], [x1, y0, z0], [x0, y0, z0], side, [x0, y1, x1, y0])
  }

  /** Square bar between two points. */
  beam(a: Vector, b: Vector, thickness: number, finish: Finish): void {
    const along = unit(minus(b, a))
    const upright = Math.abs(along[2]) > 0.9
    const right = scaled(unit(cross(along, upright ? [1, 0, 0] : [0, 0, 1])), thickness / 2)
    const up = scaled(unit(cross(right, along)), thickness / 2)
    const corner = (end: Vector, r: number, u: number): Vector => plus(end, plus(scaled(right, r), scaled(up, u)))
    const ring = [
      [-1, -1],
      [1, -1],
      [1, 1],
      [-1, 1],
    ] as const
    ring.forEach(([r, u], i) => {
      const [nextR, nextU] = ring[(i + 1) % 4]!
      this.quad(corner(b, r, u), corner(b, nextR, nextU), corner(a, nextR, nextU), corner(a, r, u), finish)
    })
  }

  /** Upright round body, from `radius` at the bottom to `topRadius`; smooth sides. */
  cylinder(
    x: number,
    y: number,
    z0: number,
    z1: number,
    radius: number,
    finish: Finish,
    topRadius = radius,
    segments = 16,
  ): void {
    const first = this.#faces.vertexCount
    const slope = (radius - topRadius) / Math.max(1e-3, z1 - z0)
    for (let i = 0; i <= segments; i++) {
      const angle = (i / segments) * 2 * Math.PI
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
      const normal = unit([cos, sin, slope])
      this.#vertex([x + cos * radius, y + sin * radius, z0], normal, finish, angle * radius, 0)
      this.#vertex([x + cos * topRadius, y + sin * topRadius, z1], normal, finish, angle * radius, z1 - z0)
      if (i === 0) continue
      const at = first + 2 * i
      this.#faces.triangle(at - 2, at, at + 1)
      this.#faces.triangle(at - 2, at + 1, at - 1)
    }
    if (topRadius > 0.05) this.#cap(circle(x, y, topRadius, segments), z1, finish)
  }

  /**
   * A body of `machines/model.ts` that stands on height z. Where its building opens, what looks up from `eaves` metres
   * over z is its roof and all else its walls.
   */
  body(geometry: BufferGeometry, z: number, opens: { readonly building: number; readonly eaves: number }): void {
    const [position, normal, color, surface] = ['position', 'normal', 'color', 'surface'].map(
      (name) => geometry.getAttribute(name) as BufferAttribute,
    ) as [BufferAttribute, BufferAttribute, BufferAttribute, BufferAttribute]
    const first = this.#faces.vertexCount
    for (let i = 0; i < position.count; i++) {
      const [x, y, height] = [position.getX(i), position.getY(i), position.getZ(i)]
      const up = normal.getZ(i)
      const cut = up > 0.5 && height > opens.eaves ? Cut.roof : Cut.wall
      this.#place([x, y, z + height], [normal.getX(i), normal.getY(i), up])
      this.#faces.color(color.getX(i) * 65_535, color.getY(i) * 65_535, color.getZ(i) * 65_535)
      this.#faces.face(Surface.plain, 0, 0, 0)
      this.#faces.trait(surface.getX(i) * 8, opens.building, opens.building < 0 ? Cut.none : cut)
    }
    const { array } = geometry.index!
    for (let i = 0; i < array.length; i += 3)
      this.#faces.triangle(first + array[i]!, first + array[i + 1]!, first + array[i + 2]!)
  }

  /** A point of the present frame in the site frame. */
  inSite([x, y, z]: Vector): Vector {
    const { x: ox, y: oy, cos, sin } = this.#frame
    return [ox + x * cos - y * sin, oy + x * sin + y * cos, z]
  }

  get triangleCount(): number {
    return this.#coarse.triangleCount
  }

  get fineTriangleCount(): number {
    return this.#fine.triangleCount
  }

  geometry(): BufferGeometry {
    return this.#coarse.geometry()
  }

  fineGeometry(): BufferGeometry {
    return this.#fine.geometry()
  }

  /** A convex area at height z, seen from above. */
  #cap(outline: Polygon, z: number, finish: Finish): void {
    const first = this.#faces.vertexCount
    for (const [x, y] of outline) this.#vertex([x, y, z], [0, 0, 1], finish, x, y)
    for (let i = 2; i < outline.length; i++) this.#faces.triangle(first, first + i - 1, first + i)
  }

  #vertex(position: Vector, normal: Vector, finish: Finish, u: number, v: number): void {
    const [red, green, blue] = linearOf(finish.color)
    this.#place(position, normal)
    this.#faces.color(red, green, blue)
    this.#faces.face(finish.surface, u, v, finish.seed ?? 0)
    this.#faces.trait(finish.glow ?? 0, this.#building, this.#cut)
  }

  #place([x, y, z]: Vector, [nx, ny, nz]: Vector): void {
    const { x: ox, y: oy, cos, sin } = this.#frame
    this.#faces.position(ox + x * cos - y * sin, oy + x * sin + y * cos, z)
    this.#faces.normal(nx * cos - ny * sin, nx * sin + ny * cos, nz)
  }
}

export function circle(x: number, y: number, radius: number, segments = 16): Polygon {
  return Array.from({ length: segments }, (_, i): Point => {
    const angle = (i / segments) * 2 * Math.PI
    return [x + Math.cos(angle) * radius, y + Math.sin(angle) * radius]
  })
}

const plus = (a: Vector, b: Vector): Vector => [a[0] + b[0], a[1] + b[1], a[2] + b[2]]
const minus = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
const scaled = (a: Vector, by: number): Vector => [a[0] * by, a[1] * by, a[2] * by]
const distance = (a: Vector, b: Vector): number => Math.hypot(...minus(a, b))
const unit = (a: Vector): Vector => scaled(a, 1 / (Math.hypot(...a) || 1))
const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
]
const normalOf = (a: Vector, b: Vector, d: Vector): Vector => unit(cross(minus(b, a), minus(d, a)))
