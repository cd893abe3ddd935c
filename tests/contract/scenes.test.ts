import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { compileScene } from '../../src/scene/compile.ts'
import type { CompiledScene, RouteNetwork } from '../../src/scene/compiledScene.ts'
import { loadScene } from '../../src/scene/load.ts'
import { validateScene } from '../../src/scene/validate.ts'
import { findKind } from '../../src/machines/index.ts'
import { scenarioSchema } from '../../src/simulation/scenario.ts'
import {
  boundsOf,
  distanceToOutline,
  distanceToSegment,
  isInside,
  pointsOf,
  polygonsOverlap,
  standing,
  strips,
} from './planGeometry.ts'
import type { Point } from './planGeometry.ts'

const scenes = resolve(import.meta.dirname, '../../scenes')
const scenarios = resolve(import.meta.dirname, '../../seeds/scenarios')

/** What a robot of the scenes reaches around its base, and half the width of the widest AGV, metres. */
const robotReach = 2.7
const halfVehicle = 0.55

describe.each(readdirSync(scenes))('scene %s', (id) => {
  let scene: CompiledScene

  beforeAll(async () => {
    const loaded = await loadScene((file) => readFile(join(scenes, id, file), 'utf8'))
    expect(loaded.problems).toEqual([])
    scene = loaded.scene!
  })

  test('is named as its folder and small enough to load at once', () => {
    expect(scene.id).toBe(id)
    expect(readFileSync(join(scenes, id, 'scene.json')).length).toBeLessThanOrEqual(150_000)
    expect(scene.document.provenance.zh).toContain('示意')
    expect(scene.document.provenance.en.toLowerCase()).toContain('illustrative')
  })

  test('has the parts of a park', () => {
    const { buildings, enterprises, viewpoints, lines } = scene.document
    expect(buildings.length).toBeGreaterThanOrEqual(32)
    expect(enterprises.length).toBeGreaterThanOrEqual(6)
    expect(viewpoints.length).toBeGreaterThanOrEqual(7)
    expect(viewpoints[0]!.id).toBe('overview')
    expect(lines.length).toBeGreaterThan(0)
    expect(scene.assets.length - buildings.length).toBeGreaterThanOrEqual(200)
    expect(scene.networks.filter(({ use }) => use === 'agv').length).toBeGreaterThanOrEqual(2)
    expect(scene.networks.filter(({ use }) => use === 'truck').length).toBeGreaterThanOrEqual(1)
  })

  test('keeps buildings apart from one another', () => {
    const buildings = solidBuildings()
    const overlaps = buildings.flatMap((a, index) =>
      buildings
        .slice(index + 1)
        .filter((b) => polygonsOverlap(a.footprint, b.footprint))
        .map((b) => `${a.id} × ${b.id}`),
    )
    expect(overlaps).toEqual([])
  })

  test('keeps buildings off roads and out of water', () => {
    const { roads, water } = scene.document
    const overlaps = solidBuildings().flatMap((building) => [
      ...roads
        .filter((road) => road.z < building.base + building.height)
        .filter((road) => strips(road.line, road.width).some((strip) => polygonsOverlap(strip, building.footprint)))
        .map((road) => `${building.id} on ${road.id}`),
      ...water
        .filter(({ polygon }) => polygonsOverlap(polygon, building.footprint))
        .map((w) => `${building.id} in ${w.id}`),
    ])
    expect(overlaps).toEqual([])
  })

  test('plants trees where nothing else is', () => {
    const { greens, roads, water, buildings, pavements } = scene.document
    const overlaps = greens
      .filter(({ treesPerHectare }) => treesPerHectare > 0)
      .flatMap((green) => [
        ...buildings
          .filter(({ footprint }) => polygonsOverlap(green.polygon, footprint))
          .map((b) => `${green.id} × ${b.id}`),
        ...water.filter(({ polygon }) => polygonsOverlap(green.polygon, polygon)).map((w) => `${green.id} × ${w.id}`),
        ...pavements
          .filter(({ polygon }) => polygonsOverlap(green.polygon, polygon))
          .map((w) => `${green.id} × ${w.id}`),
        ...roads
          .filter(({ z, kind }) => z === 0 && kind !== 'fence')
          .filter((road) => strips(road.line, road.width).some((strip) => polygonsOverlap(strip, green.polygon)))
          .map((road) => `${green.id} × ${road.id}`),
      ])
    expect(overlaps).toEqual([])
  })

  test('lets vehicles go from each station to each other one', () => {
    for (const network of scene.networks) {
      expect(network.stations.length, network.id).toBeGreaterThan(1)
      const unreachable = network.stations.flatMap(({ id: station, nodes }) => {
        const reached = reachableFrom(nodes[0]!, network)
        return network.stations
          .filter((other) => !reached.has(other.nodes[0]!))
          .map((other) => `${station} → ${other.id}`)
      })
      expect(unreachable, network.id).toEqual([])
    }
  })

  test('has places to charge and to wait in each network', () => {
    for (const network of scene.networks) {
      const purposes = new Set(network.stations.map(({ purpose }) => purpose))
      expect([...purposes], network.id).toEqual(expect.arrayContaining(['pick', 'drop', 'charge', 'park']))
    }
  })

  test('turns vehicles smoothly, but for backing into a dock', () => {
    for (const network of scene.networks) {
      const sharp = network.edges.flatMap((edge) =>
        network.edges
          .filter((next) => next.start === edge.end && next.orientation === edge.orientation && next.end !== edge.start)
          .filter((next) => Math.abs(headingChange(edge.path, next.path)) > 0.2)
          .map((next) => `${edge.id} → ${next.id}`),
      )
      expect(sharp, network.id).toEqual([])
    }
  })

  test('keeps indoor routes inside their hall and clear of machines', () => {
    for (const network of scene.networks.filter(({ use }) => use === 'agv')) {
      const building = scene.document.buildings.find(({ mapId }) => mapId === network.nodes[0]!.mapId)!
      const machines = scene.assets.filter((asset) => asset.kind !== 'building' && asset.building === building.id)
      expect(machines.length, network.id).toBeGreaterThan(0)
      const points = network.edges.flatMap(({ path }) => pointsOf(path))
      expect(
        points.filter(
          (point) => !isInside(point, building.footprint) || distanceToOutline(point, building.footprint) < 1.5,
        ),
      ).toEqual([])
      const inTheWay = machines.filter((machine) => {
        const body = standing(machine.pose, machine.size[0], machine.size[1])
        const keepOut = machine.kind === 'robot-six-axis' ? robotReach + halfVehicle : 0
        const near = ([x, y]: Point) => Math.hypot(x - machine.pose.x, y - machine.pose.y)
        return points.some(
          (point) => near(point) < keepOut || (near(point) < 8 && distanceToOutline(point, body) < 1 + halfVehicle),
        )
      })
      expect(inTheWay.map(({ path }) => path)).toEqual([])
    }
  })

  test('stands its machines inside their building, apart from one another', () => {
    const machines = scene.assets.filter(({ kind }) => kind !== 'building')
    const bodies = machines.map((machine) => standing(machine.pose, machine.size[0], machine.size[1]))
    const byId = new Map(scene.document.buildings.map((building) => [building.id, building.footprint]))
    const outside = machines.filter((machine, index) =>
      bodies[index]!.some((corner) => !isInside(corner, byId.get(machine.building!)!)),
    )
    expect(outside.map(({ path }) => path)).toEqual([])
    const touching = machines.flatMap((a, i) =>
      machines
        .slice(i + 1)
        .filter((b, k) => Math.abs(a.pose.x - b.pose.x) < 8 && polygonsOverlap(bodies[i]!, bodies[i + 1 + k]!))
        .map((b) => `${a.path} × ${b.path}`),
    )
    expect(touching).toEqual([])
  })

  test('drives trucks on roads and past buildings', () => {
    const { roads, docks } = scene.document
    const docked = new Set(docks.map(({ node }) => node))
    const paved = roads.filter(({ kind, z }) => z === 0 && !['rail', 'fence'].includes(kind))
    const network = scene.networks.find(({ use }) => use === 'truck')!
    const points = network.edges.flatMap(({ path }) => pointsOf(path))
    const through = solidBuildings().filter(({ footprint }) => {
      const { minX, minY, maxX, maxY } = boundsOf(footprint)
      const near = points.filter(([x, y]) => x > minX - 2 && x < maxX + 2 && y > minY - 2 && y < maxY + 2)
      return near.some((point) => isInside(point, footprint) || distanceToOutline(point, footprint) < 1.3)
    })
    expect(through.map((building) => building.id)).toEqual([])
    const stationNodes = new Set(network.stations.flatMap(({ nodes }) => nodes))
    const offRoad = network.nodes
      .filter((node) => !docked.has(node.id) && !stationNodes.has(node.id))
      .filter(
        ({ x, y }) =>
          !paved.some(({ line, width }) =>
            line.slice(1).some((end, index) => distanceToSegment([x, y], line[index]!, end) <= width / 2),
          ),
      )
    expect(offRoad).toEqual([])
  })

  test('puts docks on walls, facing outwards, with a truck in front', () => {
    expect(scene.document.docks.length).toBeGreaterThan(20)
    const trucks = scene.networks.find(({ use }) => use === 'truck')!
    const wrong = scene.document.docks.filter(({ building, position: [x, y], theta, node }) => {
      const footprint = scene.document.buildings.find((each) => each.id === building)!.footprint
      const ahead = (distance: number): Point => [x + Math.cos(theta) * distance, y + Math.sin(theta) * distance]
      const stand = trucks.nodeById.get(node ?? '')
      if (!stand || distanceToOutline([x, y], footprint) > 0.2) return true
      if (isInside(ahead(1), footprint) || !isInside(ahead(-1), footprint)) return true
      const [standX, standY] = ahead(7)
      return Math.hypot(stand.x - standX, stand.y - standY) > 1.5
    })
    expect(wrong.map((dock) => dock.id)).toEqual([])
  })

  test('looks from above the ground, never from within a wall', () => {
    const { viewpoints, buildings } = scene.document
    for (const { id: viewpoint, eye, target } of viewpoints) {
      expect(eye[2], viewpoint).toBeGreaterThanOrEqual(1.5)
      expect(target[2], viewpoint).toBeGreaterThanOrEqual(0)
      const within = buildings.find(
        ({ footprint, base, height }) => eye[2] < base + height + 1 && isInside([eye[0], eye[1]], footprint),
      )
      if (within) expect(within.mapId, viewpoint).toBeDefined()
    }
  })

  test('has a scenario whose fleets fit its networks', () => {
    const file = join(scenarios, `${id}.json`)
    expect(existsSync(file)).toBe(true)
    const scenario = scenarioSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
    expect(scenario.scene).toBe(id)
    const count = (use: RouteNetwork['use']) =>
      scenario.fleets
        .filter((fleet) => networkOf(fleet.network).use === use)
        .reduce((sum, fleet) => sum + fleet.count, 0)
    expect(count('agv')).toBeGreaterThanOrEqual(60)
    expect(count('truck')).toBeGreaterThanOrEqual(20)
    expect(new Set(scenario.fleets.map(({ version }) => version)).size).toBeGreaterThan(1)
    expect(scenario.fleets.filter(({ kind }) => findKind(kind)?.mobility !== 'vehicle')).toEqual([])
    for (const network of scene.networks) {
      const vehicles = scenario.fleets
        .filter((fleet) => fleet.network === network.id)
        .reduce((sum, fleet) => sum + fleet.count, 0)
      expect(network.nodes.length, network.id).toBeGreaterThanOrEqual(3 * vehicles)
    }
  })

  test('compiles to the same slots and hash each time', async () => {
    const again = await loadScene((file) => readFile(join(scenes, id, file), 'utf8'))
    expect(again.scene!.hash).toBe(scene.hash)
    expect(again.scene!.assets).toEqual(scene.assets)
    expect(scene.slotByPath.size).toBe(scene.assets.length)
  })

  test('opens or refuses whatever a slip of the keyboard makes of it, and never throws', () => {
    const text = readFileSync(join(scenes, id, 'scene.json'), 'utf8')
    fc.assert(
      fc.property(fc.array(slip, { minLength: 1, maxLength: 4 }), (slips) => {
        const broken = slips.reduce(mutated, JSON.parse(text) as unknown)
        const { document, problems } = validateScene(broken)
        if (document) compileScene(document, new Map())
        else expect(problems.length).toBeGreaterThan(0)
        expect(Object.keys(Object.prototype)).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  function solidBuildings() {
    return scene.document.buildings.filter(({ style }) => style !== 'canopy')
  }

  function networkOf(name: string): RouteNetwork {
    return scene.networks.find((network) => network.id === name)!
  }
})

function reachableFrom(start: string, network: RouteNetwork): Set<string> {
  const next = new Map<string, RouteNetwork['edges'][number][]>()
  for (const edge of network.edges) next.set(edge.start, [...(next.get(edge.start) ?? []), edge])
  const seen = new Set([start])
  for (const node of seen) for (const edge of next.get(node) ?? []) seen.add(edge.end)
  return seen
}

function headingChange(before: Float64Array, after: Float64Array): number {
  const into = Math.atan2(before.at(-1)! - before.at(-3)!, before.at(-2)! - before.at(-4)!)
  const out = Math.atan2(after[3]! - after[1]!, after[2]! - after[0]!)
  return Math.atan2(Math.sin(out - into), Math.cos(out - into))
}

/** One change at a place that `where` picks: turns of the wheel through the document's members. */
const slip = fc.record({
  where: fc.array(fc.nat(), { minLength: 1, maxLength: 6 }),
  value: fc.oneof(fc.jsonValue(), fc.constant(undefined), fc.constant(JSON.parse('{"__proto__":{"polluted":1}}'))),
  key: fc.constantFrom('keep', '__proto__', 'constructor', 'id'),
})
type Slip = typeof slip extends fc.Arbitrary<infer T> ? T : never

function mutated(document: unknown, { where, value, key }: Slip): unknown {
  let holder = document as Record<string, unknown>
  for (const turn of where.slice(1)) {
    const inner = holder[Object.keys(holder)[turn % Object.keys(holder).length]!]
    if (typeof inner !== 'object' || inner === null || Object.keys(inner).length === 0) break
    holder = inner as Record<string, unknown>
  }
  const name = key === 'keep' ? Object.keys(holder)[where[0]! % Object.keys(holder).length]! : key
  if (Array.isArray(holder) && key !== 'keep') holder.push(value)
  else if (value === undefined) delete holder[name]
  else Object.defineProperty(holder, name, { value, enumerable: true, configurable: true, writable: true })
  return document
}
