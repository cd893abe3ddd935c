import { Box3, type BufferAttribute, BufferGeometry, Vector3 } from 'three'

const names = ['position', 'normal', 'color', 'surface', 'uv', 'part'] as const
/** Faces that look different ways stay apart, so that edges stay sharp. */
const directions = [0, 1, 2] as const

/**
 * A stand-in for a distant body: vertices of one part within a cell, facing the same way, become one.
 * @param cells along the longest side of the body
 */
export function coarsen(geometry: BufferGeometry, cells: number): BufferGeometry {
  const attribute = (name: string) => geometry.getAttribute(name) as BufferAttribute
  const position = attribute('position')
  const normal = attribute('normal')
  const part = attribute('part')
  const size = new Box3().setFromBufferAttribute(position).getSize(new Vector3())
  const cell = Math.max(size.x, size.y, size.z) / cells
  const kept = new Map<string, number>()
  const sources: number[] = []
  const target = Array.from({ length: position.count }, (_, i) => {
    const key = `${part.getX(i)} ${facing(normal, i)} ${directions.map((d) => Math.round(position.getComponent(i, d) / cell)).join(' ')}`
    const known = kept.get(key)
    if (known !== undefined) return known
    kept.set(key, sources.length)
    return sources.push(i) - 1
  })
  const coarse = new BufferGeometry()
  for (const name of names) coarse.setAttribute(name, pick(attribute(name), sources))
  coarse.setIndex(remaining([...geometry.index!.array], target))
  return coarse
}

function facing(normal: BufferAttribute, vertex: number): number {
  const parts = directions.map((d) => normal.getComponent(vertex, d))
  const dominant = parts.reduce((best, value, d) => (Math.abs(value) > Math.abs(parts[best]!) ? d : best), 0)
  return dominant * 2 + (parts[dominant]! > 0 ? 1 : 0)
}

function pick(from: BufferAttribute, sources: readonly number[]): BufferAttribute {
  const to = from.clone()
  const size = from.itemSize
  to.array = from.array.slice(0, sources.length * size)
  sources.forEach((source, i) => to.array.set(from.array.slice(source * size, source * size + size), i * size))
  return Object.assign(to, { count: sources.length })
}

function remaining(indices: readonly number[], target: readonly number[]): number[] {
  const seen = new Set<string>()
  const kept: number[] = []
  for (let i = 0; i < indices.length; i += 3) {
    const [a, b, c] = [target[indices[i]!]!, target[indices[i + 1]!]!, target[indices[i + 2]!]!]
    const key = [a, b, c].toSorted((x, y) => x - y).join()
    if (a === b || b === c || a === c || seen.has(key)) continue
    seen.add(key)
    kept.push(a, b, c)
  }
  return kept
}
