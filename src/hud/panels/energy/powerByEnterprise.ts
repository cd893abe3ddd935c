import type { CompiledScene } from '../../../scene/compiledScene.ts'
import type { FrameReader } from '../../../telemetry/reader.ts'

/** Path of the meter of a whole enterprise, below it: what stands under it would be counted twice. */
const mainMeter = 'utilities/energy/main-meter'

/** Active power of each enterprise in the scene's order, kW by its main meter; undefined while that has not told. */
export function powerByEnterprise(scene: CompiledScene, reader: FrameReader): readonly (number | undefined)[] {
  return scene.document.enterprises.map(({ id }) => {
    const slot = reader.slotOf(`${scene.id}/${id}/${mainMeter}`)
    return slot === undefined ? undefined : reader.number(slot, 'activePower')
  })
}
