import type { Problem } from '../model/problem.ts'
import type { Text } from '../model/text.ts'
import type { RouteEdge, RouteNetwork, RouteNode, RouteStation } from './compiledScene.ts'
import { listOf, memberOf, numberOf, textOf } from './lifFields.ts'
import { pathLength, straightPath, trajectoryPath } from './lifTrajectory.ts'
import { sceneProblem, showPath, showValue, type JsonPath } from './sceneProblem.ts'
import { connectedWith } from './stronglyConnected.ts'

interface LifSource {
  readonly id: string
  readonly name: Text
  readonly use: RouteNetwork['use']
  /** Name of the file, for problems. */
  readonly file: string
  readonly text: string
}

interface Import {
  readonly nodes: Map<string, RouteNode>
  readonly actions: Map<string, Set<string>>
  readonly edges: Map<string, RouteEdge>
  readonly stations: Map<string, RouteStation>
  report(path: JsonPath, expected: string, got: unknown, code?: 'scene.invalid' | 'scene.reference'): void
}

/**
 * Opens a VDMA LIF 1.0 file as it is found in the field: null counts as absent, numbers may be text, `stations`
 * may be missing. What is wrong is a problem and left out. Never throws; no network when there is no layout.
 */
export function importLif(source: LifSource): {
  readonly network?: RouteNetwork
  readonly problems: readonly Problem[]
} {
  const problems: Problem[] = []
  const lif: Import = {
    nodes: new Map(),
    actions: new Map(),
    edges: new Map(),
    stations: new Map(),
    report: (path, expected, got, code = 'scene.invalid') =>
      void problems.push(sceneProblem(code, `${source.file} ${showPath(path)}`, expected, showValue(got))),
  }
  const layouts = listOf(parseJson(source.text), 'layouts')
  if (layouts.length === 0) {
    lif.report(['layouts'], 'layouts of LIF 1.0', undefined)
    return { problems }
  }
  forEach(layouts, 'nodes', (node, path, layout) => readNode(lif, node, path, layout))
  forEach(layouts, 'edges', (edge, path) => readEdge(lif, edge, path))
  forEach(layouts, 'stations', (station, path) => readStation(lif, station, path))
  reportUnreachable(lif)
  const { id, name, use } = source
  const [nodes, edges, stations] = [[...lif.nodes.values()], [...lif.edges.values()], [...lif.stations.values()]]
  return { network: { id, name, use, nodes, edges, stations, nodeById: lif.nodes }, problems }
}

function forEach(
  layouts: readonly unknown[],
  key: string,
  read: (item: unknown, path: JsonPath, layout: unknown) => void,
) {
  layouts.forEach((layout, index) =>
    listOf(layout, key).forEach((item, position) => read(item, ['layouts', index, key, position], layout)),
  )
}

function readNode(lif: Import, node: unknown, path: JsonPath, layout: unknown): void {
  const id = textOf(node, 'nodeId')
  const position = memberOf(node, 'nodePosition')
  const [x, y] = [numberOf(position, 'x'), numberOf(position, 'y')]
  if (id === undefined || lif.nodes.has(id)) return lif.report([...path, 'nodeId'], 'an id of its own', id)
  if (x === undefined || y === undefined) return lif.report([...path, 'nodePosition'], 'x and y in metres', position)
  const mapId = textOf(node, 'mapId') ?? textOf(layout, 'layoutLevelId') ?? textOf(layout, 'layoutId') ?? ''
  lif.nodes.set(id, { id, mapId, x, y })
  const properties = listOf(node, 'vehicleTypeNodeProperties')
  const actions = properties.flatMap((each) => listOf(each, 'actions')).map((action) => textOf(action, 'actionType'))
  lif.actions.set(id, new Set(actions.filter((action) => action !== undefined)))
}

function readEdge(lif: Import, edge: unknown, path: JsonPath): void {
  const id = textOf(edge, 'edgeId')
  if (id === undefined || lif.edges.has(id)) return lif.report([...path, 'edgeId'], 'an id of its own', id)
  const [start, end] = ['startNodeId', 'endNodeId'].map((key) => {
    const node = lif.nodes.get(textOf(edge, key) ?? '')
    if (!node) lif.report([...path, key], 'the id of a node', memberOf(edge, key), 'scene.reference')
    return node
  })
  if (!start || !end) return
  const types = listOf(edge, 'vehicleTypeEdgeProperties')
  const shaped = types.findIndex((each) => memberOf(each, 'trajectory') != null)
  const trajectory = trajectoryPath(types[shaped], start, end)
  if (trajectory.fault) {
    const where = [...path, 'vehicleTypeEdgeProperties', shaped, 'trajectory']
    lif.report(where, 'a spline from node to node', trajectory.fault)
  }
  const sampled = trajectory.path ?? straightPath(start, end)
  const length = pathLength(sampled)
  if (!(length > 0)) return lif.report([...path, 'endNodeId'], 'a node in another place', end.id)
  const speeds = types.map((each) => numberOf(each, 'maxSpeed')).filter((speed) => speed !== undefined && speed > 0)
  const maxSpeed = speeds.length > 0 ? { maxSpeed: Math.min(...(speeds as number[])) } : {}
  lif.edges.set(id, {
    id,
    start: start.id,
    end: end.id,
    ...maxSpeed,
    orientation: orientationOf(types),
    path: sampled,
    length,
  })
}

/** Orientation relative to the path; a GLOBAL one says nothing about driving backwards. */
function orientationOf(types: readonly unknown[]): number {
  const tangential = types.find((each) => textOf(each, 'orientationType') !== 'GLOBAL')
  return numberOf(tangential, 'vehicleOrientation') ?? 0
}

function readStation(lif: Import, station: unknown, path: JsonPath): void {
  const id = textOf(station, 'stationId')
  if (id === undefined || lif.stations.has(id)) return lif.report([...path, 'stationId'], 'an id of its own', id)
  const named = listOf(station, 'interactionNodeIds').map((node) => (typeof node === 'string' ? node : showValue(node)))
  const nodes = named.filter((node) => lif.nodes.has(node))
  if (nodes.length < named.length || nodes.length === 0) {
    lif.report([...path, 'interactionNodeIds'], 'ids of nodes', named.join(', '), 'scene.reference')
  }
  if (nodes.length === 0) return
  const actions = new Set(nodes.flatMap((node) => [...(lif.actions.get(node) ?? [])]))
  lif.stations.set(id, { id, name: textOf(station, 'stationName') ?? id, nodes, purpose: purposeOf(actions) })
}

function purposeOf(actions: ReadonlySet<string>): RouteStation['purpose'] {
  if (actions.has('startCharging')) return 'charge'
  if (actions.has('pick')) return 'pick'
  if (actions.has('drop')) return 'drop'
  return actions.has('park') ? 'park' : 'other'
}

/** A vehicle must be able to go from each station to each other one. */
function reportUnreachable(lif: Import): void {
  const edges = [...lif.edges.values()]
  const stations = [...lif.stations.values()]
  const groups = stations.map(({ nodes }) => connectedWith(nodes[0]!, edges))
  const largest = groups.reduce((most, group) => (group.size > most.size ? group : most), new Set<string>())
  for (const { id, nodes } of stations) {
    if (nodes.some((node) => largest.has(node))) continue
    lif.report([`stations[${id}]`], 'a way to and from the other stations', nodes.join(', '), 'scene.reference')
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
