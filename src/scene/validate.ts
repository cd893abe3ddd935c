import type { Problem } from '../model/problem.ts'
import { isRecord, issueProblems, leaveOutInvalid } from './leaveOutInvalid.ts'
import { migrate } from './migrations.ts'
import { sceneProblem, showValue } from './sceneProblem.ts'
import { sceneSchema, type SceneDocument } from './schema.ts'

export interface ValidatedScene {
  /** What of the scene is in order, defaults filled in; absent when its root is broken. */
  readonly document?: SceneDocument
  readonly problems: readonly Problem[]
}

/** Opens a scene document given as JSON text or as a parsed value. Never throws. */
export function validateScene(input: unknown): ValidatedScene {
  const value = typeof input === 'string' ? parseJson(input) : input
  if (value instanceof SyntaxError) return refused('JSON', value.message)
  if (!isRecord(value)) return refused('object', showValue(value))
  const { document, problem } = migrate(value)
  if (!document) return { problems: problem ? [problem] : [] }
  const problems: Problem[] = []
  const kept = leaveOutInvalid(sceneSchema, document, [], problems)
  const result = sceneSchema.safeParse(kept)
  if (result.success) return { document: result.data, problems }
  return { problems: [...problems, ...issueProblems(result.error, kept, [])] }
}

function refused(expected: string, got: string): ValidatedScene {
  return { problems: [sceneProblem('scene.invalid', '$', expected, got)] }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    return error
  }
}
