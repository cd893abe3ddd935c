import { isRecord } from './leaveOutInvalid.ts'
import { type Scope, scopes } from './schema.ts'

/** What a document says that it is of, before anybody has validated it; a park when it says nothing that we know. */
export function scopeOf(document: unknown): Scope {
  const said = isRecord(document) ? document['scope'] : undefined
  return scopes.find((scope) => scope === said) ?? 'park'
}
