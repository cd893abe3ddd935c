import { findKind } from '../../../machines/known.ts'

/** Names of a kind's signals as its card has them: the headline, what follows it, then all others. */
export function signalOrder(kind: string): readonly string[] {
  const definition = findKind(kind)
  if (!definition) return []
  const { card, signals } = definition
  return [...new Set([card.headline, ...card.signals, ...signals.map(({ name }) => name)])]
}
