import { expect, test } from 'vitest'
import { readParameters } from './parameters.ts'
import { siteOf } from './site.ts'

test('without a broker the page simulates', () => {
  expect(siteOf({}, readParameters(''))).toMatchObject({
    mode: 'simulation',
    broker: undefined,
    scenes: ['xiyong', 'yufu'],
  })
})

test('the broker of the site comes with its mode, and the address overrides both', () => {
  const config = { broker: { url: 'mqtt', mode: 'direct' as const }, scenes: ['one'] }
  expect(siteOf(config, readParameters(''))).toMatchObject({ mode: 'direct', broker: 'mqtt', scenes: ['one'] })
  expect(siteOf(config, readParameters('?source=simulation'))).toMatchObject({ mode: 'simulation', broker: undefined })
  expect(siteOf(config, readParameters('?source=gateway&broker=wss://there/mqtt'))).toMatchObject({
    mode: 'gateway',
    broker: 'wss://there/mqtt',
  })
})

test('a broker in the address alone is a gateway’s', () => {
  expect(siteOf({}, readParameters('?broker=ws://there/mqtt'))).toMatchObject({ mode: 'gateway' })
  expect(siteOf({}, readParameters('?source=direct'))).toMatchObject({ mode: 'direct', broker: 'mqtt' })
})

test('only a simulation stands still', () => {
  expect(siteOf({}, readParameters('?at=30')).at).toBe(30)
  expect(siteOf({}, readParameters('?at=30&source=gateway')).at).toBeUndefined()
})
