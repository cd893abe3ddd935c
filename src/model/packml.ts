import { AssetState } from './assetState.ts'

/** StateCurrent of ISA-TR88.00.02 (PackML), by number. */
export const packmlStates = [
  'Undefined',
  'Clearing',
  'Stopped',
  'Starting',
  'Idle',
  'Suspended',
  'Execute',
  'Stopping',
  'Aborting',
  'Aborted',
  'Holding',
  'Held',
  'Unholding',
  'Suspending',
  'Unsuspending',
  'Resetting',
  'Completing',
  'Complete',
] as const
export type PackmlState = (typeof packmlStates)[number]

const { unknown, offline, idle, running, waiting, fault } = AssetState
const condensed: readonly AssetState[] = [
  unknown,
  idle,
  offline,
  idle,
  idle,
  waiting,
  running,
  idle,
  fault,
  fault,
  waiting,
  waiting,
  waiting,
  waiting,
  waiting,
  idle,
  running,
  idle,
]

/** The condensed state of a PackML state number; a number outside the table is unknown. */
export function assetStateOfPackml(stateCurrent: number): AssetState {
  return condensed[stateCurrent] ?? AssetState.unknown
}
