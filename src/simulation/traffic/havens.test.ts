import { expect, test } from 'vitest'
import { gridNetwork, loopNetwork } from '../../../tests/fixtures/routeNetworks.ts'
import type { RouteNetwork } from '../../scene/compiledScene.ts'
import { Traffic } from './traffic.ts'

test('dead ends beside a track are havens, all of them', () => {
  expect(havensOf(loopNetwork(60, 30, 8), 4)).toHaveLength(16)
  expect(havensOf(gridNetwork(4, 4, 8), 4)).toHaveLength(16)
})

test('a station on a one-way track is none: whoever stays there stops everybody', () => {
  expect(havensOf(loopNetwork(60, 30, 8, true), 4)).toEqual([])
})

test('a lay-by is a haven when a body in it leaves the track free, and none when it does not', () => {
  expect(havensOf(withLayBy(2), 0)).toEqual(['lay-by'])
  expect(havensOf(withLayBy(0.6), 0)).toEqual([])
})

function havensOf(network: RouteNetwork, vehicles: number): string[] {
  const bodies = [{ length: 1.6, width: 1.16 }]
  const traffic = new Traffic(network, { bodies, lateralAcceleration: 0.6, sharpestTurn: Math.PI, vehicles })
  return traffic.havens.map((node) => network.nodes[node]!.id)
}

/** The loop without stations, and one bay beside its first side. */
function withLayBy(offset: number): RouteNetwork {
  const loop = loopNetwork(60, 30, 2, true)
  const [before, after] = ['o0-1', 'o0-2'].map((id) => loop.nodeById.get(id)!) as [Node, Node]
  const bay = { id: 'lay-by', mapId: before.mapId, x: (before.x + after.x) / 2, y: before.y + offset }
  const nodes = [...loop.nodes, bay]
  return {
    ...loop,
    nodes,
    nodeById: new Map(nodes.map((node) => [node.id, node])),
    edges: [...loop.edges, straight(before, bay), straight(bay, after)],
    stations: [{ id: 'bay', name: 'bay', nodes: ['lay-by'], purpose: 'park' }],
  }
}

type Node = RouteNetwork['nodes'][number]

function straight(a: Node, b: Node): RouteNetwork['edges'][number] {
  const path = Float64Array.of(a.x, a.y, b.x, b.y)
  return {
    id: `${a.id}>${b.id}`,
    start: a.id,
    end: b.id,
    orientation: 0,
    path,
    length: Math.hypot(b.x - a.x, b.y - a.y),
  }
}
