import { packmlStates, type PackmlState } from '../../model/packml.ts'

/** Number of a PackML state. */
export const stateNumber = Object.fromEntries(packmlStates.map((name, number) => [name, number])) as Record<
  PackmlState,
  number
>

/** States that pass by themselves: seconds and what comes next. */
export const passingStates: Partial<Record<PackmlState, { readonly seconds: number; readonly next: PackmlState }>> = {
  Starting: { seconds: 2, next: 'Execute' },
  Holding: { seconds: 1, next: 'Held' },
  Unholding: { seconds: 1.5, next: 'Execute' },
  Suspending: { seconds: 1, next: 'Suspended' },
  Unsuspending: { seconds: 1, next: 'Execute' },
  Completing: { seconds: 1.5, next: 'Complete' },
  Stopping: { seconds: 2, next: 'Stopped' },
  Aborting: { seconds: 0.8, next: 'Aborted' },
  Clearing: { seconds: 3, next: 'Stopped' },
  Resetting: { seconds: 2, next: 'Idle' },
}
