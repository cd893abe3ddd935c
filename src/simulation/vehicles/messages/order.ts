import type { Vehicle } from '../vehicle.ts'
import { rounded } from './rounding.ts'
import { nextHeader } from './header.ts'
import { angle, edgeMembers, lastShownNode, nodeMembers, positionMembers } from './routeView.ts'

/** An order or its update: from the last node of the base before to the end of the horizon. */
export function orderMessage(vehicle: Vehicle, utcTime: number): string {
  const { traveller, task } = vehicle
  const known = Math.min(task.released - traveller.passedEdges, traveller.lastHeldNode)
  const from = task.published ? Math.max(traveller.lastNode, known) : 0
  const last = lastShownNode(vehicle)
  const nodes = [orderNode(vehicle, from)]
  const edges: string[] = []
  for (let index = from; index < last; index++) {
    edges.push(orderEdge(vehicle, index))
    nodes.push(orderNode(vehicle, index + 1))
  }
  const header = nextHeader(vehicle, 'order', utcTime)
  return `{${header},"orderId":"${task.orderId}","orderUpdateId":${task.updateId},"nodes":[${nodes.join()}],"edges":[${edges.join()}]}`
}

function orderNode(vehicle: Vehicle, index: number): string {
  const { task, traveller } = vehicle
  const actions = task.action && index === traveller.route.edges.length ? orderAction(task.action) : ''
  const position = `${positionMembers(vehicle, index)},${deviation(vehicle.fleet.version)}`
  return `{${nodeMembers(vehicle, index, position)},"actions":[${actions}]}`
}

/** A radius in 2.x, an ellipse in 3.0. */
function deviation(version: Vehicle['fleet']['version']): string {
  if (version === '3.0.0') return '"allowedDeviationXY":{"a":0.1,"b":0.1,"theta":0}'
  return version === '2.0.0' ? '"allowedDeviationXy":0.1' : '"allowedDeviationXY":0.1'
}

function orderAction({ actionType, actionId, station }: NonNullable<Vehicle['task']['action']>): string {
  const actionParameters = [{ key: 'stationName', value: station }]
  return JSON.stringify({ actionType, actionId, blockingType: 'HARD', actionParameters })
}

/** 3.0 names no nodes in an edge and writes the speed out. */
function orderEdge(vehicle: Vehicle, index: number): string {
  const { map } = vehicle.site.traffic
  const edge = map.network.edges[vehicle.traveller.route.edges[index]!]!
  const speed = Math.min(vehicle.able.speed, edge.maxSpeed ?? Infinity)
  const common = { length: rounded(edge.length), orientation: angle(edge.orientation), actions: [] }
  const own = vehicle.isVersion3
    ? { orientationType: 'TANGENTIAL', maximumSpeed: speed }
    : { startNodeId: edge.start, endNodeId: edge.end, maxSpeed: speed }
  return `{${edgeMembers(vehicle, index)},${JSON.stringify({ ...own, ...common }).slice(1)}`
}
