import { z } from 'zod'
import { modelFiles, modelLimits } from './ownModel.ts'

z.config({ jitless: true })

export const currentVersion = 1

const id = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'lower-case letters, digits and dashes')
const text = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) })
const metre = z.number().min(-50_000).max(50_000)
const point = z.tuple([metre, metre]).describe('x east, y north, metres in the site frame')
const polygon = z.array(point).min(3).describe('corners in order, not closed')
const position = z.tuple([metre, metre, metre]).describe('x east, y north, z up, metres in the site frame')
const radians = z.number().min(-7).max(7)

/** What a document is of. */
export const scopes = ['park', 'hall'] as const
export type Scope = (typeof scopes)[number]

const floor = z.strictObject({
  mapId: z.string().min(1).describe('VDA 5050 mapId'),
  name: text,
  z: metre.default(0).describe('height of the floor, metres'),
})

const water = z.strictObject({ id, name: text, polygon, level: metre.default(-5) })

const green = z.strictObject({
  id,
  polygon,
  kind: z.enum(['lawn', 'grove', 'field', 'wetland']).default('lawn'),
  treesPerHectare: z.number().min(0).max(400).default(0),
})

const ridge = z.strictObject({
  id,
  line: z.array(point).min(2),
  height: z.number().min(1).max(900),
  width: z.number().min(10).max(6000),
})

const road = z.strictObject({
  id,
  name: text.optional(),
  kind: z.enum(['boulevard', 'street', 'yard', 'expressway', 'rail', 'fence']).default('street'),
  line: z.array(point).min(2).describe('centre line'),
  width: z.number().min(0.1).max(80),
  lanes: z.number().int().min(0).max(10).default(2),
  z: metre.default(0).describe('height of the deck, for bridges'),
})

