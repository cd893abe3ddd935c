import type { Text } from '../../../model/text.ts'
import type { CompiledScene } from '../../../scene/compiledScene.ts'
import type { Sampler } from '../../sampler.ts'

export interface EnterprisePower {
  readonly id: string
  readonly name: Text
  /** Sum of its meters, kW; undefined while none has told. */
  readonly kilowatts: number | undefined
}

/** Active power of each enterprise of the scene, in the scene's order, from the meters under its path. */
export function energyByEnterprise(scene: CompiledScene, { reader, slots }: Sampler): readonly EnterprisePower[] {
  const sums = new Map<string, number>()
  for (const { slot, path } of slots.members('other')) {
    const power = reader.number(slot, 'activePower')
    if (power === undefined) continue
    const enterprise = path.split('/', 2)[1] ?? ''
    sums.set(enterprise, (sums.get(enterprise) ?? 0) + power)
  }
  return scene.document.enterprises.map(({ id, name }) => ({ id, name, kilowatts: sums.get(id) }))
}
