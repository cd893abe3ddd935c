import { loadKinds } from '../../../src/machines/index.ts'
import { compileScene } from '../../../src/scene/compile.ts'
import type { CompiledScene } from '../../../src/scene/compiledScene.ts'
import { currentVersion, sceneSchema } from '../../../src/scene/schema.ts'

const text = (name: string) => ({ zh: name, en: name })

/** Two straight edges and a quarter circle of 5 m about (20, 15), all on the floor `hall`. */
const network = {
  layouts: [
    {
      layoutId: 'hall',
      nodes: [
        { nodeId: 'A', mapId: 'hall', nodePosition: { x: 10, y: 10 } },
        { nodeId: 'B', mapId: 'hall', nodePosition: { x: 20, y: 10 } },
        { nodeId: 'C', mapId: 'hall', nodePosition: { x: 25, y: 15 } },
      ],
      edges: [
        { edgeId: 'A-B', startNodeId: 'A', endNodeId: 'B', vehicleTypeEdgeProperties: [] },
        {
          edgeId: 'B-C',
          startNodeId: 'B',
          endNodeId: 'C',
          vehicleTypeEdgeProperties: [
            {
              trajectory: {
                degree: 2,
                knotVector: [0, 0, 0, 1, 1, 1],
                controlPoints: [
                  { x: 20, y: 10 },
                  { x: 25, y: 10, weight: Math.SQRT1_2 },
                  { x: 25, y: 15 },
                ],
              },
            },
          ],
        },
        { edgeId: 'C-A', startNodeId: 'C', endNodeId: 'A', vehicleTypeEdgeProperties: [] },
      ],
    },
  ],
}

const document = {
  version: currentVersion,
  id: 'plant',
  name: text('Plant'),
  theme: text('Messages'),
  provenance: text('Illustrative'),
  origin: { latitude: 29.6, longitude: 106.4 },
  bounds: { min: [0, 0], max: [100, 100] },
  floors: [
    { mapId: 'ground', name: text('Ground') },
    { mapId: 'hall', name: text('Hall'), z: 0.2 },
    { mapId: 'upper', name: text('Upper floor'), z: 6 },
  ],
  enterprises: [{ id: 'laptop-1', name: text('Laptop plant'), product: text('Laptops') }],
  buildings: [
    {
      id: 'hall-1',
      name: text('Hall'),
      enterprise: 'laptop-1',
      style: 'hall',
      footprint: [
        [0, 0],
        [60, 0],
        [60, 40],
        [0, 40],
      ],
      height: 9,
    },
  ],
  lines: [
    {
      id: 'line-1',
      name: text('Line'),
      enterprise: 'laptop-1',
      area: 'smt',
      building: 'hall-1',
      machines: [
        { id: 'robot-1', kind: 'robot-six-axis', position: [30, 30] },
        { id: 'lathe-1', kind: 'cnc-lathe', position: [40, 30] },
      ],
    },
  ],
  networks: [{ id: 'hall-agv', name: text('AGVs'), use: 'agv', lif: 'hall.lif.json' }],
  viewpoints: [{ id: 'overview', name: text('Overview'), eye: [50, -60, 40], target: [50, 50, 0] }],
}

const fleet = {
  id: 'fleet',
  protocol: 'vda5050',
  topic: 'plant-agv/+/+/+/+',
  asset: 'plant/logistics/fleet/{manufacturer}/{serialNumber}',
}
const trucks = {
  id: 'trucks',
  protocol: 'vda5050',
  topic: 'plant-trucks/+/+/+/+',
  asset: 'plant/logistics/trucks/{manufacturer}/{serialNumber}',
  kind: 'truck',
}
const machines = { id: 'machines', protocol: 'sparkplug', topic: 'spBv1.0/plant/#', asset: '{group}/{edge}/{device}' }
const namespace = {
  id: 'uns',
  protocol: 'uns',
  topic: 'plant/{enterprise}/{area}/{line}/{asset}/{signal}',
  asset: 'plant/{enterprise}/{area}/{line}/{asset}',
}
const weather = {
  id: 'weather',
  protocol: 'uns',
  topic: 'weather/{station}',
  asset: 'plant/weather/{station}',
  map: [
    { signal: 'temperature', pointer: '/air/celsius', unit: '°C' },
    { signal: 'wind', pointer: '/wind/0', unit: 'm/s', scale: 0.514444 },
  ],
}

export const bindings = { fleet, trucks, machines, namespace, weather }

await loadKinds(['robot-six-axis', 'cnc-lathe'])

/** A small plant with one binding or more of every protocol. */
export function plantScene(own: readonly object[] = Object.values(bindings)): CompiledScene {
  const parsed = sceneSchema.parse({ ...document, bindings: own })
  const { scene, problems } = compileScene(parsed, new Map([['hall.lif.json', JSON.stringify(network)]]))
  if (problems.length > 0) throw new Error(JSON.stringify(problems))
  return scene
}
