import { AssetState } from '../../model/assetState.ts'
import { wrapAngle } from '../../model/pose.ts'
import type { JointDefinition, MachineBehavior, MachineSignals } from '../definition.ts'
import { approach } from '../motion/approach.ts'
import { cyclePhase, piecesOfWork } from '../motion/cyclePhase.ts'
import { jointAt, stretchAt } from '../motion/program.ts'
import definition from './definition.ts'
import { parked, turningProgram } from './program.ts'

const joints: readonly JointDefinition[] = definition.joints
const spindle = 0
const slides = [1, 2, 3] as const
const fewest = 2
const most = 6
const secondsEach = 6
const radiansPerSecond = (2 * Math.PI) / 60
const programs = Array.from({ length: most - fewest + 1 }, (_, index) => turningProgram(fewest + index))

/** Opens for the part, cuts it pass by pass, opens again; parked and shut when idle; stands still otherwise. */
const behavior: MachineBehavior = {
  step: (signals, dt, values) => {
    const phase = cyclePhase(signals)
    const works = signals.state === AssetState.running || signals.state === AssetState.warning
    if (works && phase !== undefined) {
      const program = programs[piecesOfWork(signals, secondsEach, fewest, most) - fewest]!
      const stretch = stretchAt(program, phase)
      for (const slide of slides)
        approach(values, slide, joints[slide]!, jointAt(program, stretch, phase, slide - 1), dt)
    } else if (works || signals.state === AssetState.idle) {
      for (const slide of slides) approach(values, slide, joints[slide]!, parked[slide - 1]!, dt)
    }
    if (works) values[spindle] = wrapAngle(values[spindle]! + spindleSpeed(signals) * dt)
  },
}
export default behavior

/** rad/s; faster than the joint's limit would look like standing or turning back. */
function spindleSpeed(signals: MachineSignals): number {
  const speed = (signals.number('spindleSpeed') ?? 0) * radiansPerSecond
  const limit = joints[spindle]!.maxSpeed
  return Number.isFinite(speed) ? Math.min(limit, Math.max(-limit, speed)) : 0
}