const pavement = z.strictObject({
  id,
  kind: z.enum(['plaza', 'parking', 'containers', 'apron', 'track']).default('plaza'),
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

const sizes = `at most ${modelLimits.bytes / 1e6} MB, ${modelLimits.triangles} triangles and ${modelLimits.footprints} times its sides`
const glbFile = `GLB of glTF 2.0, meshopt or not, no Draco, everything in the one file: metres, X ahead, Y up, Z to the right, standing on the origin; ${sizes}`

/** A body of one's own, drawn instead of what the kind or the style gives. */
const buildingModel = z.strictObject({
  file: z
    .string()
    .max(200)
    .meta({ pattern: modelFiles.building.pattern })
    .describe(`${glbFile}; X along the longer side of the footprint, the origin in its middle`),
})

const machineModel = z.strictObject({
  file: z
    .string()
    .max(200)
    .meta({ pattern: modelFiles.machine.pattern })
    .describe(
      `${glbFile}; nodes named as joints of the kind move as those do. Or URDF of at most ${modelLimits.joints} joints, with boxes, cylinders, spheres and meshes in STL or GLB beneath its own folder; joints follow those of the kind of the same name, else in their order`,
    ),
})

const building = z.strictObject({
  id,
  name: text,
  enterprise: id.optional(),
  style: z.enum(buildingStyles),
  footprint: polygon,
  height: z.number().min(1).max(400),
  base: metre.default(0),
  floors: z.number().int().min(1).max(100).default(1),
  mapId: z.string().optional().describe('floor inside, when one can look into the building'),
  landmark: z.boolean().default(false).describe('its label shows from far away'),
  model: buildingModel.optional(),
})

const gate = z.strictObject({ id, name: text, position: point, theta: radians, node: z.string().optional() })

const dock = z.strictObject({ id, building: id, position: point, theta: radians, node: z.string().optional() })

const ship = z.strictObject({
  id,
  name: text,
  position: point.describe('middle of the hull, on water'),
  theta: radians.describe('where the bow points'),
  length: z.number().min(20).max(400),
  beam: z.number().min(4).max(60),
})

const works = ['carBody', 'primedBody', 'paintedBody', 'car', 'batteryPack', 'engine', 'boards', 'cartons'] as const

const store = z.strictObject({
  id,
  name: text,
  building: id,
  kind: z.enum(['rack', 'floor', 'yard', 'asrs']),
  capacity: z.number().int().min(1).describe('load units'),
  fill: z.number().min(0).max(1).default(0.75).describe('planned share of the capacity that is taken'),
  holds: z
    .enum(['pallet', 'totes', 'panels', 'carBody', 'paintedBody', 'car', 'batteryPack', 'engine', 'boards'])
    .default('pallet')
    .describe('what stands on the places of a floor store'),
})

const params = z.record(z.string(), z.union([z.number(), z.string(), z.boolean()]))

const machine = z.strictObject({
  id,
  kind: id,
  name: text.optional(),
  position: point,
  theta: radians.default(0),
  params: params.optional(),
  model: machineModel.optional(),
})

/** How a line is guarded and supplied. */
export const layouts = ['cell', 'islands', 'booth', 'flow'] as const

const line = z.strictObject({
  id,
  name: text,
  enterprise: id,
  area: id,
  building: id,
  work: z.enum(works).optional().describe('what the line moves past its machines'),
  pitch: z
    .number()
    .positive()
    .max(100)
    .optional()
    .describe('from one piece of work to the next, metres; absent: one at each machine'),
  shift: z
    .number()
    .min(-100)
    .max(100)
    .optional()
    .describe('of the work from its machine, metres along the flow; absent: 0'),
  gives: z
    .enum(['pallet', 'totes', 'panels'])
    .optional()
    .describe('what its pieces stand in at its end when nothing moves past its machines; absent: pallet'),
  layout: z
    .enum(layouts)
    .optional()
    .describe(
      'cell: a fence all round, work in the middle; booth: the same behind glass; flow: open on both sides, work in the middle; islands: machines back to back, parts before their fronts. Absent: a cell when there is work, islands when there is none',
    ),
  machines: z.array(machine).default([]),
  rows: z
    .array(
      z.strictObject({
        prefix: id,
        kind: id,
        from: point,
        step: point,
        count: z.number().int().min(1).max(500),
        theta: radians.default(0),
        params: params.optional(),
        model: machineModel.optional(),
      }),
    )
    .default([])
    .describe('equal machines in a row: ids are prefix-1, prefix-2 …; parts flow along the step of the first row'),
  copies: z
    .array(z.strictObject({ id, name: text, moved: point.describe('metres east and north') }))
    .optional()
    .describe('lines like this one elsewhere in its building'),
})

const network = z.strictObject({
  id,
  name: text,
  use: z.enum(['agv', 'truck']),
  lif: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'the name of a file beside the scene')
    .describe('file beside the scene, VDMA LIF 1.0'),
})

const viewpoint = z.strictObject({
  id,
  name: text,
  eye: position,
  target: position,
})

const topic = z.string().min(1).max(1000)

const mapping = z.strictObject({
  signal: z.string().min(1).describe('signal name, or {capture} of the topic'),
  pointer: z
    .string()
    .default('')
    .describe('JSON pointer into the payload; empty: the payload itself, or its value member'),
  unit: z.string().default(''),
  scale: z.number().default(1),
  offset: z.number().default(0),
})

const binding = z.discriminatedUnion('protocol', [
  z.strictObject({
    id,
    protocol: z.literal('vda5050'),
    topic: topic.describe('MQTT filter that ends in {manufacturer}/{serialNumber}/{topic}, as prefix/+/+/+/+'),
    asset: z.string().min(1).describe('asset path with {manufacturer} and {serialNumber}'),
    kind: id.optional().describe('body when the factsheet says nothing'),
  }),
  z.strictObject({
    id,
    protocol: z.literal('sparkplug'),
    topic: topic.describe('MQTT filter, as spBv1.0/group/#'),
    asset: z.string().min(1).describe('asset path with {group}, {edge}, {device}; ":" in an id becomes "/"'),
    rebirth: z.boolean().default(false).describe('ask an edge node for its birth: makes this subscriber publish'),
  }),
  z.strictObject({
    id,
    protocol: z.literal('uns'),
    topic: topic.describe('topic template with named captures, as park/{enterprise}/{area}/{line}/{asset}/{signal}'),
    asset: z.string().min(1).describe('asset path with the captures'),
    kind: id.optional(),
    map: z.array(mapping).default([]).describe('empty: the shape is recognised (scalar, {value…}, flat object)'),
    staleAfterMs: z.number().min(100).max(86_400_000).default(15_000),
  }),
])

export const sceneSchema = z.strictObject({
  $schema: z.string().optional(),
  version: z.literal(currentVersion),
  id,
  name: text,
  scope: z.enum(scopes).default('park').describe('park: a whole site; hall: the reference hall of one industry'),
  theme: text.describe('what the park is known for'),
  provenance: text.describe('where the layout comes from; illustrative layouts say so'),
  origin: z.strictObject({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) }),
  bounds: z.strictObject({ min: point, max: point }),
  floors: z.array(floor).min(1),
  water: z.array(water).default([]),
  ridges: z.array(ridge).default([]),
  greens: z.array(green).default([]),
  pavements: z.array(pavement).default([]),
  roads: z.array(road).default([]),
  enterprises: z.array(enterprise).default([]),
  buildings: z.array(building).default([]),
  gates: z.array(gate).default([]),
  docks: z.array(dock).default([]),
  ships: z.array(ship).default([]),
  stores: z.array(store).default([]),
  lines: z.array(line).default([]),
  networks: z.array(network).default([]),
  viewpoints: z.array(viewpoint).min(1),
  bindings: z.array(binding).default([]),
})

/** A scene document after validation, with all defaults filled in. */
export type SceneDocument = z.infer<typeof sceneSchema>
export type Binding = SceneDocument['bindings'][number]
export type Building = SceneDocument['buildings'][number]
export type BuildingStyle = (typeof buildingStyles)[number]
