import * as z from 'zod/mini'
import type { Problem } from '../model/problem.ts'
import { expectation, isRecord } from './leaveOutInvalid.ts'
import { text } from './schemaTerms.ts'
import { sceneProblem, showPath, showValue, type JsonPath } from './sceneProblem.ts'

z.config({ jitless: true })

const broker = z.strictObject({
  url: z
    .string()
    .check(
      z.regex(/^(wss?:\/\/|(?![a-z][a-z0-9+.-]*:))[^\s]+$/i, 'ws:// or wss:// address, or one relative to the page'),
      z.describe('ws:// or wss:// address, or one relative to the page, as "mqtt"; without credentials'),
    ),
  mode: z._default(
    z
      .enum(['gateway', 'direct'])
      .check(z.describe('gateway: frames that the edge process publishes; direct: the topics of the plant itself')),
    'gateway',
  ),
  username: z.optional(
    z.string().check(z.minLength(1), z.describe('a name that may be public; there is no password here')),
  ),
})

/** `yujing.json` beside `index.html`: what a site sets without building. Everybody who opens the page can read it. */
export const siteConfigSchema = z.strictObject({
  $schema: z.optional(z.string()),
  broker: z.optional(broker.check(z.describe('absent: the page simulates'))),
  topics: z.optional(
    z
      .array(z.string().check(z.minLength(1)))
      .check(z.minLength(1), z.describe('MQTT filters for direct mode, instead of those of the bindings of the scene')),
  ),
  scenes: z.optional(
    z
      .array(z.string().check(z.minLength(1)))
      .check(z.minLength(1), z.describe('ids of the scenes on offer, the first opens')),
  ),
  branding: z.optional(z.strictObject({ title: text })),
})
export type SiteConfig = z.infer<typeof siteConfigSchema>

export interface LoadedSiteConfig {
  readonly config: SiteConfig
  readonly problems: readonly Problem[]
}

const secretKey = /pass|pwd|secret|token|credential|api[-_]?key|private[-_]?key/i

/** Opens a site configuration given as JSON text. What is wrong is left out and becomes a problem. Never throws. */
export function readSiteConfig(json: string): LoadedSiteConfig {
  const value = parseJson(json)
  if (!isRecord(value)) return { config: {}, problems: [configProblem([], 'a JSON object', showValue(value))] }
  const problems: Problem[] = []
  const open = withoutSecrets(value, [], problems)
  const kept = Object.entries(open).filter(([key, member]) => isValidMember(key, member, problems))
  return { config: siteConfigSchema.parse(Object.fromEntries(kept)), problems }
}

/** JSON Schema for editors: the text of `public/schema/yujing.schema.json`. */
export function siteConfigJsonSchema(): string {
  const schema = z.toJSONSchema(siteConfigSchema, { io: 'input' })
  return `${JSON.stringify({ title: 'Yujing site', ...schema }, null, 2)}\n`
}

function isValidMember(key: string, member: unknown, problems: Problem[]): boolean {
  if (!Object.hasOwn(siteConfigSchema.shape, key)) {
    const allowed = Object.keys(siteConfigSchema.shape).join(', ')
    problems.push(configProblem([key], `one of ${allowed}`, key))
    return false
  }
  const result = siteConfigSchema.shape[key as keyof SiteConfig].safeParse(member)
  for (const issue of result.error?.issues ?? [])
    problems.push(configProblem([key, ...issue.path], expectation(issue), showValue(member)))
  return result.success
}

/** A secret is taken out before anything else looks at it, and its value is never shown. */
function withoutSecrets(value: Record<string, unknown>, path: JsonPath, problems: Problem[]): Record<string, unknown> {
  const open = Object.entries(value).flatMap(([key, member]): [string, unknown][] => {
    const memberPath = [...path, key]
    if (secretKey.test(key)) {
      problems.push(configProblem(memberPath, 'no secret: everybody can read this file', 'a secret, left out'))
      return []
    }
    if (isRecord(member)) return [[key, withoutSecrets(member, memberPath, problems)]]
    return [[key, typeof member === 'string' ? withoutCredentials(member, memberPath, problems) : member]]
  })
  return Object.fromEntries(open)
}

function withoutCredentials(url: string, path: JsonPath, problems: Problem[]): string {
  const open = url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i, '$1')
  if (open !== url)
    problems.push(configProblem(path, 'an address without credentials: everybody can read this file', open))
  return open
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    return error instanceof Error ? error.message : undefined
  }
}

function configProblem(path: JsonPath, expected: string, got: string): Problem {
  return sceneProblem('config.invalid', `yujing.json ${showPath(path)}`, expected, got)
}
