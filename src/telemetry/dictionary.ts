/**
 * What the numbers of a frame mean: UTF-8 JSON in its last column, only what is new (delta) or everything
 * (keyframe). Placed assets of the scene are known to both sides and left out.
 */
export interface FrameDictionary {
  readonly assets: readonly AssetEntry[]
  readonly tags: readonly TagEntry[]
}

/** slot, path, kind, [length, width, height] */
export type AssetEntry = readonly [number, string, string, readonly [number, number, number]]

/** tag, slot, signal, unit, topic */
export type TagEntry = readonly [number, number, string, string, string]

const encoder = new TextEncoder()
const decoder = new TextDecoder()
const nothing = new Uint8Array(0)

/** @param assets,tags entries already as JSON texts, so that a keyframe joins what deltas made */
export function encodeDictionary(assets: readonly string[], tags: readonly string[]): Uint8Array {
  if (assets.length === 0 && tags.length === 0) return nothing
  return encoder.encode(`{"assets":[${assets.join(',')}],"tags":[${tags.join(',')}]}`)
}

/** The well-formed entries; a damaged dictionary is undefined. */
export function decodeDictionary(bytes: Uint8Array): FrameDictionary | undefined {
  if (bytes.length === 0) return { assets: [], tags: [] }
  try {
    const parsed = JSON.parse(decoder.decode(bytes)) as Partial<FrameDictionary>
    return { assets: (parsed.assets ?? []).filter(isAssetEntry), tags: (parsed.tags ?? []).filter(isTagEntry) }
  } catch {
    return undefined
  }
}

function isAssetEntry(entry: unknown): entry is AssetEntry {
  if (!Array.isArray(entry)) return false
  const [slot, path, kind, size] = entry as unknown[]
  return isIndex(slot) && typeof path === 'string' && typeof kind === 'string' && isSize(size)
}

function isTagEntry(entry: unknown): entry is TagEntry {
  if (!Array.isArray(entry)) return false
  const [tag, slot, ...names] = entry as unknown[]
  return isIndex(tag) && isIndex(slot) && names.length === 3 && names.every((name) => typeof name === 'string')
}

function isSize(size: unknown): boolean {
  return Array.isArray(size) && size.length === 3 && size.every((side) => Number.isFinite(side) && side > 0)
}

function isIndex(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) < 1 << 24
}
