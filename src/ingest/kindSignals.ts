import { findKind } from '../machines/known.ts'
import { packmlSignals } from '../machines/packmlSignals.ts'
import { vehicleSignals } from '../machines/vehicleSignals.ts'
import type { SignalDefinition } from '../model/signal.ts'

/** Signals that are known whatever the kind. */
const common = [...packmlSignals, ...vehicleSignals]
const commonByName = byName(common)
const commonByStandard = byStandard(common)
const byKind = new Map<string, { readonly names: Index; readonly standards: Index }>()

type Index = ReadonlyMap<string, SignalDefinition>

/** The signal that carries a standard's own name (a PackML tag) at assets of this kind. */
export function signalOfStandard(kind: string, standard: string): SignalDefinition | undefined {
  return signalsOf(kind).standards.get(standard) ?? commonByStandard.get(standard)
}

/** The unit in which assets of this kind tell the signal; empty when nobody says. */
export function unitOfSignal(kind: string, name: string): string {
  return (signalsOf(kind).names.get(name) ?? commonByName.get(name))?.unit ?? ''
}

function signalsOf(kind: string): { readonly names: Index; readonly standards: Index } {
  const known = byKind.get(kind)
  if (known) return known
  const signals = findKind(kind)?.signals ?? []
  const indexes = { names: byName(signals), standards: byStandard(signals) }
  if (signals.length > 0) byKind.set(kind, indexes)
  return indexes
}

function byName(signals: readonly SignalDefinition[]): Index {
  return new Map(signals.map((signal) => [signal.name, signal]))
}

function byStandard(signals: readonly SignalDefinition[]): Index {
  return new Map(signals.flatMap((signal) => (signal.standard ? [[signal.standard, signal] as const] : [])))
}
