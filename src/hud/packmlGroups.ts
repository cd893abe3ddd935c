/** PackML states as a shop floor asks for them: what produces, what waits and for whom, what is down. */
export const packmlGroups = ['execute', 'ready', 'suspended', 'held', 'stopped', 'aborted', 'unknown'] as const
export type PackmlGroup = (typeof packmlGroups)[number]

const byState: readonly PackmlGroup[] = [
  'unknown',
  'stopped',
  'stopped',
  'ready',
  'ready',
  'suspended',
  'execute',
  'stopped',
  'aborted',
  'aborted',
  'held',
  'held',
  'held',
  'suspended',
  'suspended',
  'ready',
  'execute',
  'ready',
]
const numbers = byState.map((group) => packmlGroups.indexOf(group))
const unknown = packmlGroups.indexOf('unknown')

/** Number in `packmlGroups` of a StateCurrent; a state that is not known or not in the table is `unknown`. */
export function packmlGroupOf(stateCurrent: number | undefined): number {
  return stateCurrent === undefined ? unknown : (numbers[stateCurrent] ?? unknown)
}
