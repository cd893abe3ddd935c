import type { CompiledScene, RouteNetwork, RouteStation } from '../../../scene/compiledScene.ts'

/** Where goods come from and go to: a building with docks, a gate, or bays beside each other. */
export interface Place {
  readonly id: string
  /** Site frame, metres. */
  readonly x: number
  readonly y: number
}

/** Bays nearer than this to each other are one place, metres. */
const beside = 45

interface Gathering {
  readonly id: string
  readonly points: (readonly [number, number])[]
}

/** Places by the nodes at which trucks load and unload there. Where they charge or park is none. */
export function placesByNode({ document, networks }: CompiledScene): ReadonlyMap<string, Place> {
  const buildingOfNode = new Map(document.docks.map(({ node, building }) => [node, building]))
  const gatherings = new Map<string, Gathering>()
  const ofNode = new Map<string, Gathering>()
  for (const network of networks.filter(({ use }) => use === 'truck')) {
    for (const station of network.stations) {
      if (station.purpose === 'charge' || station.purpose === 'park') continue
      for (const node of station.nodes) {
        const point = pointOf(network, node)
        const building = buildingOfNode.get(node)
        const near = building === undefined ? bayNear([...gatherings.values()], point) : undefined
        const id = building ?? near?.id ?? bayId(station)
        const gathering = gatherings.get(id) ?? { id, points: [] }
        gatherings.set(id, gathering)
        gathering.points.push(point)
        ofNode.set(node, gathering)
      }
    }
  }
  const places = new Map(Array.from(gatherings.values(), (each) => [each.id, middleOf(each)]))
  return new Map(Array.from(ofNode, ([node, { id }]) => [node, places.get(id)!]))
}

const bayId = ({ id }: RouteStation) => `bay:${id}`

function bayNear(gatherings: readonly Gathering[], [x, y]: readonly [number, number]): Gathering | undefined {
  return gatherings.find(
    ({ id, points }) => id.startsWith('bay:') && points.some(([px, py]) => Math.hypot(px - x, py - y) < beside),
  )
}

function pointOf({ nodeById }: RouteNetwork, node: string): readonly [number, number] {
  const { x, y } = nodeById.get(node)!
  return [x, y]
}

function middleOf({ id, points }: Gathering): Place {
  const sum = points.reduce(([sx, sy], [x, y]) => [sx + x, sy + y] as const, [0, 0] as const)
  return { id, x: sum[0] / points.length, y: sum[1] / points.length }
}
