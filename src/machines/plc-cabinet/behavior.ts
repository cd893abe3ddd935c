import { AssetState } from '../../model/assetState.ts'
import type { MachineBehavior } from '../definition.ts'
import { approach } from '../motion/approach.ts'
import { channels } from './channels.ts'
import definition from './definition.ts'

const { joints } = definition
const words = ['inputs', 'outputs'] as const

/** Each lamp shows one bit of the last known word; all are dark when nothing is known or the controller is off. */
const behavior: MachineBehavior = {
  step: (signals, dt, values) => {
    const on = signals.state !== AssetState.offline && signals.state !== AssetState.unknown
    words.forEach((signal, word) => {
      const told = Math.floor(signals.number(signal) ?? 0)
      for (let bit = 0; bit < channels; bit++) {
        const index = word * channels + bit
        const lit = on && Number.isFinite(told) && (told / 2 ** bit) % 2 >= 1
        approach(values, index, joints[index]!, lit ? 1 : 0, dt)
      }
    })
  },
}
export default behavior
