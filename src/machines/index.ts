import type { KindDefinition } from './definition.ts'
import agvCarrier from './agv-carrier/definition.ts'
import agvConveyor from './agv-conveyor/definition.ts'
import agvForklift from './agv-forklift/definition.ts'
import agvTugger from './agv-tugger/definition.ts'
import agvUnitLoad from './agv-unit-load/definition.ts'
import cncLathe from './cnc-lathe/definition.ts'
import robotSixAxis from './robot-six-axis/definition.ts'
import truck from './truck/definition.ts'

/** Every kind of asset with a body. To add one: a folder here and a line below. */
export const kinds: readonly KindDefinition[] = [
  agvCarrier,
  agvForklift,
  agvTugger,
  agvConveyor,
  agvUnitLoad,
  truck,
  robotSixAxis,
  cncLathe,
]

const byName = new Map(kinds.map((definition) => [definition.kind, definition]))

export function findKind(kind: string): KindDefinition | undefined {
  return byName.get(kind)
}
