import { asName, asObject, hasNonFiniteLiteral, namesPrototype, parseJson, type JsonObject } from '../../json.ts'
import { isPlainName } from '../../names.ts'
import { payloadText } from '../../payloadText.ts'
import type { IngestContext } from '../../protocol.ts'
import type { VehicleTopic } from './topic.ts'
import { dialectOf, knownVersions, type Dialect } from './version.ts'

const ids = ['manufacturer', 'serialNumber'] as const

export interface OpenedMessage {
  readonly message: JsonObject
  readonly dialect: Dialect
}

/** Parses a message and checks what every one must hold; undefined, with a problem, when it can't be read. */
export function openMessage(
  payload: Uint8Array,
  topic: VehicleTopic,
  context: IngestContext,
): OpenedMessage | undefined {
  const text = payloadText(payload)
  const parsed = parseJson(text)
  const message = asObject(parsed)
  if (!message || namesPrototype(text)) {
    reportNoMessage(text, parsed, context)
    return undefined
  }
  // Up to 2.1 the schema of visualization requires nothing at all: there the topic says what the payload does not.
  const bare = topic.name === 'visualization' && topic.version.startsWith('2')
  const version = asName(message['version']) ?? (bare ? topic.version : undefined)
  if (version === undefined) return missing('version', context)
  const dialect = dialectOf(version)
  if (!dialect) {
    context.report('message.unknownVersion', knownVersions, version)
    return undefined
  }
  for (const id of ids) {
    const name = asName(message[id])
    if (name === topic[id]) continue
    if (name === undefined && !bare) return missing(id, context)
    if (name !== undefined && !isPlainName(name)) {
      context.report('message.malformed', `${id}: a plain name`, name)
      return undefined
    }
  }
  return { message, dialect }
}

function reportNoMessage(text: string, parsed: unknown, context: IngestContext): void {
  if (parsed !== undefined) context.report('message.malformed', 'a JSON object without __proto__')
  else if (hasNonFiniteLiteral(text)) context.report('message.notFinite', 'numbers that JSON has', 'NaN or Infinity')
  else context.report('message.notJson', 'JSON')
}

function missing(field: string, context: IngestContext): undefined {
  context.report('message.missingField', field)
  return undefined
}
