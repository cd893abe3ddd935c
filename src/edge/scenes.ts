import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Problem } from '../model/problem.ts'
import type { CompiledScene } from '../scene/compiledScene.ts'
import { loadScene } from '../scene/load.ts'
import { scopes } from '../scene/schema.ts'
import { scopeOf } from '../scene/scopeOf.ts'
import { UsageError } from './commandLine.ts'

/** Ids of the scenes in `folder`, parks first, or of those asked for, as asked. @throws UsageError */
export async function findScenes(folder: string, wanted: readonly string[]): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const found = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  const unknown = wanted.filter((id) => !found.includes(id))
  if (unknown.length > 0 || found.length === 0)
    throw new UsageError(`No scene "${unknown.join('", "')}" in ${folder}. Found: ${found.join(', ') || 'none'}`)
  if (wanted.length > 0) return wanted
  const ranked = await Promise.all(found.toSorted().map(async (id) => ({ id, rank: await rankOf(join(folder, id)) })))
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ id }) => id)
}

/** A document that can't be read goes with the parks: opening it tells what is wrong. */
async function rankOf(folder: string): Promise<number> {
  try {
    return scopes.indexOf(scopeOf(JSON.parse(await readFile(join(folder, 'scene.json'), 'utf8'))))
  } catch {
    return 0
  }
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
