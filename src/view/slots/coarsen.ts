import { Box3, type BufferAttribute, BufferGeometry } from 'three'

const names = ['position', 'normal', 'color', 'surface', 'uv', 'part'] as const
/** Faces that look different ways stay apart, so that edges stay sharp. */
const directions = [0, 1, 2] as const
const facings = 6
/** A cell's number along a side, from the middle of the kind frame, fits into so many steps. */
const steps = 1 << 10

/**
 * A stand-in for a distant body: vertices of one part within a cell, facing the same way, become one.
 * @param cells along the longest side of the body, up to 200
 */
export function coarsen(geometry: BufferGeometry, cells: number): BufferGeometry {
  const attribute = (name: string) => geometry.getAttribute(name) as BufferAttribute
  const position = attribute('position')
  const normal = attribute('normal')
  const part = attribute('part')
  const { min, max } = new Box3().setFromBufferAttribute(position)
  const size = max.clone().sub(min)
  const cell = Math.max(size.x, size.y, size.z) / cells
  const kept = new Map<number, number>()
  const sources: number[] = []
  const target = Array.from({ length: position.count }, (_, i) => {
    let key = (part.getX(i) + 1) * facings + facing(normal, i)
    for (const d of directions)
      key = key * steps + Math.round((position.getComponent(i, d) - min.getComponent(d)) / cell)
    const known = kept.get(key)
    if (known !== undefined) return known
    kept.set(key, sources.length)
    return sources.push(i) - 1
  })
  const coarse = new BufferGeometry()
  for (const name of names) coarse.setAttribute(name, pick(attribute(name), sources))
  coarse.setIndex(remaining(geometry.index!.array, target))
  return coarse
}

const finest = 128
const coarsest = 2

/** The body itself when it has no more triangles than `budget`, else the finest stand-in that has no more. */
export function coarsenTo(geometry: BufferGeometry, budget: number): BufferGeometry {
  if (trianglesOf(geometry) <= budget) return geometry
  let [enough, tooMany] = [coarsest, finest]
  let best = coarsen(geometry, enough)
  while (tooMany - enough > 1) {
    const cells = Math.round(Math.sqrt(enough * tooMany))
    const tried = coarsen(geometry, cells)
    if (trianglesOf(tried) > budget) tooMany = cells
    else [enough, best] = [cells, tried]
  }
  return best
}

export function trianglesOf(geometry: BufferGeometry): number {
  return geometry.index!.count / 3
}

function facing(normal: BufferAttribute, vertex: number): number {
  let dominant = 0
  for (const d of directions)
    if (Math.abs(normal.getComponent(vertex, d)) > Math.abs(normal.getComponent(vertex, dominant))) dominant = d
  return dominant * 2 + (normal.getComponent(vertex, dominant) > 0 ? 1 : 0)
}

function pick(from: BufferAttribute, sources: readonly number[]): BufferAttribute {
  const to = from.clone()
  const size = from.itemSize
  to.array = from.array.slice(0, sources.length * size)
  sources.forEach((source, i) => to.array.set(from.array.slice(source * size, source * size + size), i * size))
  return Object.assign(to, { count: sources.length })
}

function remaining(indices: ArrayLike<number>, target: readonly number[]): number[] {
  const seen = new Set<number>()
  const kept: number[] = []
  for (let i = 0; i < indices.length; i += 3) {
    const [a, b, c] = [target[indices[i]!]!, target[indices[i + 1]!]!, target[indices[i + 2]!]!]
    if (a === b || b === c || a === c) continue
    const [low, high] = [Math.min(a, b, c), Math.max(a, b, c)]
    const key = (low * target.length + (a + b + c - low - high)) * target.length + high
    if (seen.has(key)) continue
    seen.add(key)
    kept.push(a, b, c)
  }
  return kept
}
