import type { KindSignal } from '../../machines/definition.ts'

/** How a signal can be held: somewhere between two ends, or off and on. */
export type SignalControl = { readonly ends: readonly [number, number] } | { readonly switch: true }

/** Of signals that every machine or every vehicle has, those that show on its body. */
const common: Readonly<Record<string, SignalControl>> = {
  cycleProgress: { ends: [0, 1] },
  batteryCharge: { ends: [0, 100] },
  loadCount: { switch: true },
  charging: { switch: true },
}

/** From rest to the farthest that work takes it; what work leaves at 0 or 1 is a switch. Undefined: nothing to hold. */
export function signalControl({ name, unit, range }: KindSignal): SignalControl | undefined {
  if (!range) return common[name]
  const [rest, work] = range
  if (rest !== work) return { ends: [Math.min(rest, work), Math.max(rest, work)] }
  return unit === '' && (rest === 0 || rest === 1) ? { switch: true } : undefined
}
