import type { Problem } from '../model/problem.ts'
import { isRecord } from './leaveOutInvalid.ts'
import { sceneProblem, showValue } from './sceneProblem.ts'
import { currentVersion } from './schema.ts'

type Json = Record<string, unknown>

interface Migration {
  /** Version of the documents that it changes to the next. */
  readonly from: number
  readonly name: string
  migrate(document: Json): Json
}

/** In order; each makes a document of the next version and copes with whatever a person may have written. */
export const migrations: readonly Migration[] = [
  { from: 0, name: 'texts in both languages', migrate: withBothLanguages },
]

/** The document in the current version, or the problem why it can't be read. */
export function migrate(document: Json): { readonly document?: Json; readonly problem?: Problem } {
  let migrated = document
  for (const migration of migrations) {
    if (migrated.version !== migration.from) continue
    migrated = { ...migration.migrate(migrated), version: migration.from + 1 }
  }
  if (migrated.version === currentVersion) return { document: migrated }
  const expected = `version ${currentVersion}`
  return { problem: sceneProblem('scene.version', '$.version', expected, showValue(document.version)) }
}

/** Version 0 wrote each name once; since version 1 a text is `{zh, en}`. */
function withBothLanguages(document: Json): Json {
  const withTexts = textsIn(document, ['name', 'theme', 'provenance'])
  for (const [key, value] of Object.entries(withTexts)) {
    if (!Array.isArray(value)) continue
    withTexts[key] = value.map((element: unknown) =>
      isRecord(element) ? textsIn(element, ['name', 'product']) : element,
    )
  }
  return withTexts
}

function textsIn(object: Json, keys: readonly string[]): Json {
  const entries = Object.entries(object).map(([key, value]) =>
    keys.includes(key) && typeof value === 'string' ? [key, { zh: value, en: value }] : [key, value],
  )
  return Object.fromEntries(entries) as Json
}
