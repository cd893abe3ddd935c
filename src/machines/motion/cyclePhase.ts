import type { MachineSignals } from '../definition.ts'

/**
 * Where a running machine is in its cycle, 0 … 1: the last reported progress, and what has gone by since.
 * Undefined while the machine has not told.
 */
export function cyclePhase(signals: MachineSignals): number | undefined {
  const progress = signals.number('cycleProgress')
  if (progress === undefined || !Number.isFinite(progress)) return undefined
  const cycleTime = signals.number('cycleTime')
  const known = cycleTime !== undefined && cycleTime > 0
  const since = known ? Math.max(0, signals.age('cycleProgress')) / cycleTime : 0
  const phase = progress + (Number.isFinite(since) ? since : 0)
  return Math.min(1, Math.max(0, phase))
}

/** How many pieces of work fit into a cycle: one for each `seconds`, at least `fewest`. */
export function piecesOfWork(signals: MachineSignals, seconds: number, fewest: number, most: number): number {
  const cycleTime = signals.number('cycleTime')
  if (cycleTime === undefined || !Number.isFinite(cycleTime)) return fewest
  return Math.min(most, Math.max(fewest, Math.round(cycleTime / seconds)))
}
