import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packmlStates } from '../../model/packml.ts'
import { detailLevels, looks } from '../../session/exhibit.ts'
import { readExhibit, writeExhibit } from './place.ts'

const numbers = fc.dictionary(
  fc.stringMatching(/^[a-z][A-Za-z]{0,12}$/),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  {
    noNullPrototype: true,
  },
)
const choice = fc.record({
  kind: fc.stringMatching(/^[a-z][a-z-]{0,20}$/),
  params: numbers,
  state: fc.constantFrom(...packmlStates),
  look: fc.constantFrom(...looks),
  held: numbers,
  level: fc.constantFrom(undefined, ...detailLevels),
  at: fc.constantFrom(undefined, 0, 8, 12.5, 600),
})

test('the address leads back to what was looked at', () => {
  fc.assert(
    fc.property(choice, (each) => {
      expect(readExhibit(writeExhibit('?lang=en&param.old=1', each))).toEqual(each)
    }),
  )
})

test('parameters of other matters stay', () => {
  const query = new URLSearchParams(writeExhibit('?lang=en&hud=0&t=3', { ...readExhibit(''), kind: 'cnc-lathe' }))
  expect(Object.fromEntries(query)).toEqual({ lang: 'en', hud: '0', kind: 'cnc-lathe' })
})

test('what makes no sense is as usual', () => {
  expect(readExhibit('?state=Flying&look=odd&level=7&t=soon&param.length=long')).toEqual(readExhibit(''))
  expect(readExhibit('?t=-4').at).toBe(0)
  expect(readExhibit('?t=1e9').at).toBe(600)
})
