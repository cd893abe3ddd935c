import type { CompiledScene } from '../../scene/compiledScene.ts'
import type { LineMachine } from '../machines/lines.ts'
import type { PlantPart } from '../plantPart.ts'
import type { PlantScenario } from '../scenario.ts'
import { EnterpriseMeters } from './enterpriseMeters.ts'

/** Energy and order values of every enterprise that has buildings, as JSON in the Unified Namespace. */
export function createMeters(
  scene: CompiledScene,
  scenario: PlantScenario,
  machines: readonly LineMachine[],
): PlantPart {
  const { enterprises, buildings } = scene.document
  const meters = enterprises.flatMap(({ id }, index) => {
    const own = buildings.filter(({ enterprise }) => enterprise === id)
    if (own.length === 0) return []
    const at = machines.filter(({ enterprise }) => enterprise === id)
    const offset = (scenario.energySeconds * index) / enterprises.length
    return [new EnterpriseMeters(`${scene.id}/${id}`, own, at, scenario, offset)]
  })
  return {
    topics: meters.flatMap(({ topics }) => topics),
    start: (outbox, utcTime) => {
      for (const meter of meters) meter.start(outbox, utcTime)
    },
    step: (outbox, utcTime, dt) => {
      for (const meter of meters) meter.step(outbox, utcTime, dt)
    },
    stop: () => undefined,
  }
}
