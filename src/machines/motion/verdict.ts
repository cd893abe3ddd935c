import { AssetState } from '../../model/assetState.ts'
import type { JointDefinition, MachineBehavior, MachineSignals } from '../definition.ts'
import { approach } from './approach.ts'
import { cyclePhase } from './cyclePhase.ts'

/** Which lamps show a verdict, by names of their joints, and in which part of the cycle it stands. */
export interface VerdictLamps {
  readonly pass: string
  readonly fail: string
  readonly from: number
  readonly until: number
}

/** Lights one of two lamps when the work has been judged: signal `verdict` is 1 for good, any other number is a fault. */
export function verdictLamps(joints: readonly JointDefinition[], lamps: VerdictLamps): MachineBehavior {
  const indexOf = (name: string) => joints.findIndex((joint) => joint.name === name)
  const [pass, fail] = [indexOf(lamps.pass), indexOf(lamps.fail)]
  return {
    step: (signals, dt, values) => {
      const verdict = isJudged(signals, lamps) ? signals.number('verdict') : undefined
      approach(values, pass, joints[pass]!, verdict === 1 ? 1 : 0, dt)
      approach(values, fail, joints[fail]!, verdict !== undefined && verdict !== 1 ? 1 : 0, dt)
    },
  }
}

function isJudged(signals: MachineSignals, { from, until }: VerdictLamps): boolean {
  const works = signals.state === AssetState.running || signals.state === AssetState.warning
  const phase = works ? cyclePhase(signals) : undefined
  return phase !== undefined && phase > from && phase < until
}
