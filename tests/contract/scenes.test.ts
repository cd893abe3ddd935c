import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findKind } from '../../src/machines/known.ts'
import { compileScene } from '../../src/scene/compile.ts'
import type { RouteNetwork } from '../../src/scene/compiledScene.ts'
import { lineKey } from '../../src/scene/references.ts'
import { validateScene } from '../../src/scene/validate.ts'
import { type PlantScenario, scenarioSchema } from '../../src/simulation/scenario.ts'
import { isPark, openScene, openScenes, sceneText } from './sceneFolders.ts'

const scenarios = resolve(import.meta.dirname, '../../seeds/scenarios')

const deep = process.env['YUJING_DEEP'] === '1'

describe.each(await openScenes())('scene %s', (id, scene) => {
  const { document, networks } = scene

  test('opens without a problem, with the same slots and hash each time', async () => {
    const { problems, scene: again } = await openScene(id)
    expect(problems).toEqual([])
    expect(again!.hash).toBe(scene.hash)
    expect(again!.assets).toEqual(scene.assets)
    expect(scene.slotByPath.size).toBe(scene.assets.length)
  })

  test('is named as its folder and small enough to load at once', () => {
    expect(scene.id).toBe(id)
    expect(Buffer.byteLength(sceneText(id))).toBeLessThanOrEqual(150_000)
  })

  test('says in both languages that its layout is illustrative', () => {
    expect(document.provenance.zh).toContain('示意')
    expect(document.provenance.en.toLowerCase()).toContain('illustrative')
  })

  test('looks from its overview first', () => {
    expect(document.viewpoints[0]!.id).toBe('overview')
  })

  test.runIf(isPark(scene))('has the parts of a park', () => {
    expect(document.buildings.length).toBeGreaterThanOrEqual(32)
    expect(document.enterprises.length).toBeGreaterThanOrEqual(6)
    expect(document.viewpoints.length).toBeGreaterThanOrEqual(7)
    expect(document.docks.length).toBeGreaterThan(20)
    expect(scene.assets.length - document.buildings.length).toBeGreaterThanOrEqual(200)
    expect(networks.filter(({ use }) => use === 'agv').length).toBeGreaterThanOrEqual(2)
    expect(networks.filter(({ use }) => use === 'truck').length).toBe(1)
  })

  test.runIf(!isPark(scene))('has the parts of a reference hall', () => {
    const halls = document.buildings.filter(({ mapId }) => mapId !== undefined)
    const machines = scene.assets.filter(({ kind }) => findKind(kind)?.mobility === 'machine')
    expect(halls.length).toBe(1)
    expect(machines.length).toBeGreaterThanOrEqual(20)
    expect(machines.length).toBeLessThanOrEqual(60)
    expect(new Set(machines.map(({ building }) => building))).toEqual(new Set([halls[0]!.id]))
    expect(document.viewpoints.length).toBeGreaterThanOrEqual(3)
  })

  test('lets vehicles go from each station to each other one', () => {
    const cutOff = networks.flatMap((network) =>
      network.stations.flatMap((from) => {
        const reached = reachableFrom(from.nodes[0]!, network)
        const missed = network.stations.filter((to) => !reached.has(to.nodes[0]!))
        return missed.map((to) => `${network.id}: ${from.id} → ${to.id}`)
      }),
    )
    expect(cutOff).toEqual([])
  })

  test('has places to load, to unload, to charge and to wait in each network', () => {
    const lacking = networks.flatMap((network) => {
      const purposes = new Set<string>(network.stations.map(({ purpose }) => purpose))
      return ['pick', 'drop', 'charge', 'park']
        .filter((each) => !purposes.has(each))
        .map((each) => `${network.id}: ${each}`)
    })
    expect(lacking).toEqual([])
  })

  test('has a scenario whose fleets fit its networks', () => {
    const { scene: named, fleets } = scenarioOf(id)
    expect(named).toBe(id)
    expect(fleets.filter((fleet) => !networks.some((network) => network.id === fleet.network))).toEqual([])
    expect(networks.filter((network) => vehiclesOf(network) === 0)).toEqual([])
    expect(fleets.filter(({ kind }) => findKind(kind)?.mobility !== 'vehicle')).toEqual([])
    expect(networks.filter((network) => network.nodes.length < 3 * vehiclesOf(network))).toEqual([])

    function vehiclesOf(network: RouteNetwork) {
      return fleets.filter((fleet) => fleet.network === network.id).reduce((sum, { count }) => sum + count, 0)
    }
  })

  test.runIf(isPark(scene))(
    'has a scenario with the traffic of a park, in more than one version of the protocol',
    () => {
      const { fleets } = scenarioOf(id)
      const vehicles = (use: RouteNetwork['use']) => {
        const used = new Set(networks.filter((network) => network.use === use).map((network) => network.id))
        return fleets.filter(({ network }) => used.has(network)).reduce((sum, { count }) => sum + count, 0)
      }
      expect(vehicles('agv')).toBeGreaterThanOrEqual(60)
      expect(vehicles('truck')).toBeGreaterThanOrEqual(20)
      expect(new Set(fleets.map(({ version }) => version)).size).toBeGreaterThan(1)
    },
  )

  test('has a scenario whose takts are of lines that there are', () => {
    const { machines } = scenarioOf(id)
    const known = document.lines.flatMap((line) => [`${line.enterprise}/${line.area}`, lineKey(line)])
    expect(Object.keys(machines.takts).filter((named) => !known.includes(named))).toEqual([])
  })

  test(
    'opens or refuses whatever a slip of the keyboard makes of it, and never throws',
    () => {
      const text = sceneText(id)
      fc.assert(
        fc.property(fc.array(slip, { minLength: 1, maxLength: 4 }), (slips) => {
          const { document: opened, problems } = validateScene(slips.reduce(mutated, JSON.parse(text) as unknown))
          const compiled = opened ? compileScene(opened, new Map()).problems : problems
          expect(opened !== undefined || problems.length > 0).toBe(true)
          expect(compiled.length).toBeGreaterThanOrEqual(opened ? new Set(opened.networks.map((n) => n.id)).size : 1)
          expect(Object.keys(Object.prototype)).toEqual([])
        }),
        { numRuns: deep ? 2000 : 60 },
      )
    },
    deep ? 600_000 : 30_000,
  )
})

function scenarioOf(id: string): PlantScenario {
  return scenarioSchema.parse(JSON.parse(readFileSync(`${scenarios}/${id}.json`, 'utf8')))
}

function reachableFrom(start: string, network: RouteNetwork): Set<string> {
  const next = new Map<string, string[]>(network.nodes.map((node) => [node.id, []]))
  for (const edge of network.edges) next.get(edge.start)!.push(edge.end)
  const seen = new Set([start])
  for (const node of seen) for (const end of next.get(node)!) seen.add(end)
  return seen
}

/** One change somewhere: each number of `where` picks a member on the way down. */
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
