import { expect, test } from 'vitest'
import { assetStateNames, type AssetStateName } from '../../../model/assetState.ts'
import { assetStateOfVehicle, type VehicleCondition } from './vehicleState.ts'

const standing: VehicleCondition = {
  connection: 'online',
  errors: 'none',
  safetyStop: false,
  charging: false,
  manual: false,
  paused: false,
  driving: false,
  ordered: false,
}

const cases: readonly (readonly [string, Partial<VehicleCondition>, AssetStateName])[] = [
  ['stands without an order', {}, 'idle'],
  ['drives', { driving: true }, 'running'],
  ['stands with an order', { ordered: true }, 'waiting'],
  ['is paused', { paused: true, driving: true }, 'waiting'],
  ['is driven by hand', { manual: true, driving: true }, 'manual'],
  ['charges', { charging: true, manual: true }, 'charging'],
  ['warns', { errors: 'warning', charging: true }, 'warning'],
  ['has failed', { errors: 'fault' }, 'fault'],
  ['has an emergency stop', { safetyStop: true, errors: 'warning' }, 'fault'],
  ['is gone, whatever it said last', { connection: 'offline', errors: 'fault' }, 'offline'],
  ['hibernates', { connection: 'hibernating', driving: undefined }, 'idle'],
  ['has told no state yet', { driving: undefined }, 'unknown'],
]

test.each(cases)('a vehicle that %s', (_, condition, state) => {
  expect(assetStateNames[assetStateOfVehicle({ ...standing, ...condition })]).toBe(state)
})
