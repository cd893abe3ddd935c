import type { CompiledScene } from '../../scene/compiledScene.ts'
import { groupBy } from '../groupBy.ts'
import type { PlantPart } from '../plantPart.ts'
import type { PlantScenario } from '../scenario.ts'
import { EdgeNode } from './edgeNode.ts'
import { createLines, type LineMachine } from './lines.ts'

export interface Machines extends PlantPart {
  readonly all: readonly LineMachine[]
}

/** The machines of all lines, one Sparkplug B edge node for each area of an enterprise. */
export function createMachines(scene: CompiledScene, scenario: PlantScenario): Machines {
  const all = createLines(scene, scenario)
  const areas = groupBy(all, ({ enterprise, area }) => `${enterprise}:${area}`)
  const nodes = [...areas].map(([id, machines]) => new EdgeNode(scene.id, id, machines, scenario))
  return {
    all,
    topics: nodes.flatMap(({ topics }) => topics),
    start: (outbox, utcTime) => {
      for (const node of nodes) node.start(outbox, utcTime)
    },
    step: (outbox, utcTime, dt) => {
      for (const { machine } of all) machine.step(dt)
      for (const node of nodes) node.step(outbox, utcTime, dt)
    },
    stop: (outbox, utcTime) => {
      for (const node of nodes) node.death(outbox, utcTime)
    },
  }
}
