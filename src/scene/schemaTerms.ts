import * as z from 'zod/mini'

export const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]*$/, 'lower-case letters, digits and dashes'))
export const text = z.strictObject({ zh: z.string().check(z.minLength(1)), en: z.string().check(z.minLength(1)) })
export const metre = z.number().check(z.gte(-50_000), z.lte(50_000))
export const point = z.tuple([metre, metre]).check(z.describe('x east, y north, metres in the site frame'))
export const polygon = z.array(point).check(z.minLength(3), z.describe('corners in order, not closed'))
export const position = z
  .tuple([metre, metre, metre])
  .check(z.describe('x east, y north, z up, metres in the site frame'))
export const radians = z.number().check(z.gte(-7), z.lte(7))
