import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { besideObstacles, warehouseFloor } from '../../src/simulation/fleets/grid/floors.ts'
import { randomStarts } from '../../src/simulation/fleets/grid/goalSources.ts'
import { parseOctileMap, type GridMap } from '../../src/simulation/fleets/grid/gridMap.ts'
import type { Lanes } from '../../src/simulation/fleets/grid/guidance.ts'
import { createRandom } from '../../src/simulation/random.ts'

/** Where agents start, and the goals that are dealt out to them. */
export interface GridInstance {
  /** Name, as lines of the report show it. */
  readonly name: string
  readonly map: GridMap
  readonly lanes: Lanes
  readonly starts: Int32Array
  readonly goals: Int32Array
}

const shared = resolve(process.env.YUJING_SHARED ?? resolve(import.meta.dirname, '../../../shared'), 'mapf')

/** A map of the benchmarks, undefined where there are none. */
export function benchmarkMap(name: string): GridMap | undefined {
  const file = resolve(shared, `maps/${name}.map`)
  return existsSync(file) ? parseOctileMap(readFileSync(file, 'utf8')) : undefined
}

/** `warehouse_large` of the lifelong benchmark with 10,000 agents, undefined where there is none. */
export function benchmarkWarehouse(): GridInstance | undefined {
  const map = benchmarkMap('warehouse_large')
  if (!map) return undefined
  const cellsIn = (file: string) => {
    const [, ...places] = readFileSync(resolve(shared, file), 'utf8').trim().split(/\s+/).map(Number)
    return Int32Array.from(places, (place) => map.cellAt[place]!)
  }
  return {
    name: 'warehouse_large',
    map,
    lanes: { rows: '><', columns: 'v^v^^v^v', against: 2 },
    starts: cellsIn('agents/warehouse_large_0_10000.agents'),
    goals: cellsIn('tasks/warehouse_large_0.tasks'),
  }
}

/** A warehouse of our own of the same size. */
export function ownWarehouse(): GridInstance {
  const floor = warehouseFloor(500, 140)
  const random = createRandom(1, 'bench')
  const beside = besideObstacles(floor)
  return {
    name: 'own warehouse',
    ...floor,
    starts: randomStarts(floor.map.cells, 10_000, 1),
    goals: Int32Array.from({ length: 200_000 }, () => beside[random.below(beside.length)]!),
  }
}
