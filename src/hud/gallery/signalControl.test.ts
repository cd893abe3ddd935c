import { expect, test } from 'vitest'
import { ownSignal } from '../../machines/ownSignal.ts'
import { packmlSignals } from '../../machines/packmlSignals.ts'
import { vehicleSignals } from '../../machines/vehicleSignals.ts'
import { signalControl } from './signalControl.ts'

const own = (unit: string, rest: number, work: number) =>
  signalControl(ownSignal('own', '', '', unit, '', [rest, work]))

test('what work changes is held between rest and work, in rising order', () => {
  expect(own('kN', 0, 8200)).toEqual({ ends: [0, 8200] })
  expect(own('mm', 5, -2)).toEqual({ ends: [-2, 5] })
})

test('what work leaves at 0 or 1 is a switch, another constant is nothing to hold', () => {
  expect(own('', 1, 1)).toEqual({ switch: true })
  expect(own('', 3, 3)).toBeUndefined()
  expect(own('kg', 1, 1)).toBeUndefined()
})

test('of common signals those can be held that show on the body', () => {
  const held = [...packmlSignals, ...vehicleSignals].filter((signal) => signalControl(signal)).map(({ name }) => name)
  expect(held).toEqual(['cycleProgress', 'batteryCharge', 'charging', 'loadCount'])
})
