import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Problem } from '../model/problem.ts'
import type { CompiledScene } from '../scene/compiledScene.ts'
import { loadScene } from '../scene/load.ts'
import { UsageError } from './commandLine.ts'

/** Ids of the scenes in `folder`, or of those asked for. @throws UsageError */
export async function findScenes(folder: string, wanted: readonly string[]): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const found = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  const unknown = wanted.filter((id) => !found.includes(id))
  if (unknown.length > 0 || found.length === 0)
    throw new UsageError(`No scene "${unknown.join('", "')}" in ${folder}. Found: ${found.join(', ') || 'none'}`)
  return wanted.length > 0 ? wanted : found.toSorted()
}

/** What of the scenes is in order; each problem is a line of the log. */
export async function loadScenes(folder: string, ids: readonly string[], log: (line: string) => void) {
  const loaded = await Promise.all(ids.map((id) => loadScene((file) => readFile(join(folder, id, file), 'utf8'))))
  loaded.forEach(({ problems }, index) => problems.forEach((problem) => log(`${ids[index]}: ${describe(problem)}`)))
  return loaded.flatMap(({ scene }): CompiledScene[] => (scene ? [scene] : []))
}

function describe({ code, where, expected, got }: Problem): string {
  return `${code} at ${where}: expected ${expected}, got ${got}`
}
