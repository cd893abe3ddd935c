import type { KindSignal } from './definition.ts'

/**
 * A signal that only machines of one kind have.
 * @param range its value at rest, and the farthest that work takes it
 */
export function ownSignal(
  name: string,
  zh: string,
  en: string,
  unit: string,
  standard: string,
  range: readonly [rest: number, work: number],
): KindSignal {
  return { name, label: { zh, en }, unit, standard, range }
}
