import { isRecord } from '../../scene/leaveOutInvalid.ts'
import { ModelFault } from './modelFault.ts'

const magic = 0x46546c67
const jsonChunk = 0x4e4f534a
const headerBytes = 20
/** What unpacking a file may take: values of all accessors, bytes of all compressed buffers, nodes. */
const atMost = { values: 2_000_000, unpackedBytes: 64_000_000, nodes: 4096 }

type Json = Readonly<Record<string, unknown>>

/**
 * Refuses what the loader would choke on: what is no GLB, a part of one, packed by Draco, spread over several files,
 * tied in a knot, or a few bytes that unpack to gigabytes.
 * @throws ModelFault
 */
export function checkGlb(bytes: ArrayBuffer): void {
  const json = jsonOf(bytes)
  const extensions = ['extensionsUsed', 'extensionsRequired'].flatMap((key) => listOf(json, key))
  if (extensions.includes('KHR_draco_mesh_compression'))
    throw new ModelFault('model.invalid', 'meshopt compression (EXT_meshopt_compression), or none', 'Draco')
  for (const { uri } of ['buffers', 'images'].flatMap((key) => recordsOf(json, key)))
    if (uri !== undefined && !(typeof uri === 'string' && uri.startsWith('data:')))
      throw new ModelFault('model.invalid', 'everything in the one file', String(uri).slice(0, 80))
  checkSizes(json)
  checkTree(json)
}

function jsonOf(bytes: ArrayBuffer): Json {
  const view = new DataView(bytes)
  const at = (offset: number) => (offset + 4 <= bytes.byteLength ? view.getUint32(offset, true) : 0)
  if (at(0) !== magic) throw new ModelFault('model.invalid', 'a GLB file, which begins with glTF', beginningOf(bytes))
  if (at(4) !== 2) throw new ModelFault('model.invalid', 'glTF 2', `version ${at(4)}`)
  const end = headerBytes + at(12)
  if (at(8) > bytes.byteLength || end > bytes.byteLength)
    throw new ModelFault('model.invalid', `the whole file, ${Math.max(at(8), end)} bytes`, `${bytes.byteLength} bytes`)
  if (at(16) !== jsonChunk) throw new ModelFault('model.invalid', 'JSON as the first chunk', `0x${at(16).toString(16)}`)
  const json = parsed(new TextDecoder().decode(new Uint8Array(bytes, headerBytes, at(12))))
  const version = isRecord(json) && isRecord(json['asset']) ? json['asset']['version'] : undefined
  if (!isRecord(json) || typeof version !== 'string' || !version.startsWith('2'))
    throw new ModelFault('model.invalid', 'asset.version 2.0', String(version))
  return json
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new ModelFault('model.invalid', 'JSON', (error as Error).message)
  }
}

function checkSizes(json: Json): void {
  const values = recordsOf(json, 'accessors').reduce((sum, { count }) => sum + size(count), 0)
  const packed = recordsOf(json, 'bufferViews').flatMap(({ extensions }) =>
    isRecord(extensions) ? Object.values(extensions).filter(isRecord) : [],
  )
  const unpacked = packed.reduce((sum, { count, byteStride }) => sum + size(count) * size(byteStride), 0)
  const nodes = listOf(json, 'nodes').length
  const over = [
    [values, atMost.values, 'values'],
    [unpacked, atMost.unpackedBytes, 'bytes unpacked'],
    [nodes, atMost.nodes, 'nodes'],
  ] as const
  for (const [got, most, what] of over)
    if (!(got <= most)) throw new ModelFault('model.limit', `at most ${most} ${what}`, String(got))
}

/** Each node hangs on one other at most, and what is shown on none: the loader would wait for a ring for ever. */
function checkTree(json: Json): void {
  const nodes = recordsOf(json, 'nodes')
  const parents = new Map<unknown, number>()
  for (const child of nodes.flatMap((node) => listOf(node, 'children')))
    parents.set(child, (parents.get(child) ?? 0) + 1)
  const scenes = recordsOf(json, 'scenes')
  if (scenes.length === 0) throw new ModelFault('model.invalid', 'a scene in the file', 'none')
  const roots = scenes.flatMap((scene) => listOf(scene, 'nodes'))
  if ([...parents.values()].some((count) => count > 1) || roots.some((root) => parents.has(root)))
    throw new ModelFault('model.invalid', 'nodes that form a tree', 'a node that hangs on two others, or on itself')
}

function size(value: unknown): number {
  return typeof value === 'number' && value >= 0 ? value : 0
}

function listOf(json: Json, key: string): readonly unknown[] {
  const list = json[key]
  return Array.isArray(list) ? list : []
}

function recordsOf(json: Json, key: string): readonly Json[] {
  return listOf(json, key).filter(isRecord)
}

/** A page where a file should be says so itself. */
function beginningOf(bytes: ArrayBuffer): string {
  const beginning = new TextDecoder('latin1').decode(bytes.slice(0, 16)).replaceAll(/[^ -~]/g, '·')
  return bytes.byteLength === 0 ? 'an empty file' : JSON.stringify(beginning)
}
