import { type BufferAttribute, type BufferGeometry, Vector3 } from 'three'
import type { JointDefinition } from '../../machines/definition.ts'
import { followChain } from './jointChain.ts'
import { loadPart } from './slotMaterial.ts'

const golden = Math.PI * (3 - Math.sqrt(5))
/** Ways in which the farthest point is looked for, evenly over the sphere. */
const ways = Array.from({ length: 90 }, (_, i) => {
  const z = 1 - (2 * i + 1) / 90
  const level = Math.sqrt(1 - z * z)
  return new Vector3(level * Math.cos(i * golden), level * Math.sin(i * golden), z)
})

/** The outermost points of a body of `kindGeometry` with its joints at `values`, kind frame, metres; without a load. */
export function posedOutline(
  geometry: BufferGeometry,
  joints: readonly JointDefinition[],
  values: ArrayLike<number>,
): readonly Vector3[] {
  const position = geometry.getAttribute('position') as BufferAttribute
  const part = geometry.getAttribute('part') as BufferAttribute
  const outermost = ways.map(() => new Vector3())
  const farthest = new Float64Array(ways.length).fill(-Infinity)
  const point = new Vector3()
  for (let i = 0; i < position.count; i++) {
    if (part.getX(i) === loadPart) continue
    followChain(joints, values, part.getX(i), point.fromBufferAttribute(position, i))
    for (const [way, direction] of ways.entries()) {
      const away = direction.dot(point)
      if (away <= farthest[way]!) continue
      farthest[way] = away
      outermost[way]!.copy(point)
    }
  }
  return outermost
}
