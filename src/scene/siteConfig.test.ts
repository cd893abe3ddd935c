import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { readSiteConfig, siteConfigJsonSchema } from './siteConfig.ts'

const read = (value: unknown) => readSiteConfig(JSON.stringify(value))

describe('a site configuration', () => {
  test('is read with its defaults', () => {
    const { config, problems } = read({ broker: { url: 'mqtt' }, scenes: ['xiyong'] })
    expect(problems).toEqual([])
    expect(config).toEqual({ broker: { url: 'mqtt', mode: 'gateway' }, scenes: ['xiyong'] })
  })

  test('without a broker is in order: the page simulates', () => {
    expect(read({})).toEqual({ config: {}, problems: [] })
  })

  test.each(['wss://plant.example/mqtt', 'ws://127.0.0.1:9001', 'mqtt', '/mqtt', '../twin/mqtt'])(
    'takes %s as the address of a broker',
    (url) => expect(read({ broker: { url } }).problems).toEqual([]),
  )

  test.each(['http://plant.example/mqtt', 'mqtt://plant.example', 'javascript:alert(1)', ''])(
    'refuses %s as the address of a broker and simulates',
    (url) => {
      const { config, problems } = read({ broker: { url } })
      expect(config.broker).toBeUndefined()
      expect(problems).toEqual([expect.objectContaining({ code: 'config.invalid', where: 'yujing.json $.broker.url' })])
    },
  )

  test.each(['password', 'Passwort', 'accessToken', 'api_key', 'clientSecret'])(
    'leaves a %s out and never shows it',
    (key) => {
      const { config, problems } = read({ broker: { url: 'mqtt', [key]: 'hunter2' } })
      expect(config.broker).toEqual({ url: 'mqtt', mode: 'gateway' })
      expect(problems).toHaveLength(1)
      expect(problems[0]).toMatchObject({ code: 'config.invalid', where: `yujing.json $.broker.${key}` })
      expect(JSON.stringify({ config, problems })).not.toContain('hunter2')
    },
  )

  test('credentials inside an address are a secret too', () => {
    const { config, problems } = read({ broker: { url: 'wss://anna:hunter2@plant.example/mqtt' } })
    expect(config.broker?.url).toBe('wss://plant.example/mqtt')
    expect(problems).toHaveLength(1)
    expect(JSON.stringify({ config, problems })).not.toContain('hunter2')
  })

  test('an unknown key is left out and the rest holds', () => {
    const { config, problems } = read({ colour: 'red', branding: { title: { zh: '渝境', en: 'Yujing' } } })
    expect(config).toEqual({ branding: { title: { zh: '渝境', en: 'Yujing' } } })
    expect(problems).toEqual([expect.objectContaining({ where: 'yujing.json $.colour' })])
  })

  test.each(['', 'null', '[]', '"x"', '{"broker":'])('the text %s is one problem and no exception', (json) => {
    expect(readSiteConfig(json)).toMatchObject({ config: {}, problems: [{ code: 'config.invalid' }] })
  })
})

test('the JSON Schema for editors is the one that this schema gives, and agrees with it', () => {
  const file = new URL('../../public/schema/yujing.schema.json', import.meta.url)
  expect(readFileSync(file, 'utf8')).toBe(siteConfigJsonSchema())
  const validate = new Ajv2020().compile(JSON.parse(siteConfigJsonSchema()))
  expect(validate({ broker: { url: 'mqtt' } })).toBe(true)
  expect(validate({ broker: { url: 'mqtt', password: 'x' } })).toBe(false)
})
