import { readdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { loadScene, type LoadedScene } from '../../src/scene/load.ts'
import type { CompiledScene } from '../../src/scene/compiledScene.ts'

const folder = resolve(import.meta.dirname, '../../scenes')

export const sceneIds = readdirSync(folder)

/** Text of a scene's document. */
export function sceneText(id: string): string {
  return readFileSync(join(folder, id, 'scene.json'), 'utf8')
}

export function openScene(id: string): Promise<LoadedScene> {
  return loadScene((file) => readFile(join(folder, id, file), 'utf8'))
}

/** Whether a scene is a park, which has what a single hall has not. */
export function isPark({ document }: CompiledScene): boolean {
  return document.scope === 'park'
}

/** Each scene by its id, for `test.each`. */
export async function openScenes(): Promise<[string, CompiledScene][]> {
  return Promise.all(
    sceneIds.map(async (id): Promise<[string, CompiledScene]> => {
      const { scene, problems } = await openScene(id)
      if (!scene) throw new Error(`${id} does not open: ${JSON.stringify(problems)}`)
      return [id, scene]
    }),
  )
}
