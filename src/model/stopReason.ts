/** StopReason.ID of PackML as our plants number it: why a machine does not produce. From `firstFault` on a fault. */
export const stopReason = {
  none: 0,
  starved: 101,
  blocked: 102,
  materialRefill: 201,
  changeover: 202,
  plannedStop: 203,
  firstFault: 301,
} as const

export const stopReasonNames = [
  'starved',
  'blocked',
  'materialRefill',
  'changeover',
  'plannedStop',
  'fault',
  'other',
] as const
export type StopReasonName = (typeof stopReasonNames)[number]

/** The name of a StopReason.ID; undefined for none. */
export function stopReasonOf(id: number): StopReasonName | undefined {
  if (id === stopReason.none) return undefined
  if (id >= stopReason.firstFault) return 'fault'
  return (
    stopReasonNames.find((name) => name in stopReason && stopReason[name as keyof typeof stopReason] === id) ?? 'other'
  )
}
