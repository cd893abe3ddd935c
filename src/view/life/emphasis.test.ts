import { expect, test } from 'vitest'
import { aspects } from '../../model/aspect.ts'
import { Emphasis } from './emphasis.ts'

const values = ({ uniforms }: Emphasis) => Object.values(uniforms).map(({ value }) => value)

test('the picture goes over to another aspect in six tenths of a second, and rests then', () => {
  const emphasis = new Emphasis()
  expect(emphasis.step('overview', 0.1)).toBe(false)
  const pictures = Array.from({ length: 12 }, () => emphasis.step('logistics', 0.05))
  expect(pictures.slice(0, 10).every(Boolean)).toBe(true)
  expect(emphasis.step('logistics', 0.05)).toBe(false)
  expect(emphasis.uniforms.uHeatStrength.value).toBe(1)
})

test('a still picture has it at once', () => {
  const emphasis = new Emphasis()
  expect(emphasis.step('energy', Number.POSITIVE_INFINITY)).toBe(false)
  expect(emphasis.uniforms.uPowerTint.value).toBe(1)
})

test.each(aspects)('%s stresses nothing by more than all', (aspect) => {
  const emphasis = new Emphasis()
  emphasis.step(aspect, Number.POSITIVE_INFINITY)
  expect(values(emphasis).every((value) => value >= 0 && value <= 1)).toBe(true)
})

test('only logistics shows the traffic on floors and roads', () => {
  const emphasis = new Emphasis()
  const shown = aspects.filter((aspect) => {
    emphasis.step(aspect, Number.POSITIVE_INFINITY)
    return emphasis.uniforms.uHeatStrength.value > 0
  })
  expect(shown).toEqual(['logistics'])
})
