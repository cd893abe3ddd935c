import type { MachineSignals } from '../definition.ts'
import { cycleBehavior, type Key } from '../motion/cycle.ts'
import definition from './definition.ts'

const wheelRadius = 0.32
const drivenIn = 0.12
const drivesOff = 0.9
const rolling = 6

/** rad/s of wheels that drive in and off by themselves, and turn with the rollers between. */
function wheelSpeed(signals: MachineSignals, phase: number): number {
  if (phase < drivenIn || phase > drivesOff) return rolling
  return (signals.number('rollerSpeed') ?? 0) / 3.6 / wheelRadius
}

const aligners: readonly Key[] = [
  [0.13, 0],
  [0.2, 0.45],
  [0.4, 0.45],
  [0.46, 0],
]
const laser: readonly Key[] = [
  [0.2, 0],
  [0.22, 1],
  [0.39, 1],
  [0.4, 0],
]

/** Drives on to the rollers, has its wheels aligned, its lamps and then its brakes tested, and drives off. */
export default cycleBehavior(definition.joints, {
  tracks: {
    car: [
      [0, -2.7],
      [0.02, -2.7],
      [drivenIn, 0],
      [drivesOff, 0],
      [0.98, 2.7],
    ],
    present: [
      [0, 0],
      [0.03, 1],
      [0.96, 1],
      [0.99, 0],
    ],
    leftAligners: aligners,
    rightAligners: aligners,
    lampTester: [
      [0.24, 1.9],
      [0.36, 0.6],
      [0.46, 0.6],
      [0.56, -0.6],
      [0.66, -0.6],
      [0.82, 1.9],
    ],
    laser,
    otherLaser: laser,
  },
  spins: { frontWheels: wheelSpeed, rearWheels: wheelSpeed },
})
