import { levelsTo } from '../../../scene/levels.ts'
import type { CompiledScene } from '../../../scene/compiledScene.ts'
import type { Language } from '../../../model/text.ts'

/** The line that an asset stands in, since machines of all lines have the same names; empty for what has none. */
export function alarmPlace(scene: CompiledScene, path: string, language: Language): string {
  return levelsTo(scene, path).find(({ kind }) => kind === 'line')?.name[language] ?? ''
}
