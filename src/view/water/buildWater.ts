import { BufferAttribute, BufferGeometry } from 'three'
import type { SceneDocument } from '../../scene/schema.ts'
import type { Finish, Solids } from '../mesh/solids.ts'
import { Surface } from '../mesh/surface.ts'
import { palette } from '../palette.ts'
import { type Polygon, counterClockwise, edgesOf, insetBy, triangulate } from '../shapes/polygon.ts'

/** How far a bank leans into the water, per metre of depth. */
const slope = 0.8

/** Banks from the edge of the ground down into the water. */
export function buildBanks(solids: Solids, { water }: SceneDocument): void {
  const finish: Finish = { surface: Surface.concrete, color: palette.ground.bank }
  for (const { polygon, level } of water) {
    const edge = counterClockwise(polygon)
    const depth = 1 - level
    const foot = insetBy(edge, Math.min(6, slope * depth))
    edgesOf(edge).forEach(({ from, to }, i) => {
      const [low, lowNext] = [foot[i]!, foot[(i + 1) % foot.length]!]
      solids.quad([...lowNext, -depth], [...low, -depth], [...from, 0], [...to, 0], finish)
    })
  }
}

/** All surfaces of water as one geometry; undefined when the scene has none. */
export function waterGeometry({ water }: SceneDocument): BufferGeometry | undefined {
  const positions: number[] = []
  const indices: number[] = []
  for (const { polygon, level } of water) {
    const outline: Polygon = counterClockwise(polygon)
    const first = positions.length / 3
    for (const [x, y] of outline) positions.push(x, y, level)
    for (const face of triangulate(outline)) indices.push(...face.map((corner) => first + corner))
  }
  if (indices.length === 0) return undefined
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(positions), 3))
  geometry.setIndex(indices)
  return geometry
}
