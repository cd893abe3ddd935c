/**
 * The condensed state of any asset, for colour, shape and counting. Machines derive it from PackML,
 * vehicles from VDA 5050; the full state stays in the asset's own signals.
 */
export const AssetState = {
  unknown: 0,
  offline: 1,
  idle: 2,
  running: 3,
  waiting: 4,
  charging: 5,
  manual: 6,
  warning: 7,
  fault: 8,
} as const
export type AssetState = (typeof AssetState)[keyof typeof AssetState]

export const assetStateNames = [
  'unknown',
  'offline',
  'idle',
  'running',
  'waiting',
  'charging',
  'manual',
  'warning',
  'fault',
] as const satisfies readonly (keyof typeof AssetState)[]
export type AssetStateName = (typeof assetStateNames)[number]
