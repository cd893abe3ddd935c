import {
  type BufferAttribute,
  type BufferGeometry,
  Color,
  DoubleSide,
  type Material,
  Matrix3,
  type Matrix4,
  type Mesh,
  Vector3,
} from 'three'
import { paintOfMaterial } from './paintOfMaterial.ts'
import { type ColorAt, textureColors } from './textureColors.ts'
import type { Corner, Triangles } from './triangles.ts'

const point = new Vector3()
const way = new Vector3()

/** Adds what a mesh draws. @param place from the frame of the mesh into that of the part */
export function addMesh(triangles: Triangles, mesh: Mesh, place: Matrix4, part: number): void {
  const geometry = withNormals(mesh.geometry)
  const position = attribute(geometry, 'position')
  const index = geometry.index?.array
  const count = Math.floor((index?.length ?? position?.count ?? 0) / 3)
  triangles.expect(count)
  if (!position || count === 0) return
  const material = Array.isArray(mesh.material) ? mesh.material[0]! : mesh.material
  const mirrored = place.determinant() < 0
  const front = corners(triangles, geometry, material, place, part, 1)
  const back = material.side === DoubleSide ? corners(triangles, geometry, material, place, part, -1) : undefined
  for (let i = 0; i < 3 * count; i += 3) {
    const [a, b, c] = [i, i + 1, i + 2].map((at) => index?.[at] ?? at) as [number, number, number]
    const [one, other] = mirrored ? [c, b] : [b, c]
    triangles.triangle(front(a), front(one), front(other))
    if (back) triangles.triangle(back(a), back(other), back(one))
  }
}

/** Gives the number of a vertex among the triangles, which have it from the first time it is asked for. */
function corners(
  triangles: Triangles,
  geometry: BufferGeometry,
  material: Material,
  place: Matrix4,
  part: number,
  facing: 1 | -1,
): (vertex: number) => number {
  const { surface, colorAt } = looksOf(material, geometry)
  const [position, normal, uv] = ['position', 'normal', 'uv'].map((name) => attribute(geometry, name))
  const turn = new Matrix3().getNormalMatrix(place)
  const known = new Map<number, number>()
  return (vertex) => {
    const before = known.get(vertex)
    if (before !== undefined) return before
    point.fromBufferAttribute(position!, vertex).applyMatrix4(place)
    way.fromBufferAttribute(normal!, vertex).applyMatrix3(turn).normalize().multiplyScalar(facing)
    const corner: Corner = {
      position: [point.x, point.y, point.z],
      normal: [way.x, way.y, way.z],
      color: colorAt(vertex),
      uv: [uv?.getX(vertex) ?? 0, uv?.getY(vertex) ?? 0],
    }
    const added = triangles.corner(corner, surface, part)
    known.set(vertex, added)
    return added
  }
}

/** The base colour, times that of the vertex, times that of the texture there. */
function looksOf(
  material: Material & { readonly map?: Parameters<typeof textureColors>[0] | null },
  geometry: BufferGeometry,
) {
  const { color, emissive, roughness, metalness, pattern } = paintOfMaterial(material)
  const surface = [emissive / 8, roughness, metalness, pattern / 16].map((value) => Math.round(clamped(value) * 255))
  const own = material.vertexColors ? attribute(geometry, 'color') : undefined
  const map = emissive > 0 ? undefined : material.map
  const uv = attribute(geometry, map?.channel ? `uv${map.channel}` : 'uv')
  const texture: ColorAt | undefined = map && uv ? textureColors(map) : undefined
  const mixed = new Color()
  const colorAt = (vertex: number): [number, number, number] => {
    mixed.setRGB(...color)
    if (own) mixed.multiply(new Color().fromBufferAttribute(own, vertex))
    if (texture) mixed.multiply(texture(uv!.getX(vertex), uv!.getY(vertex)))
    return [clamped(mixed.r), clamped(mixed.g), clamped(mixed.b)]
  }
  return { surface, colorAt }
}

/** What tells no normals is flat. */
function withNormals(geometry: BufferGeometry): BufferGeometry {
  if (geometry.getAttribute('normal') || !geometry.getAttribute('position')) return geometry
  const flat = geometry.index ? geometry.toNonIndexed() : geometry.clone()
  flat.computeVertexNormals()
  return flat
}

function attribute(geometry: BufferGeometry, name: string): BufferAttribute | undefined {
  return geometry.getAttribute(name) as BufferAttribute | undefined
}

function clamped(value: number): number {
  return Math.min(1, Math.max(0, value))
}
