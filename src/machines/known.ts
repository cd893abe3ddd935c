import type { KindDefinition } from './definition.ts'
import agvCarrier from './agv-carrier/definition.ts'
import agvConveyor from './agv-conveyor/definition.ts'
import agvForklift from './agv-forklift/definition.ts'
import agvTugger from './agv-tugger/definition.ts'
import agvUnitLoad from './agv-unit-load/definition.ts'
import truck from './truck/definition.ts'

/** Any VDA 5050 factsheet may bring one of these, so they are always there. */
const vehicles: readonly KindDefinition[] = [agvCarrier, agvForklift, agvTugger, agvConveyor, agvUnitLoad, truck]

const known = new Map(vehicles.map((definition) => [definition.kind, definition]))

export const builtInKinds: readonly string[] = vehicles.map(({ kind }) => kind)

/** A kind that has been loaded, in this thread. */
export function findKind(kind: string): KindDefinition | undefined {
  return known.get(kind)
}

/** Makes definitions known: those that were fetched, or that a scene has brought from another thread. */
export function admitKinds(definitions: readonly KindDefinition[]): void {
  for (const definition of definitions) known.set(definition.kind, definition)
}
