import { readdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { CompiledScene } from '../scene/compiledScene.ts'
import { loadScene } from '../scene/load.ts'
import { createOutbox } from './outbox.ts'
import { scenarioSchema, type PlantScenario } from './scenario.ts'
import { footprint, overlaps } from './fleets/network/footprint.ts'
import { createVehicles, type Vehicles } from './vehicles/createVehicles.ts'
import type { Vehicle } from './vehicles/vehicle.ts'

const root = resolve(import.meta.dirname, '../..')
const periods = process.env['YUJING_DEEP'] ? 20 : 1
const periodSteps = 1800
const timeout = process.env['YUJING_DEEP'] ? 3_600_000 : 180_000

const withFleets = readdirSync(resolve(root, 'scenes')).filter((id) => readScenario(id).fleets.length > 0)

describe.each(withFleets)('the fleets of %s', (park) => {
  test('drive on, all of them, without ever touching each other', { timeout }, async () => {
    const { scene, scenario } = await openPark(park)
    const vehicles = createVehicles(scene, scenario)
    expect(vehicles.all.length).toBe(scenario.fleets.reduce((sum, { count }) => sum + count, 0))
    run(vehicles, periodSteps / 3, () => undefined)
    for (let period = 0; period < periods; period++) {
      const covered = new Map(vehicles.all.map((vehicle) => [vehicle, 0]))
      const touching: string[] = []
      run(
        vehicles,
        periodSteps,
        (vehicle, metres) => {
          covered.set(vehicle, covered.get(vehicle)! + metres)
        },
        () => touching.push(...touchingPairs(vehicles.all)),
      )
      expect(touching).toEqual([])
      const moved = [...covered.values()].filter((metres) => metres > 20)
      expect(moved.length / vehicles.all.length).toBeGreaterThanOrEqual(0.7)
    }
  })
})

/** Steps the vehicles, tells the way of each in each step, and looks at them all every second. */
function run(
  vehicles: Vehicles,
  steps: number,
  tell: (vehicle: Vehicle, metres: number) => void,
  look = () => {},
): void {
  const outbox = createOutbox()
  for (let step = 1; step <= steps; step++) {
    const before = vehicles.all.map(({ traveller: { x, y } }) => [x, y] as const)
    vehicles.step(outbox, step * 100, 0.1)
    outbox.take()
    vehicles.all.forEach((vehicle, index) => {
      const [x, y] = before[index]!
      tell(vehicle, Math.hypot(vehicle.traveller.x - x, vehicle.traveller.y - y))
    })
    if (step % 10 === 0) look()
  }
}

function touchingPairs(vehicles: readonly Vehicle[]): string[] {
  const bodies = vehicles.map((vehicle) => {
    const [length, width] = vehicle.type.size
    const { x, y, heading } = vehicle.traveller
    return { vehicle, shape: footprint(x, y, heading, { length, width }) }
  })
  return bodies.flatMap(({ vehicle, shape }, index) =>
    bodies
      .slice(index + 1)
      .filter((other) => other.vehicle.site === vehicle.site && overlaps(shape, other.shape))
      .map((other) => `${vehicle.serialNumber} and ${other.vehicle.serialNumber}`),
  )
}

async function openPark(park: string): Promise<{ scene: CompiledScene; scenario: PlantScenario }> {
  const { scene } = await loadScene((file) => readFile(resolve(root, 'scenes', park, file), 'utf8'))
  return { scene: scene!, scenario: readScenario(park) }
}

function readScenario(park: string): PlantScenario {
  return scenarioSchema.parse(JSON.parse(readFileSync(resolve(root, 'seeds/scenarios', `${park}.json`), 'utf8')))
}
