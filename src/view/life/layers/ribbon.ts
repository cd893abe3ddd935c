import { BufferAttribute, BufferGeometry } from 'three'

/** A strip of `steps` quads: `position` is (0..steps, ±1). */
export function ribbon(steps: number): BufferGeometry {
  const positions = new Float32Array(6 * (steps + 1))
  const index: number[] = []
  for (let i = 0; i <= steps; i++) {
    positions.set([i, -1, 0, i, 1, 0], 6 * i)
    if (i < steps) index.push(2 * i, 2 * i + 2, 2 * i + 1, 2 * i + 1, 2 * i + 2, 2 * i + 3)
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(positions, 3))
  geometry.setIndex(index)
  return geometry
}
