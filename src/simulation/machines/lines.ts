import { findKind } from '../../machines/known.ts'
import type { CompiledScene, PlacedAsset } from '../../scene/compiledScene.ts'
import { lineKey } from '../../scene/references.ts'
import { groupBy } from '../groupBy.ts'
import { createRandom, type Random } from '../random.ts'
import type { PlantScenario } from '../scenario.ts'
import { buffer, store, type Buffer } from './buffer.ts'
import { lanesOf } from './lanes.ts'
import { Machine } from './machine.ts'
import { machineType } from './machineTypes.ts'

/** A machine with its place in the plant's hierarchy. */
export interface LineMachine {
  readonly machine: Machine
  readonly enterprise: string
  readonly area: string
  readonly line: string
  readonly id: string
  /** What it makes leaves the line. */
  readonly last: boolean
}

/** Machines that pass parts on to each other before a store decouples what follows. */
const chainLength = 8
const bufferCapacity = 4

/** The placed machines of a scene, linked along the lanes of their lines. */
export function createLines(scene: CompiledScene, scenario: PlantScenario): LineMachine[] {
  const machines = scene.assets.filter(({ kind }) => findKind(kind)?.mobility === 'machine')
  const lines = groupBy(machines, ({ path }) => path.slice(0, path.lastIndexOf('/')))
  return [...lines].flatMap(([path, assets]) => {
    const line = scene.document.lines.find((each) => path === `${scene.id}/${lineKey(each)}`)
    const random = createRandom(scenario.seed, path)
    const takt = taktOf(path, scenario, random)
    return lanesOf(line, assets).flatMap((lane, place) => {
      const delivers = place === 0 || line?.work === undefined
      return createLane(path, lane, takt, delivers, scenario, random)
    })
  })
}

/** Seconds from one piece to the next: what the scenario says of the line or its area, else any that it allows. */
function taktOf(path: string, { machines }: PlantScenario, random: Random): number {
  const [, enterprise = '', area = '', line = ''] = path.split('/')
  const named = machines.takts[`${enterprise}/${area}/${line}`] ?? machines.takts[`${enterprise}/${area}`]
  return named ?? random.between(...machines.cycleSeconds)
}

/** @param delivers whether its last machine finishes a piece: machines round one piece of work finish it together, once */
function createLane(
  path: string,
  assets: readonly PlacedAsset[],
  takt: number,
  delivers: boolean,
  scenario: PlantScenario,
  random: Random,
): LineMachine[] {
  const [, enterprise = '', area = '', line = ''] = path.split('/')
  let upstream = store()
  return assets.map((asset, index) => {
    const last = index === assets.length - 1
    const decoupled = last || index % chainLength === chainLength - 1
    const downstream = decoupled ? store() : buffer(bufferCapacity, random.below(bufferCapacity + 1))
    const machine = createMachine(asset, takt, upstream, downstream, scenario, random)
    upstream = decoupled ? store() : downstream
    return { machine, enterprise, area, line, id: asset.path.slice(path.length + 1), last: last && delivers }
  })
}

/** Machines of a line keep about its takt: the spread is what buffers are for. */
function createMachine(
  asset: PlacedAsset,
  takt: number,
  upstream: Buffer,
  downstream: Buffer,
  scenario: PlantScenario,
  line: Random,
): Machine {
  const cycleTime = takt * line.between(0.94, 1)
  const random = createRandom(scenario.seed, asset.path)
  return new Machine(machineType(asset.kind), cycleTime, upstream, downstream, scenario.machines, random)
}
