import { findKind } from '../../machines/index.ts'
import type { SignalDefinition } from '../../model/signal.ts'

/** What the simulation knows of a kind of machine beside its signals. */
export interface MachineType {
  readonly kind: string
  readonly signals: readonly SignalDefinition[]
  /** kW while it works. */
  readonly power: number
  /** Speed of its spindle while it cuts, rpm; 0 without a spindle. */
  readonly spindleSpeed: number
}

const kilowattPerCubicMetre = 0.6

const traits: Readonly<Record<string, Pick<MachineType, 'power' | 'spindleSpeed'>>> = {
  'robot-six-axis': { power: 2.6, spindleSpeed: 0 },
  'cnc-lathe': { power: 9.5, spindleSpeed: 1800 },
}

export function machineType(kind: string): MachineType {
  const definition = findKind(kind)
  const [length, width, height] = definition?.size ?? [1, 1, 1]
  const { power, spindleSpeed } = traits[kind] ?? {
    power: length * width * height * kilowattPerCubicMetre,
    spindleSpeed: 0,
  }
  return { kind, signals: definition?.signals ?? [], power, spindleSpeed }
}
