import { BufferAttribute, BoxGeometry, type BufferGeometry } from 'three'
import type { Level } from '../props/lodInstances.ts'
import { scatter } from '../shapes/seeded.ts'
import { hedgeLength } from './placeHedges.ts'

const [width, height] = [0.9, 1.1]
/** Trees are dark below their crown; a hedge isn't. Metres that the shader takes it to be higher. */
const litFrom = 1.5

/** Forms of a piece of hedge along x, for the material of trees. */
export function hedgeLevels(reach: number): Level[] {
  return [
    { geometry: hedge(6, 2), within: 120 * reach },
    { geometry: hedge(1, 1), within: 900 * reach },
  ]
}

function hedge(along: number, across: number): BufferGeometry {
  const box = new BoxGeometry(hedgeLength + 0.3, width, height, along, across, across).translate(0, 0, height / 2)
  const position = box.getAttribute('position')
  const colors = new Uint16Array(position.count * 4)
  const faces = new Float32Array(position.count * 4)
  for (let i = 0; i < position.count; i++) {
    const [x, y, z] = [position.getX(i), position.getY(i), position.getZ(i)]
    const bump = (seed: number) => (scatter(x * 3.1 + y * 7.7 + z * 1.3 + seed) - 0.5) * (along > 1 ? 0.22 : 0)
    position.setXYZ(i, x, y + bump(1), Math.max(0, z + (z > 0.1 ? bump(2) : 0)))
    colors.fill((0.5 + (0.5 * z) / height) * 65_535, 4 * i, 4 * i + 3)
    colors[4 * i + 3] = 65_535
    faces.set([1, litFrom], 4 * i)
  }
  box.setAttribute('color', new BufferAttribute(colors, 4, true))
  box.setAttribute('face', new BufferAttribute(faces, 4))
  box.deleteAttribute('uv')
  return box
}
