import { BufferAttribute, type BufferGeometry, Color, IcosahedronGeometry, Vector3 } from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import { Solids, plain } from '../mesh/solids.ts'
import { palette } from '../palette.ts'
import { scatter } from '../shapes/seeded.ts'

/** A crown of leaves on a trunk, about 3 m high at scale 1; `face.x` is 1 on leaves. */
export function treeGeometry(detail: 0 | 1 | 2): BufferGeometry {
  const blobs =
    detail === 0
      ? [[0, 0, 1.75, 1.3]]
      : [
          [0, 0, 1.85, 1.1],
          [0.55, 0.25, 1.45, 0.78],
          [-0.5, -0.3, 1.5, 0.8],
        ]
  const crown = blobs.map(([x, y, z, radius], i) =>
    crownBlob(new Vector3(x, y, z), radius!, i === 0 ? detail : Math.max(0, detail - 1), i),
  )
  const solids = new Solids()
  solids.cylinder(0, 0, 0, 1.3, 0.13, plain(palette.trunk), 0.08, 5)
  const trunk = solids.geometry()
  trunk.deleteAttribute('trait')
  return mergeGeometries([...crown, trunk])
}

/** Normals as on a sphere round the whole crown, so that its blobs read as one mass of leaves. */
function crownBlob(centre: Vector3, radius: number, detail: number, seed: number): BufferGeometry {
  const blob = new IcosahedronGeometry(1, detail)
  const position = blob.getAttribute('position')
  const count = position.count
  const [normals, colors, faces] = [
    new Float32Array(count * 3),
    new Uint16Array(count * 4),
    new Float32Array(count * 4),
  ]
  const [p, n] = [new Vector3(), new Vector3()]
  const heart = new Vector3(0, 0, 1.45)
  const tint = new Color()
  for (let i = 0; i < count; i++) {
    p.fromBufferAttribute(position as BufferAttribute, i)
    const bump =
      0.82 + 0.34 * scatter(Math.round(p.x * 9) * 3.1 + Math.round(p.y * 9) * 7.7 + Math.round(p.z * 9) * 1.3 + seed)
    const shade = 0.55 + 0.45 * (p.z * 0.5 + 0.5)
    p.multiplyScalar(bump * radius).add(centre)
    position.setXYZ(i, p.x, p.y, p.z)
    n.copy(p).sub(heart).normalize()
    normals.set([n.x, n.y, n.z], 3 * i)
    tint.setScalar(shade)
    colors.set(
      [tint.r, tint.g, tint.b, 1].map((value) => value * 65_535),
      4 * i,
    )
    faces[4 * i] = 1
  }
  blob.setAttribute('normal', new BufferAttribute(normals, 3))
  blob.setAttribute('color', new BufferAttribute(colors, 4, true))
  blob.setAttribute('face', new BufferAttribute(faces, 4))
  blob.deleteAttribute('uv')
  blob.setIndex(Array.from({ length: count }, (_, i) => i))
  return blob
}
