import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { importLif } from './lif.ts'

const shared = process.env.YUJING_SHARED ?? resolve(import.meta.dirname, '../../../shared')
const examples = join(shared, 'standards/lif/examples')

function open(lif: unknown) {
  const text = typeof lif === 'string' ? lif : JSON.stringify(lif)
  return importLif({ id: 'net', name: { zh: '网', en: 'Net' }, use: 'agv', file: 'net.lif.json', text })
}

function layout(parts: Record<string, unknown>) {
  return { metaInformation: {}, layouts: [{ layoutId: 'ground', layoutVersion: '1', nodes: [], edges: [], ...parts }] }
}

const node = (nodeId: string, x: unknown, y: unknown, actions: string[] = []) => ({
  nodeId,
  mapId: 'ground',
  nodePosition: { x, y },
  vehicleTypeNodeProperties: [{ vehicleTypeId: 'agv', actions: actions.map((actionType) => ({ actionType })) }],
})
const edge = (startNodeId: string, endNodeId: string, properties: Record<string, unknown> = {}) => ({
  edgeId: `${startNodeId}-${endNodeId}`,
  startNodeId,
  endNodeId,
  vehicleTypeEdgeProperties: [{ vehicleTypeId: 'agv', rotationAllowed: false, ...properties }],
})

describe.skipIf(!existsSync(examples))('official examples', () => {
  const files = existsSync(examples) ? readdirSync(examples) : []
  test.each(files)('%s opens with all of its nodes', (file) => {
    const text = readFileSync(join(examples, file), 'utf8')
    const { network } = open(text)
    const layouts = (JSON.parse(text) as { layouts: { nodes: unknown[] }[] }).layouts
    expect(network!.nodes.length).toBe(layouts.flatMap(({ nodes }) => nodes).length)
    expect(network!.edges.every(({ path, length }) => path.every(Number.isFinite) && length > 0)).toBe(true)
  })
})

test('an edge without a trajectory is straight and as long as its nodes are apart', () => {
  const { network, problems } = open(layout({ nodes: [node('a', 0, 0), node('b', 3, 4)], edges: [edge('a', 'b')] }))
  expect(problems).toEqual([])
  expect(network!.edges[0]).toMatchObject({ start: 'a', end: 'b', length: 5, orientation: 0 })
  expect([...network!.edges[0]!.path]).toEqual([0, 0, 3, 4])
  expect(network!.edges[0]).not.toHaveProperty('maxSpeed')
})

test('null counts as absent and numbers may be text', () => {
  const { network, problems } = open(
    layout({
      nodes: [{ ...node('a', '0', 0), nodeName: null }, node('b', 10, 0)],
      edges: [edge('a', 'b', { maxSpeed: '1.5', trajectory: null, vehicleOrientation: null })],
      stations: null,
    }),
  )
  expect(problems).toEqual([])
  expect(network!.edges[0]).toMatchObject({ maxSpeed: 1.5, length: 10, orientation: 0 })
  expect(network!.stations).toEqual([])
})

test('a spline trajectory is sampled from node to node', () => {
  const trajectory = {
    degree: 2,
    knotVector: [0, 0, 0, 1, 1, 1],
    controlPoints: [
      [0, 0],
      [4, 0],
      [4, 4],
    ].map(([x, y]) => ({ x, y })),
  }
  const { network } = open(
    layout({ nodes: [node('a', 0, 0), node('b', 4, 4)], edges: [edge('a', 'b', { trajectory })] }),
  )
  const { path, length } = network!.edges[0]!
  expect([path[0], path[1], path.at(-2), path.at(-1)]).toEqual([0, 0, 4, 4])
  expect(path.length).toBeGreaterThanOrEqual(18)
  expect(length).toBeGreaterThan(Math.hypot(4, 4))
  expect(length).toBeLessThan(8)
})

test('a vehicle that drives backwards has an orientation along its path', () => {
  const tangential = { vehicleOrientation: Math.PI, orientationType: 'TANGENTIAL' }
  const global = { vehicleOrientation: Math.PI, orientationType: 'GLOBAL' }
  const nodes = [node('a', 0, 0), node('b', 4, 0)]
  const { network } = open(layout({ nodes, edges: [edge('a', 'b', tangential), edge('b', 'a', global)] }))
  expect(network!.edges.map(({ orientation }) => orientation)).toEqual([Math.PI, 0])
})

test.each([
  ['charge', ['startCharging', 'stopCharging']],
  ['pick', ['pick']],
  ['drop', ['drop']],
  ['park', ['park']],
  ['other', ['waitForTrigger']],
])('a station whose node can do %s is for that', (purpose, actions) => {
  const stations = [{ stationId: 's', stationName: 'S', interactionNodeIds: ['a'], stationHeight: '0.4' }]
  const { network } = open(
    layout({ nodes: [node('a', 0, 0, actions), node('b', 1, 0)], edges: [edge('a', 'b'), edge('b', 'a')], stations }),
  )
  expect(network!.stations).toEqual([{ id: 's', name: 'S', nodes: ['a'], purpose }])
})

test('whatever the file says, opening it does not throw', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(open(text).problems.length).toBeGreaterThan(0)
    }),
  )
  const hostile = fc.record(
    {
      nodes: fc.oneof(fc.jsonValue(), fc.array(fc.record({ nodeId: fc.jsonValue(), nodePosition: fc.jsonValue() }))),
      edges: fc.array(
        fc.record({
          edgeId: fc.string(),
          startNodeId: fc.constantFrom('a', 'b', null),
          endNodeId: fc.constantFrom('a', 'b'),
          vehicleTypeEdgeProperties: fc.array(fc.record({ trajectory: fc.jsonValue() })),
        }),
      ),
      stations: fc.oneof(
        fc.jsonValue(),
        fc.array(fc.record({ stationId: fc.string(), interactionNodeIds: fc.jsonValue() })),
      ),
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(hostile, (parts) => {
      const { network } = open(layout({ nodes: [node('a', 0, 0), node('b', 1, 1)], ...parts }))
      expect(
        network!.edges.every(
          ({ start, end, length }) => network!.nodeById.has(start) && network!.nodeById.has(end) && length > 0,
        ),
      ).toBe(true)
      expect(network!.stations.every(({ nodes }) => nodes.every((id) => network!.nodeById.has(id)))).toBe(true)
    }),
  )
})
