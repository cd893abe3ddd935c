import type { Problem } from '../model/problem.ts'
import { sceneProblem, showValue } from './sceneProblem.ts'

/**
 * What a file with an own model may have, at most, and how many files a scene may name. `footprints`: how many times the
 * sides of what it stands for.
 */
export const modelLimits = { files: 64, bytes: 8_000_000, triangles: 60_000, joints: 64, footprints: 2 } as const

const folders = '([A-Za-z0-9_][A-Za-z0-9._-]*/)*[A-Za-z0-9_][A-Za-z0-9._-]*'
/** Paths beneath the scene's folder: no scheme, no root, no way up. */
export const modelFiles = {
  machine: {
    pattern: `^${folders}\\.(glb|urdf)$`,
    words: 'the path of a .glb or .urdf file beneath the scene’s folder',
  },
  building: { pattern: `^${folders}\\.glb$`, words: 'the path of a .glb file beneath the scene’s folder' },
  mesh: {
    pattern: `^${folders}\\.(stl|glb)$`,
    words: 'meshes in .stl or .glb files beneath the folder of the .urdf file',
  },
} as const

interface Modelled {
  readonly model?: { readonly file: string } | undefined
}

/** Without its model when that can't be a file of the scene, which is a problem: it is drawn as its kind is. */
export function withSoundModel<T extends Modelled>(
  element: T,
  of: keyof typeof modelFiles,
  where: string,
  problems: Problem[],
): T {
  const { model, ...rest } = element
  const { pattern, words } = modelFiles[of]
  if (model === undefined || new RegExp(pattern).test(model.file)) return element
  problems.push(sceneProblem('scene.invalid', `${where}.model.file`, words, showValue(model.file)))
  return rest as unknown as T
}
