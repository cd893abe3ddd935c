import { hasNonFiniteLiteral, namesPrototype, parseJson } from '../../json.ts'
import { isReadable, payloadText } from '../../payloadText.ts'
import type { IngestContext } from '../../protocol.ts'

const maxWordLength = 200

/** What a payload holds: JSON, or text without quotes as in `RUN`. Undefined, with a problem, when it is neither. */
export function readDocument(payload: Uint8Array, context: IngestContext): { readonly document: unknown } | undefined {
  const text = payloadText(payload)
  const parsed = parseJson(text)
  if (parsed !== undefined && !namesPrototype(text)) return { document: parsed }
  const word = text.trim()
  if (parsed !== undefined) context.report('message.malformed', 'JSON without __proto__')
  else if (isNotFinite(word)) context.report('message.notFinite', 'a finite value', word)
  else if (isWord(word)) return { document: word }
  else context.report('message.notJson', 'JSON or a word')
  return undefined
}

function isNotFinite(word: string): boolean {
  return /^[+-]?(?:nan|inf|infinity)$/i.test(word) || (/^[[{]/.test(word) && hasNonFiniteLiteral(word))
}

/** Begun brackets and quotes are broken JSON, not words. */
function isWord(word: string): boolean {
  return word !== '' && word.length <= maxWordLength && !/^[[{"]/.test(word) && isReadable(word)
}
