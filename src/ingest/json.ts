/** Anything that a JSON object may be, read member by member; a member of the wrong type counts as absent. */
export type JsonObject = { readonly [member: string]: unknown }

/** The parsed value, or undefined when the text is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** Why `parseJson` failed: number literals that JSON does not have are told apart from text that is no JSON at all. */
export function hasNonFiniteLiteral(text: string): boolean {
  return /(?:^|[:[,\s-])(?:NaN|Infinity|nan|inf)(?:[,\]}\s]|$)/.test(text)
}

/** Whether a text names the prototype as a member: no plant does, so it is an attack and not read at all. */
export function namesPrototype(text: string): boolean {
  return text.includes('"__proto__"')
}

/** May be infinite: `1e999` is JSON. */
export function asNumber(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined
}

export function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

export function asFlag(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined
}

export function asObject(value: unknown): JsonObject | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined
}

export function asList(value: unknown): readonly unknown[] | undefined {
  return Array.isArray(value) ? value : undefined
}

/** A text that can be a name or an id: not empty. */
export function asName(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
