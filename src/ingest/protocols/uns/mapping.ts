import type { Binding } from '../../../scene/schema.ts'
import { fillCaptures } from '../../topicTemplate.ts'
import { valueAt } from './pointer.ts'
import { isScalar, recognise, statedIn, type Scalar, type Told } from './shape.ts'

export type Mapping = Extract<Binding, { protocol: 'uns' }>['map'][number]

/** Reads what the mappings point at; undefined when the payload holds none of it. */
export type ReadMapped = (document: unknown) => readonly Told[] | undefined

/** The mappings of a binding for one topic, with its captures filled in. */
export function mappingReader(mappings: readonly Mapping[], captures: ReadonlyMap<string, string>): ReadMapped {
  const named = mappings.flatMap((mapping) => {
    const name = fillCaptures(mapping.signal, captures)
    return name === undefined ? [] : [{ mapping, name }]
  })
  return (document) => {
    const stated = statedIn(document)
    const told = named.flatMap(({ mapping, name }): Told[] => {
      const value = mapping.pointer === '' ? recognise(document)?.[0]?.value : valueAt(document, mapping.pointer)
      if (!isScalar(value)) return []
      return [{ name, value: scaled(value, mapping), unit: mapping.unit || stated.unit, quality: stated.quality }]
    })
    return told.length > 0 ? told : undefined
  }
}

/** A number that came as text is a number once somebody declared that it is mapped. */
function scaled(value: Scalar, { scale, offset }: Mapping): Scalar {
  if (typeof value === 'number') return value * scale + offset
  if (typeof value !== 'string' || value.trim() === '') return value
  const number = Number(value)
  return Number.isFinite(number) ? number * scale + offset : value
}
