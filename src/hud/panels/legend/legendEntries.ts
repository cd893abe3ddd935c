import type { Aspect } from '../../../model/aspect.ts'

/** What the picture shows that wants explaining. */
export type LegendEntry =
  | 'states'
  | 'trail'
  | 'flow'
  | 'traffic'
  | 'node'
  | 'pad'
  | 'fault'
  | 'warning'
  | 'power'
  | 'perimeter'
  | 'unheard'

/** What there is to see while one looks at the park for an aspect, the most important first. */
export const legendEntries: Readonly<Record<Aspect, readonly LegendEntry[]>> = {
  overview: ['states', 'trail', 'flow', 'fault', 'warning'],
  production: ['states', 'fault', 'warning', 'trail'],
  logistics: ['traffic', 'flow', 'trail', 'states', 'node', 'pad'],
  energy: ['power', 'fault'],
  security: ['perimeter', 'unheard', 'fault', 'warning'],
  equipment: ['states', 'fault', 'warning'],
}
