import type { Machine } from './machine.ts'

/** Parts of a turning cycle: chuck closed and coolant on, chips, retract. */
const cutFrom = 0.18
const cutUntil = 0.84
/** Speed falls as the tool works outwards; one finishing pass turns faster. */
const finishingFrom = 0.62

/** rpm at this point of the cycle. */
export function spindleSpeed({ type, state, progress }: Machine): number {
  if (type.spindleSpeed === 0 || state !== 'Execute' || progress < cutFrom || progress > cutUntil) return 0
  return Math.round(type.spindleSpeed * (progress < finishingFrom ? 0.7 : 1))
}

/** kW at this point of the cycle. */
export function activePower({ type, state, progress }: Machine): number {
  if (state === 'Execute') return type.power * (0.7 + 0.3 * Math.sin(Math.PI * progress) ** 2)
  if (state === 'Aborted' || state === 'Stopped') return type.power * 0.08
  return type.power * 0.25
}

const stepsOfRange = 200

/** What a machine tells of its work at this point of the cycle: at rest the one end, half-way through the other. */
export function inRange({ state, progress }: Machine, [rest, work]: readonly [number, number]): number {
  const share = state === 'Execute' ? Math.sin(Math.PI * progress) ** 2 : 0
  return rest + ((work - rest) * Math.round(share * stepsOfRange)) / stepsOfRange
}
