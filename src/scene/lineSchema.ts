import * as z from 'zod/mini'
import { machineModel } from './ownModelSchema.ts'
import { id, point, radians, text } from './schemaTerms.ts'

const works = ['carBody', 'primedBody', 'paintedBody', 'car', 'batteryPack', 'engine', 'boards', 'cartons'] as const

const params = z.record(z.string(), z.union([z.number(), z.string(), z.boolean()]))

const machine = z.strictObject({
  id,
  kind: id,
  name: z.optional(text),
  position: point,
  theta: z._default(radians, 0),
  params: z.optional(params),
  model: z.optional(machineModel),
})

/** How a line is guarded and supplied. */
export const layouts = ['cell', 'islands', 'booth', 'flow'] as const

export const line = z.strictObject({
  id,
  name: text,
  enterprise: id,
  area: id,
  building: id,
  work: z.optional(z.enum(works).check(z.describe('what the line moves past its machines'))),
  pitch: z.optional(
    z
      .number()
      .check(
        z.positive(),
        z.lte(100),
        z.describe('from one piece of work to the next, metres; absent: one at each machine'),
      ),
  ),
  shift: z.optional(
    z
      .number()
      .check(z.gte(-100), z.lte(100), z.describe('of the work from its machine, metres along the flow; absent: 0')),
  ),
  gives: z.optional(
    z
      .enum(['pallet', 'totes', 'panels'])
      .check(z.describe('what its pieces stand in at its end when nothing moves past its machines; absent: pallet')),
  ),
  layout: z.optional(
    z
      .enum(layouts)
      .check(
        z.describe(
          'cell: a fence all round, work in the middle; booth: the same behind glass; flow: open on both sides, work in the middle; islands: machines back to back, parts before their fronts. Absent: a cell when there is work, islands when there is none',
        ),
      ),
  ),
  machines: z._default(z.array(machine), []),
  rows: z._default(
    z
      .array(
        z.strictObject({
          prefix: id,
          kind: id,
          from: point,
          step: point,
          count: z.int().check(z.gte(1), z.lte(500)),
          theta: z._default(radians, 0),
          params: z.optional(params),
          model: z.optional(machineModel),
        }),
      )
      .check(
        z.describe('equal machines in a row: ids are prefix-1, prefix-2 …; parts flow along the step of the first row'),
      ),
    [],
  ),
  copies: z.optional(
    z
      .array(z.strictObject({ id, name: text, moved: point.check(z.describe('metres east and north')) }))
      .check(z.describe('lines like this one elsewhere in its building')),
  ),
})
