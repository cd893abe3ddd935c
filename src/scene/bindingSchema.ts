import * as z from 'zod/mini'
import { id } from './schemaTerms.ts'

const topic = z.string().check(z.minLength(1), z.maxLength(1000))

const mapping = z.strictObject({
  signal: z.string().check(z.minLength(1), z.describe('signal name, or {capture} of the topic')),
  pointer: z._default(
    z.string().check(z.describe('JSON pointer into the payload; empty: the payload itself, or its value member')),
    '',
  ),
  unit: z._default(z.string(), ''),
  scale: z._default(z.number(), 1),
  offset: z._default(z.number(), 0),
})

export const binding = z.discriminatedUnion('protocol', [
  z.strictObject({
    id,
    protocol: z.literal('vda5050'),
    topic: topic.check(z.describe('MQTT filter that ends in {manufacturer}/{serialNumber}/{topic}, as prefix/+/+/+/+')),
    asset: z.string().check(z.minLength(1), z.describe('asset path with {manufacturer} and {serialNumber}')),
    kind: z.optional(id.check(z.describe('body when the factsheet says nothing'))),
  }),
  z.strictObject({
    id,
    protocol: z.literal('sparkplug'),
    topic: topic.check(z.describe('MQTT filter, as spBv1.0/group/#')),
    asset: z
      .string()
      .check(z.minLength(1), z.describe('asset path with {group}, {edge}, {device}; ":" in an id becomes "/"')),
    rebirth: z._default(
      z.boolean().check(z.describe('ask an edge node for its birth: makes this subscriber publish')),
      false,
    ),
  }),
  z.strictObject({
    id,
    protocol: z.literal('uns'),
    topic: topic.check(
      z.describe('topic template with named captures, as park/{enterprise}/{area}/{line}/{asset}/{signal}'),
    ),
    asset: z.string().check(z.minLength(1), z.describe('asset path with the captures')),
    kind: z.optional(id),
    map: z._default(
      z.array(mapping).check(z.describe('empty: the shape is recognised (scalar, {value…}, flat object)')),
      [],
    ),
    staleAfterMs: z._default(z.number().check(z.gte(100), z.lte(86_400_000)), 15_000),
  }),
])
