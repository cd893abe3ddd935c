import { AssetState } from '../../model/assetState.ts'
import type { JointDefinition, MachineBehavior } from '../definition.ts'
import { approach } from '../motion/approach.ts'
import { cyclePhase, piecesOfWork } from '../motion/cyclePhase.ts'
import { jointAt, stretchAt } from '../motion/program.ts'
import definition from './definition.ts'
import { home, workProgram } from './program.ts'

const joints: readonly JointDefinition[] = definition.joints
const fewest = 2
const most = 8
const secondsEach = 5
const homingShare = 0.3
const programs = Array.from({ length: most - fewest + 1 }, (_, index) => workProgram(fewest + index))

/** Fetches a part, works along it point by point, comes back; goes home when idle; stands still otherwise. */
const behavior: MachineBehavior = {
  step: (signals, dt, values) => {
    const phase = cyclePhase(signals)
    const works = signals.state === AssetState.running || signals.state === AssetState.warning
    if (works && phase !== undefined) {
      const program = programs[piecesOfWork(signals, secondsEach, fewest, most) - fewest]!
      const stretch = stretchAt(program, phase)
      for (const [index, joint] of joints.entries())
        approach(values, index, joint, jointAt(program, stretch, phase, index), dt)
    } else if (works || signals.state === AssetState.idle) {
      for (const [index, joint] of joints.entries()) approach(values, index, joint, home[index]!, dt, homingShare)
    }
  },
}
export default behavior
