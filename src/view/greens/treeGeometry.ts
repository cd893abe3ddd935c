import { BufferAttribute, type BufferGeometry, IcosahedronGeometry, Vector3 } from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import { Solids, plain } from '../mesh/solids.ts'
import { palette } from '../palette.ts'
import type { Level } from '../props/lodInstances.ts'
import { scatter } from '../shapes/seeded.ts'

/** Middle x, y, z and radius of a clump of leaves. */
type Clump = readonly [number, number, number, number]

const heart = new Vector3(0, 0, 1.5)

const nearClumps: readonly Clump[] = [
  [0, 0, 2.35, 0.72],
  [0.05, 0.05, 1.75, 0.82],
  ...Array.from({ length: 5 }, (_, i): Clump => clumpAround(i / 5, 0.72, 1.55, 0.58, i)),
  ...Array.from({ length: 4 }, (_, i): Clump => clumpAround(i / 4 + 0.1, 0.5, 2.1, 0.5, i + 9)),
]
const middleClumps: readonly Clump[] = [
  [0, 0, 2.05, 0.95],
  [0.6, 0.2, 1.5, 0.72],
  [-0.4, 0.55, 1.55, 0.7],
  [-0.3, -0.6, 1.5, 0.74],
]

/** Forms of a tree, about 3 m high at scale 1. @param close whether there is one for trees close by */
export function treeLevels(reach: number, close: boolean): Level[] {
  return [
    ...(close ? [{ geometry: tree(nearClumps, 1, 7), within: 130 * reach }] : []),
    { geometry: tree(middleClumps, 0, 4), within: (close ? 380 : 150) * reach },
    { geometry: tree([[0, 0, 1.75, 1.3]], 0, 3), within: Number.POSITIVE_INFINITY },
  ]
}

/** Clumps of leaves on a trunk with boughs; `face.x` is 1 on leaves. */
function tree(clumps: readonly Clump[], detail: number, trunkSides: number): BufferGeometry {
  const leaves = clumps.map((clump, i) => leafClump(clump, detail, i))
  const solids = new Solids()
  const bark = plain(palette.trunk)
  solids.cylinder(0, 0, 0, 1.35, 0.12, bark, 0.07, trunkSides)
  if (clumps.length > 5)
    for (const [x, y, z] of clumps.slice(2, 7)) solids.beam([0, 0, 0.85], [x * 0.8, y * 0.8, z], 0.06, bark)
  const trunk = solids.geometry()
  trunk.deleteAttribute('trait')
  return mergeGeometries([...leaves, trunk])
}

function clumpAround(turn: number, out: number, height: number, radius: number, seed: number): Clump {
  const angle = turn * 2 * Math.PI
  const far = out * (0.85 + 0.3 * scatter(seed))
  return [
    Math.cos(angle) * far,
    Math.sin(angle) * far,
    height + 0.3 * (scatter(seed * 3.1) - 0.5),
    radius * (0.9 + 0.3 * scatter(seed * 1.7)),
  ]
}

/** Normals lean from the clump's own to those of the whole crown, so that clumps show and still read as one tree. */
function leafClump([x, y, z, radius]: Clump, detail: number, seed: number): BufferGeometry {
  const clump = new IcosahedronGeometry(1, detail)
  const position = clump.getAttribute('position')
  const count = position.count
  const centre = new Vector3(x, y, z)
  const normals = new Float32Array(count * 3)
  const colors = new Uint16Array(count * 4)
  const faces = new Float32Array(count * 4)
  const [p, own, crown] = [new Vector3(), new Vector3(), new Vector3()]
  for (let i = 0; i < count; i++) {
    p.fromBufferAttribute(position as BufferAttribute, i)
    own.copy(p)
    const bump =
      0.84 + 0.3 * scatter(Math.round(p.x * 9) * 3.1 + Math.round(p.y * 9) * 7.7 + Math.round(p.z * 9) * 1.3 + seed)
    p.multiplyScalar(bump * radius).add(centre)
    position.setXYZ(i, p.x, p.y, p.z)
    crown.copy(p).sub(heart)
    const outward = Math.min(1, crown.length() / 1.25)
    crown
      .normalize()
      .lerp(own, 0.35)
      .normalize()
      .toArray(normals, 3 * i)
    const shade = 0.42 + 0.34 * outward + 0.24 * (own.z * 0.5 + 0.5)
    colors.fill(shade * 65_535, 4 * i, 4 * i + 3)
    colors[4 * i + 3] = 65_535
    faces[4 * i] = 1
  }
  clump.setAttribute('normal', new BufferAttribute(normals, 3))
  clump.setAttribute('color', new BufferAttribute(colors, 4, true))
  clump.setAttribute('face', new BufferAttribute(faces, 4))
  clump.deleteAttribute('uv')
  clump.setIndex(Array.from({ length: count }, (_, i) => i))
  return clump
}
