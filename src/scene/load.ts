import { loadKinds } from '../machines/index.ts'
import type { Problem } from '../model/problem.ts'
import { compileScene } from './compile.ts'
import type { CompiledScene } from './compiledScene.ts'
import { kindsOfScene } from './kindsOfScene.ts'
import { sceneProblem } from './sceneProblem.ts'
import { validateScene } from './validate.ts'

export interface LoadedScene {
  /** Absent when there is no document to speak of. */
  readonly scene?: CompiledScene
  readonly problems: readonly Problem[]
}

/**
 * Opens the scene of one folder and loads the kinds that it needs. `readText` gives the text of a file of that folder by its name and rejects when
 * there is none: with `fetch` in a browser, with `fs` in Node. Never rejects itself.
 */
export async function loadScene(readText: (file: string) => Promise<string>): Promise<LoadedScene> {
  let text: string
  try {
    text = await readText('scene.json')
  } catch (error) {
    return { problems: [sceneProblem('scene.missing', 'scene.json', 'a scene document', String(error))] }
  }
  const { document, problems } = validateScene(text)
  if (!document) return { problems }
  try {
    await loadKinds(kindsOfScene(document))
  } catch (error) {
    return {
      problems: [...problems, sceneProblem('scene.missing', '$.lines', 'the kinds of its machines', String(error))],
    }
  }
  const files = new Set(document.networks.map(({ lif }) => lif))
  const read = await Promise.allSettled([...files].map(async (file) => [file, await readText(file)] as const))
  const lifFiles = new Map(read.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : [])))
  const compiled = compileScene(document, lifFiles)
  return { scene: compiled.scene, problems: [...problems, ...compiled.problems] }
}
