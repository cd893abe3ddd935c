import * as z from 'zod/mini'
import { binding } from './bindingSchema.ts'
import { line } from './lineSchema.ts'
import { buildingModel } from './ownModelSchema.ts'
import { id, metre, point, polygon, position, radians, text } from './schemaTerms.ts'

z.config({ jitless: true })

export const currentVersion = 1

/** What a document is of. */
export const scopes = ['park', 'hall'] as const
export type Scope = (typeof scopes)[number]

const floor = z.strictObject({
  mapId: z.string().check(z.minLength(1), z.describe('VDA 5050 mapId')),
  name: text,
  z: z._default(metre.check(z.describe('height of the floor, metres')), 0),
})

const water = z.strictObject({ id, name: text, polygon, level: z._default(metre, -5) })

const green = z.strictObject({
  id,
  polygon,
  kind: z._default(z.enum(['lawn', 'grove', 'field', 'wetland']), 'lawn'),
  treesPerHectare: z._default(z.number().check(z.gte(0), z.lte(400)), 0),
})

const ridge = z.strictObject({
  id,
  line: z.array(point).check(z.minLength(2)),
  height: z.number().check(z.gte(1), z.lte(900)),
  width: z.number().check(z.gte(10), z.lte(6000)),
})

const road = z.strictObject({
  id,
  name: z.optional(text),
  kind: z._default(z.enum(['boulevard', 'street', 'yard', 'expressway', 'rail', 'fence']), 'street'),
  line: z.array(point).check(z.minLength(2), z.describe('centre line')),
  width: z.number().check(z.gte(0.1), z.lte(80)),
  lanes: z._default(z.int().check(z.gte(0), z.lte(10)), 2),
  z: z._default(metre.check(z.describe('height of the deck, for bridges')), 0),
})

const pavement = z.strictObject({
  id,
  kind: z._default(z.enum(['plaza', 'parking', 'containers', 'apron', 'track']), 'plaza'),
  polygon,
})

const enterprise = z.strictObject({
  id,
  name: text,
  product: text,
})

export const buildingStyles = [
  'hall',
  'sawtooth',
  'office',
  'tower',
  'warehouse',
  'gatehouse',
  'utility',
  'fab',
  'dormitory',
  'canopy',
  'tank',
  'crane',
] as const

const building = z.strictObject({
  id,
  name: text,
  enterprise: z.optional(id),
  style: z.enum(buildingStyles),
  footprint: polygon,
  height: z.number().check(z.gte(1), z.lte(400)),
  base: z._default(metre, 0),
  floors: z._default(z.int().check(z.gte(1), z.lte(100)), 1),
  mapId: z.optional(z.string().check(z.describe('floor inside, when one can look into the building'))),
  landmark: z._default(z.boolean().check(z.describe('its label shows from far away')), false),
  model: z.optional(buildingModel),
})

const gate = z.strictObject({ id, name: text, position: point, theta: radians, node: z.optional(z.string()) })

const dock = z.strictObject({ id, building: id, position: point, theta: radians, node: z.optional(z.string()) })

const ship = z.strictObject({
  id,
  name: text,
  position: point.check(z.describe('middle of the hull, on water')),
  theta: radians.check(z.describe('where the bow points')),
  length: z.number().check(z.gte(20), z.lte(400)),
  beam: z.number().check(z.gte(4), z.lte(60)),
})

const store = z.strictObject({
  id,
  name: text,
  building: id,
  kind: z.enum(['rack', 'floor', 'yard', 'asrs']),
  capacity: z.int().check(z.gte(1), z.describe('load units')),
  fill: z._default(
    z.number().check(z.gte(0), z.lte(1), z.describe('planned share of the capacity that is taken')),
    0.75,
  ),
  holds: z._default(
    z
      .enum(['pallet', 'totes', 'panels', 'carBody', 'paintedBody', 'car', 'batteryPack', 'engine', 'boards'])
      .check(z.describe('what stands on the places of a floor store')),
    'pallet',
  ),
})

const network = z.strictObject({
  id,
  name: text,
  use: z.enum(['agv', 'truck']),
  lif: z
    .string()
    .check(
      z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'the name of a file beside the scene'),
      z.describe('file beside the scene, VDMA LIF 1.0'),
    ),
})

const viewpoint = z.strictObject({
  id,
  name: text,
  eye: position,
  target: position,
})

export const sceneSchema = z.strictObject({
  $schema: z.optional(z.string()),
  version: z.literal(currentVersion),
  id,
  name: text,
  scope: z._default(
    z.enum(scopes).check(z.describe('park: a whole site; hall: the reference hall of one industry')),
    'park',
  ),
  theme: text.check(z.describe('what the park is known for')),
  provenance: text.check(z.describe('where the layout comes from; illustrative layouts say so')),
  origin: z.strictObject({
    latitude: z.number().check(z.gte(-90), z.lte(90)),
    longitude: z.number().check(z.gte(-180), z.lte(180)),
  }),
  bounds: z.strictObject({ min: point, max: point }),
  floors: z.array(floor).check(z.minLength(1)),
  water: z._default(z.array(water), []),
  ridges: z._default(z.array(ridge), []),
  greens: z._default(z.array(green), []),
  pavements: z._default(z.array(pavement), []),
  roads: z._default(z.array(road), []),
  enterprises: z._default(z.array(enterprise), []),
  buildings: z._default(z.array(building), []),
  gates: z._default(z.array(gate), []),
  docks: z._default(z.array(dock), []),
  ships: z._default(z.array(ship), []),
  stores: z._default(z.array(store), []),
  lines: z._default(z.array(line), []),
  networks: z._default(z.array(network), []),
  viewpoints: z.array(viewpoint).check(z.minLength(1)),
  bindings: z._default(z.array(binding), []),
})

/** A scene document after validation, with all defaults filled in. */
export type SceneDocument = z.infer<typeof sceneSchema>
export type Binding = SceneDocument['bindings'][number]
export type Building = SceneDocument['buildings'][number]
export type BuildingStyle = (typeof buildingStyles)[number]
