import fc from 'fast-check'
import type { MessageFixture } from './fixture.ts'
import { sparkplugPayload, type Metric } from './sparkplug.ts'

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** A fixture with a few bytes changed, cut out or put in. */
export function mutatedBytes(own: readonly MessageFixture[]): fc.Arbitrary<Uint8Array> {
  const at = fc.double({ min: 0, max: 0.999, noNaN: true })
  const edit = fc.record({ at, removed: fc.nat({ max: 9 }), added: fc.array(fc.nat({ max: 255 }), { maxLength: 2 }) })
  return fc
    .tuple(fc.constantFrom(...own), fc.array(edit, { minLength: 1, maxLength: 4 }))
    .map(([{ payload }, edits]) => {
      const bytes = Array.from(payload)
      for (const { at: share, removed, added } of edits)
        bytes.splice(Math.floor(share * bytes.length), removed, ...added)
      return Uint8Array.from(bytes)
    })
}

/** What a JSON value may be replaced by: all that is likely to surprise. */
const surprise = fc.oneof(
  fc.constantFrom<unknown>(null, -1, 0, 1e308, true, false, '', '<b>', 'NONE', [], {}, [null], [[]], [{}], { a: null }),
  fc.constant(JSON.parse('{"__proto__": {"polluted": 1}}') as unknown),
  fc.jsonValue({ maxDepth: 2 }),
)

/** A fixture in JSON with one to three of its values, at any depth, replaced or left out; else its bytes changed. */
export function mutatedValues(own: readonly MessageFixture[]): fc.Arbitrary<Uint8Array> {
  const texts = own.map(({ payload }) => decoder.decode(payload)).filter((text) => text.startsWith('{'))
  if (texts.length === 0) return mutatedBytes(own)
  const change = fc.record({ nth: fc.nat({ max: 500 }), value: surprise, leaveOut: fc.boolean() })
  return fc
    .tuple(fc.constantFrom(...texts), fc.array(change, { minLength: 1, maxLength: 3 }))
    .map(([text, changes]) => {
      const document = JSON.parse(text) as Container
      for (const { nth, value, leaveOut } of changes) {
        const places = placesIn(document)
        const place = places[nth % places.length]
        if (!place) continue
        if (leaveOut) delete place.container[place.key]
        else place.container[place.key] = JSON.parse(JSON.stringify(value)) as unknown
      }
      return encoder.encode(JSON.stringify(document))
    })
}

type Container = Record<string, unknown>

function placesIn(container: Container): readonly { readonly container: Container; readonly key: string }[] {
  return Object.keys(container).flatMap((key) => {
    const value = container[key]
    const inner = typeof value === 'object' && value !== null ? placesIn(value as Container) : []
    return [{ container, key }, ...inner]
  })
}

/** Well-formed Sparkplug payloads of any content. */
export function anySparkplug(): fc.Arbitrary<Uint8Array> {
  const number = fc.nat({ max: 0xffff_ffff })
  const value = fc.oneof(
    fc.record({ int_value: number }),
    fc.record({ long_value: fc.maxSafeNat() }),
    fc.record({ double_value: fc.double() }),
    fc.record({ string_value: fc.string() }),
    fc.record({ is_null: fc.constant(true) }),
  )
  const name = fc.constantFrom(
    'bdSeq',
    'Status/StateCurrent',
    'Program',
    'Node Control/Rebirth',
    '__proto__',
    '<b>',
    '',
  )
  const about = fc.record(
    { name, alias: fc.nat({ max: 20 }), datatype: fc.nat({ max: 40 }), is_historical: fc.boolean() },
    { requiredKeys: [] },
  )
  const metric = fc.tuple(about, value).map(([described, own]): Metric => ({ ...described, ...own }))
  return fc
    .tuple(fc.nat({ max: 300 }), fc.array(metric, { maxLength: 8 }))
    .map(([seq, metrics]) => sparkplugPayload(seq, metrics))
}
