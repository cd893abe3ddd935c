import { expectation } from '../../../scene/leaveOutInvalid.ts'
import { ModelFault } from '../modelFault.ts'
import { type Gltf, gltfSchema, readableExtensions } from './gltfSchema.ts'

export interface GlbFile {
  readonly gltf: Gltf
  readonly binary: Uint8Array<ArrayBuffer>
}

const magic = { glTF: 0x46546c67, JSON: 0x4e4f534a, BIN: 0x004e4942 }
const fileHeader = 12
const chunkHeader = 8

/** The two chunks of a GLB, of which the first is checked. @throws ModelFault */
export function openGlb(bytes: ArrayBuffer): GlbFile {
  const view = new DataView(bytes)
  const at = (offset: number) => (offset + 4 <= bytes.byteLength ? view.getUint32(offset, true) : 0)
  if (at(0) !== magic.glTF)
    throw new ModelFault('model.invalid', 'a GLB file, which begins with glTF', beginningOf(bytes))
  if (at(4) !== 2) throw new ModelFault('model.invalid', 'glTF 2', `version ${at(4)}`)
  const jsonEnd = fileHeader + chunkHeader + at(fileHeader)
  const end = jsonEnd + (jsonEnd < at(8) ? chunkHeader + at(jsonEnd) : 0)
  if (Math.max(at(8), end) > bytes.byteLength)
    throw new ModelFault('model.invalid', `the whole file, ${Math.max(at(8), end)} bytes`, `${bytes.byteLength} bytes`)
  if (at(fileHeader + 4) !== magic.JSON) throw new ModelFault('model.invalid', 'JSON as the first chunk', 'another')
  const isBinary = at(jsonEnd + 4) === magic.BIN
  const [from, to] = isBinary ? [jsonEnd + chunkHeader, end] : [0, 0]
  const json = new Uint8Array(bytes, fileHeader + chunkHeader, at(fileHeader))
  return { gltf: checked(parsed(new TextDecoder().decode(json))), binary: new Uint8Array(bytes, from, to - from) }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new ModelFault('model.invalid', 'JSON', (error as Error).message)
  }
}

function checked(json: unknown): Gltf {
  const { data, error } = gltfSchema.safeParse(json)
  if (!data) {
    const issue = error.issues[0]!
    throw new ModelFault('model.invalid', `glTF 2 in the JSON of the file: ${expectation(issue)}`, issue.path.join('.'))
  }
  const packed = [...data.extensionsUsed, ...data.extensionsRequired]
  if (packed.includes('KHR_draco_mesh_compression'))
    throw new ModelFault('model.invalid', 'meshopt compression (EXT_meshopt_compression), or none', 'Draco')
  const unknown = data.extensionsRequired.find((name) => !readableExtensions.test(name))
  if (unknown) throw new ModelFault('model.invalid', 'a file that requires none but known extensions', unknown)
  const outside = [...data.buffers, ...data.images].find(({ uri }) => uri !== undefined)
  if (outside) throw new ModelFault('model.invalid', 'everything in the one file', outside.uri!.slice(0, 80))
  return data
}

/** A page where a file should be says so itself. */
function beginningOf(bytes: ArrayBuffer): string {
  const beginning = new TextDecoder('latin1').decode(bytes.slice(0, 16)).replaceAll(/[^ -~]/g, '·')
  return bytes.byteLength === 0 ? 'an empty file' : JSON.stringify(beginning)
}
