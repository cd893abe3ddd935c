import { asObject, asText, type JsonObject } from '../../json.ts'

export type Scalar = number | string | boolean

/** What one payload says of one signal. */
export interface Told {
  /** Member of a flat object; empty where the payload is the value of its topic. */
  readonly name: string
  readonly value: Scalar
  readonly unit: string | undefined
  /** As stated; see `statedQuality`. */
  readonly quality: unknown
}

const valueMembers = ['value', 'v', 'val']
const aboutMembers = new Set(['timestamp', 'ts', 't', 'timestamp_ms', 'quality', 'q', 'unit'])

/**
 * Recognises the shapes that plants use: a bare scalar, an object with a value member, a flat object with one
 * member for each signal. Null members and nested ones tell nothing; undefined: no shape that is known.
 */
export function recognise(document: unknown): readonly Told[] | undefined {
  if (isScalar(document)) return [{ name: '', value: document, unit: undefined, quality: undefined }]
  const object = asObject(document)
  if (!object) return undefined
  const member = valueMembers.find((name) => Object.hasOwn(object, name))
  return member === undefined ? flat(object) : valued(object, member)
}

/** Stated beside a value. */
export function statedIn(document: unknown): { readonly unit: string | undefined; readonly quality: unknown } {
  const object = asObject(document)
  return { unit: asText(object?.['unit']), quality: object?.['quality'] ?? object?.['q'] ?? undefined }
}

export function isScalar(value: unknown): value is Scalar {
  return typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean'
}

/** A value of null is a signal without value: nothing is told. */
function valued(object: JsonObject, member: string): readonly Told[] | undefined {
  const value = object[member]
  if (value === null) return []
  return isScalar(value) ? [{ name: '', value, ...statedIn(object) }] : undefined
}

function flat(object: JsonObject): readonly Told[] | undefined {
  const { quality } = statedIn(object)
  const told = Object.keys(object).flatMap((name): Told[] => {
    const value = object[name]
    return aboutMembers.has(name) || !isScalar(value) ? [] : [{ name, value, unit: undefined, quality }]
  })
  return told.length > 0 ? told : undefined
}
