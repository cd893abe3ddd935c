import { describe, expect, test } from 'vitest'
import type { RouteNetwork } from '../../src/scene/compiledScene.ts'
import {
  boundsOf,
  distanceToOutline,
  distanceToSegment,
  isInside,
  pointsOf,
  polygonsOverlap,
  standing,
  strips,
  type Point,
} from './planGeometry.ts'
import { openScenes } from './sceneFolders.ts'

/** What a robot of the scenes reaches around its base, half the width of the widest AGV and of a truck, metres. */
const robotReach = 2.7
const halfVehicle = 0.55
const halfTruck = 1.3

describe.each(await openScenes())('plan of %s', (_, scene) => {
  const { buildings, roads, water, greens, pavements, docks, viewpoints } = scene.document
  const machines = scene.assets.filter(({ kind }) => kind !== 'building')
  const solid = buildings.filter(({ style }) => style !== 'canopy')
  const indoor = scene.networks.filter(({ use }) => use === 'agv')
  const trucks = scene.networks.filter(({ use }) => use === 'truck')
  const footprints = new Map(buildings.map(({ id, footprint }) => [id, footprint]))

  test('keeps buildings apart from one another', () => {
    const overlaps = solid.flatMap((a, index) =>
      solid
        .slice(index + 1)
        .filter((b) => polygonsOverlap(a.footprint, b.footprint))
        .map((b) => `${a.id} × ${b.id}`),
    )
    expect(overlaps).toEqual([])
  })

  test('keeps buildings off roads and out of water', () => {
    const overlaps = solid.flatMap(({ id, base, height, footprint }) => [
      ...roads.filter((road) => road.z < base + height && covers(road, footprint)).map((road) => `${id} on ${road.id}`),
      ...water.filter(({ polygon }) => polygonsOverlap(polygon, footprint)).map((each) => `${id} in ${each.id}`),
    ])
    expect(overlaps).toEqual([])
  })

  test('plants trees where nothing else is', () => {
    const ground = roads.filter(({ z, kind }) => z === 0 && kind !== 'fence')
    const paved = pavements.filter(({ kind }) => kind !== 'track')
    const areas = [...buildings.map(({ id, footprint }) => ({ id, polygon: footprint })), ...water, ...paved]
    const overlaps = greens
      .filter(({ treesPerHectare }) => treesPerHectare > 0)
      .flatMap((green) => [
        ...areas
          .filter(({ polygon }) => polygonsOverlap(green.polygon, polygon))
          .map(({ id }) => `${green.id} × ${id}`),
        ...ground.filter((road) => covers(road, green.polygon)).map(({ id }) => `${green.id} × ${id}`),
      ])
    expect(overlaps).toEqual([])
  })

  test('turns vehicles smoothly, but for backing into a dock', () => {
    const sharp = scene.networks.flatMap((network) =>
      network.edges.flatMap((edge) =>
        network.edges
          .filter((next) => next.start === edge.end && next.orientation === edge.orientation && next.end !== edge.start)
          .filter((next) => Math.abs(headingChange(edge.path, next.path)) > 0.2)
          .map((next) => `${network.id}: ${edge.id} → ${next.id}`),
      ),
    )
    expect(sharp).toEqual([])
  })

  test('keeps indoor routes inside their hall', () => {
    const outside = indoor.flatMap((network) => {
      const { footprint } = hallOf(network)
      const points = network.edges.flatMap(({ path }) => pointsOf(path))
      return points.filter((point) => !isInside(point, footprint) || distanceToOutline(point, footprint) < 1.5)
    })
    expect(outside).toEqual([])
  })

  test('keeps indoor routes clear of machines', () => {
    const inTheWay = indoor.flatMap((network) => {
      const points = network.edges.flatMap(({ path }) => pointsOf(path))
      return machinesIn(network).filter((machine) => {
        const body = standing(machine.pose, machine.size[0], machine.size[1])
        const keepOut = machine.kind === 'robot-six-axis' ? robotReach + halfVehicle : 0
        return points.some((point) => {
          const distance = Math.hypot(point[0] - machine.pose.x, point[1] - machine.pose.y)
          return distance < keepOut || (distance < 8 && distanceToOutline(point, body) < 1 + halfVehicle)
        })
      })
    })
    expect(inTheWay.map(({ path }) => path)).toEqual([])
    expect(indoor.filter((network) => machinesIn(network).length === 0)).toEqual([])
  })

  test('stands machines inside their building, apart from one another', () => {
    const bodies = machines.map((machine) => standing(machine.pose, machine.size[0], machine.size[1]))
    const outside = machines.filter((machine, index) =>
      bodies[index]!.some((corner) => !isInside(corner, footprints.get(machine.building!)!)),
    )
    const touching = machines.flatMap((a, i) =>
      machines
        .slice(i + 1)
        .filter((b, k) => Math.abs(a.pose.x - b.pose.x) < 8 && polygonsOverlap(bodies[i]!, bodies[i + 1 + k]!))
        .map((b) => `${a.path} × ${b.path}`),
    )
    expect(outside.map(({ path }) => path)).toEqual([])
    expect(touching).toEqual([])
  })

  test('drives trucks past buildings', () => {
    const points = trucks.flatMap(({ edges }) => edges.flatMap(({ path }) => pointsOf(path)))
    const through = solid.filter(({ footprint }) => {
      const { minX, minY, maxX, maxY } = boundsOf(footprint)
      const near = points.filter(([x, y]) => x > minX - 2 && x < maxX + 2 && y > minY - 2 && y < maxY + 2)
      return near.some((point) => isInside(point, footprint) || distanceToOutline(point, footprint) < halfTruck)
    })
    expect(through.map(({ id }) => id)).toEqual([])
  })

  test('drives trucks on roads, but for the places where they stand', () => {
    const stands = new Set(trucks.flatMap(({ stations }) => stations.flatMap(({ nodes }) => nodes)))
    const paved = roads.filter(({ kind, z }) => z === 0 && kind !== 'rail' && kind !== 'fence')
    const onRoad = ({ x, y }: { x: number; y: number }) =>
      paved.some(({ line, width }) =>
        line.slice(1).some((end, index) => distanceToSegment([x, y], line[index]!, end) <= width / 2),
      )
    const off = trucks.flatMap(({ nodes }) => nodes.filter((node) => !stands.has(node.id) && !onRoad(node)))
    expect(off).toEqual([])
  })

  test('puts docks on walls, facing outwards, with the stand of a truck in front where trucks drive', () => {
    const wrong = docks.filter(({ building, position: [x, y], theta, node }) => {
      const footprint = footprints.get(building)!
      const ahead = (distance: number): Point => [x + Math.cos(theta) * distance, y + Math.sin(theta) * distance]
      const onWall = distanceToOutline([x, y], footprint) < 0.2
      const outwards = isInside(ahead(-1), footprint) && !isInside(ahead(1), footprint)
      const [standX, standY] = ahead(7)
      const stands = trucks.every(({ nodeById }) => {
        const stand = nodeById.get(node ?? '')
        return stand !== undefined && Math.hypot(stand.x - standX, stand.y - standY) <= 1.5
      })
      return !onWall || !outwards || !stands
    })
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  test('looks from above the ground, never from within a closed building', () => {
    const buried = viewpoints.filter(({ eye, target }) => eye[2] < 1.5 || target[2] < 0)
    const closed = viewpoints.filter(({ eye: [x, y, z] }) =>
      buildings.some(({ base, height, mapId, footprint }) => {
        return !mapId && z < base + height + 1 && isInside([x, y], footprint)
      }),
    )
    expect([...buried, ...closed].map(({ id }) => id)).toEqual([])
  })

  function hallOf(network: RouteNetwork) {
    return buildings.find(({ mapId }) => mapId === network.nodes[0]!.mapId)!
  }

  function machinesIn(network: RouteNetwork) {
    return machines.filter(({ building }) => building === hallOf(network).id)
  }
})

function covers(road: { line: readonly Point[]; width: number }, polygon: readonly Point[]): boolean {
  return strips(road.line, road.width).some((strip) => polygonsOverlap(strip, polygon))
}

function headingChange(before: Float64Array, after: Float64Array): number {
  const into = Math.atan2(before.at(-1)! - before.at(-3)!, before.at(-2)! - before.at(-4)!)
  const out = Math.atan2(after[3]! - after[1]!, after[2]! - after[0]!)
  return Math.atan2(Math.sin(out - into), Math.cos(out - into))
}
