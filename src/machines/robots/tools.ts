import type { Tip } from './toolFrame.ts'

/** Where the tools of the kit work, in the frame of the flange they are bolted to: metres, x away from it. */
const ahead = (reach: number): Tip => ({ at: [reach, 0, 0], aim: [1, 0, 0], up: [0, 0, 1] })

/** Between the electrodes, which close along `aim`; the mouth of the gun opens downward. */
export const spotGunTip: Tip = { at: [0.62, 0, -0.27], aim: [1, 0, 0], up: [0, 0, 1] }
export const torchTip: Tip = { at: [0.42, 0, -0.055], aim: [1, 0, 0], up: [0, 0, 1] }
/** Metres from the bell to where its fan has its width. */
export const fanLength = 0.2
export const bellCupTip: Tip = ahead(0.36 + fanLength)
export const glueNozzleTip: Tip = ahead(0.38)
export const screwdriverTip: Tip = ahead(0.34)
export const vacuumBarTip: Tip = ahead(0.34)
export const rowGripperTip: Tip = ahead(0.2)
export const grinderTip: Tip = ahead(0.328)

/** Between the pads of a gripper drawn in size `s`. */
export function gripperTip(s: number): Tip {
  return ahead(0.34 * s)
}
