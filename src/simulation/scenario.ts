import * as z from 'zod/mini'

const fleet = z.strictObject({
  id: z.string().check(z.minLength(1)),
  network: z.string().check(z.minLength(1), z.describe('id of a network of the scene')),
  kind: z.string().check(z.minLength(1)),
  count: z.int().check(z.gte(1), z.lte(10_000)),
  version: z.enum(['2.0.0', '2.1.0', '3.0.0']),
  prefix: z.string().check(z.regex(/^[A-Za-z0-9_.:-]+$/), z.describe('serial numbers are prefix-1, prefix-2 …')),
  speed: z.number().check(z.positive(), z.describe('m/s')),
  acceleration: z.number().check(z.positive(), z.describe('m/s²')),
  stateSeconds: z._default(z.number().check(z.positive(), z.describe('period of the state topic')), 1),
  visualizationSeconds: z._default(
    z.number().check(z.positive(), z.describe('period of the visualization topic')),
    0.2,
  ),
})

const seconds = z.number().check(z.positive())

const disturbances = z.strictObject({
  warningMeanSeconds: z._default(seconds.check(z.describe('mean driving time of a vehicle between warnings')), 900),
  faultMeanSeconds: z._default(
    seconds.check(z.describe('mean driving time of a vehicle between faults that stop it')),
    14_400,
  ),
  disconnectMeanSeconds: z._default(
    seconds.check(z.describe('mean time between losses of the link of a vehicle or machine')),
    5400,
  ),
})

/** What the simulated plant of one scene does: `seeds/scenarios/<scene>.json`. */
export const scenarioSchema = z.strictObject({
  $schema: z.optional(z.string()),
  scene: z.string().check(z.minLength(1)),
  seed: z.int(),
  interfaceName: z.string().check(z.minLength(1), z.describe('first level of the VDA 5050 topics')),
  manufacturer: z.string().check(z.minLength(1)),
  fleets: z.array(fleet),
  disturbances: z.prefault(disturbances, {}),
  machines: z.strictObject({
    cycleSeconds: z
      .tuple([seconds, seconds])
      .check(z.describe('shortest and longest takt of the lines that takts leaves out')),
    takts: z._default(
      z.record(z.string(), seconds).check(z.describe('takt of lines, by enterprise/area/line or enterprise/area')),
      {},
    ),
    publishSeconds: z._default(seconds, 1),
    birthSeconds: z._default(seconds.check(z.describe('period in which edge nodes give their births again')), 60),
    meanTimeBetweenFailuresSeconds: seconds,
    meanTimeToRepairSeconds: seconds,
  }),
  energySeconds: z._default(z.number().check(z.positive()), 5),
})
export type PlantScenario = z.infer<typeof scenarioSchema>
