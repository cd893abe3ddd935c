import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { plantScenario, plantScene } from '../../../../tests/fixtures/smallPlant.ts'
import { createOutbox } from '../../outbox.ts'
import { createVehicles } from '../createVehicles.ts'

const standards = resolve(import.meta.dirname, '../../../../../shared/standards/vda5050')
const folders: Readonly<Record<string, string>> = { '2.0.0': '2.0.0', '2.1.0': '2.1.0', '3.0.0': '3.0' }
const topics = ['connection', 'factsheet', 'order', 'state', 'visualization'] as const
/** The official 2.0.0 factsheet is no schema: its fields stand beside `properties`. */
const withoutSchema = new Set(['2.0.0 factsheet'])
const cases = Object.keys(folders).flatMap((version) =>
  topics.flatMap((topic) => (withoutSchema.has(`${version} ${topic}`) ? [] : [[version, topic] as const])),
)
const minutes = process.env['YUJING_DEEP'] ? 30 : 3

describe.skipIf(!existsSync(standards))('messages against the official schemas', () => {
  let messages: ReturnType<typeof published> = []

  beforeAll(() => {
    messages = published()
  })

  test.each(cases)('%s %s', (version, topic) => {
    const ajv = new Ajv2020({ strict: false, allErrors: true })
    addFormats.default(ajv)
    const schema: unknown = JSON.parse(readFileSync(resolve(standards, folders[version]!, `${topic}.schema`), 'utf8'))
    const validate = ajv.compile(schema as object)
    const own = messages.filter((message) => message.topic === topic && message.body['version'] === version)
    expect(own.length).toBeGreaterThan(2)
    for (const { body } of own) expect(validate(body) ? [] : [validate.errors, body]).toEqual([])
  })
})

function published(): { topic: string; body: Record<string, unknown> }[] {
  const vehicles = createVehicles(plantScene, plantScenario)
  const outbox = createOutbox()
  const decoder = new TextDecoder()
  const start = Date.UTC(2025, 0, 1)
  vehicles.start(outbox, start)
  for (let step = 1; step <= minutes * 600; step++) vehicles.step(outbox, start + step * 100, 0.1)
  vehicles.stop(outbox, start + minutes * 60_000)
  return outbox.take().map(({ topic, payload }) => ({
    topic: topic.split('/').at(-1)!,
    body: JSON.parse(decoder.decode(payload)) as Record<string, unknown>,
  }))
}
