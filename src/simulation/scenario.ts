import { z } from 'zod'

const fleet = z.strictObject({
  id: z.string().min(1),
  network: z.string().min(1).describe('id of a network of the scene'),
  kind: z.string().min(1),
  count: z.number().int().min(1).max(10_000),
  version: z.enum(['2.0.0', '2.1.0', '3.0.0']),
  prefix: z
    .string()
    .regex(/^[A-Za-z0-9_.:-]+$/)
    .describe('serial numbers are prefix-1, prefix-2 …'),
  speed: z.number().positive().describe('m/s'),
  acceleration: z.number().positive().describe('m/s²'),
  stateSeconds: z.number().positive().default(1).describe('period of the state topic'),
  visualizationSeconds: z.number().positive().default(0.2).describe('period of the visualization topic'),
})

const seconds = z.number().positive()

const disturbances = z.strictObject({
  warningMeanSeconds: seconds.default(900).describe('mean driving time of a vehicle between warnings'),
  faultMeanSeconds: seconds.default(14_400).describe('mean driving time of a vehicle between faults that stop it'),
  disconnectMeanSeconds: seconds.default(5400).describe('mean time between losses of the link of a vehicle or machine'),
})

/** What the simulated plant of one scene does: `seeds/scenarios/<scene>.json`. */
export const scenarioSchema = z.strictObject({
  $schema: z.string().optional(),
  scene: z.string().min(1),
  seed: z.number().int(),
  interfaceName: z.string().min(1).describe('first level of the VDA 5050 topics'),
  manufacturer: z.string().min(1),
  fleets: z.array(fleet),
  disturbances: disturbances.prefault({}),
  machines: z.strictObject({
    cycleSeconds: z.tuple([seconds, seconds]).describe('shortest and longest takt of the lines that takts leaves out'),
    takts: z
      .record(z.string(), seconds)
      .default({})
      .describe('takt of lines, by enterprise/area/line or enterprise/area'),
    publishSeconds: seconds.default(1),
    birthSeconds: seconds.default(60).describe('period in which edge nodes give their births again'),
    meanTimeBetweenFailuresSeconds: seconds,
    meanTimeToRepairSeconds: seconds,
  }),
  energySeconds: z.number().positive().default(5),
})
export type PlantScenario = z.infer<typeof scenarioSchema>
