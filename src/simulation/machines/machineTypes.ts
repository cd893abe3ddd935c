import type { KindSignal } from '../../machines/definition.ts'
import { findKind } from '../../machines/known.ts'

/** What the simulation knows of a kind of machine beside its signals. */
export interface MachineType {
  readonly kind: string
  readonly signals: readonly KindSignal[]
  /** kW while it works. */
  readonly power: number
  /** Speed of its spindle while it cuts, rpm; 0 without a spindle. */
  readonly spindleSpeed: number
}

const kilowattPerCubicMetre = 0.6

export function machineType(kind: string): MachineType {
  const definition = findKind(kind)
  const [length, width, height] = definition?.size ?? [1, 1, 1]
  const signals = definition?.signals ?? []
  const spindle = signals.find(({ standard }) => standard === 'Spindle/RotaryVelocity')
  return {
    kind,
    signals,
    power: definition?.power ?? length * width * height * kilowattPerCubicMetre,
    spindleSpeed: spindle?.range?.[1] ?? 0,
  }
}
