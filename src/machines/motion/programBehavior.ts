import { AssetState } from '../../model/assetState.ts'
import type { JointDefinition, MachineBehavior, MachineSignals } from '../definition.ts'
import { approach } from './approach.ts'
import { cyclePhase } from './cyclePhase.ts'
import { type Track, trackValue } from './track.ts'

/** How fast a machine that has nothing to do goes to where it waits, of what it can. */
const homingShare = 0.3

/**
 * A machine that runs a planned program in each cycle, stretched to its cycle time; goes back to where the program begins
 * when idle, and stands still otherwise. What glows, and what hangs on it, goes out whenever it doesn't work.
 * @param trackFor the program of the present cycle
 */
export function programBehavior(
  joints: readonly JointDefinition[],
  trackFor: (signals: MachineSignals) => Track,
): MachineBehavior {
  return {
    step: (signals, dt, values) => {
      const phase = cyclePhase(signals)
      const works = signals.state === AssetState.running || signals.state === AssetState.warning
      const track = trackFor(signals)
      for (let index = 0; index < joints.length; index++) {
        const joint = joints[index]!
        if (works && phase !== undefined)
          approach(values, index, joint, trackValue(track, phase * track.duration, index), dt)
        else if (works || signals.state === AssetState.idle)
          approach(values, index, joint, trackValue(track, 0, index), dt, homingShare)
        else if (glows(joints, index)) approach(values, index, joint, 0, dt)
      }
    },
  }
}

function glows(joints: readonly JointDefinition[], index: number): boolean {
  const { type, parent } = joints[index]!
  return type === 'glow' || joints[parent - 1]?.type === 'glow'
}

/** The longest of the programs, which are given from short to long, that fits into the cycle time; else the shortest. */
export function longestThatFits(tracks: readonly Track[], signals: MachineSignals): Track {
  const cycleTime = signals.number('cycleTime') ?? 0
  return tracks.findLast(({ duration }) => duration <= cycleTime) ?? tracks[0]!
}

/** Which of `count` pieces of a pattern a machine is at, by how many it has made. */
export function pieceOf(signals: MachineSignals, count: number): number {
  const made = signals.number('processedCount')
  if (made === undefined || !Number.isFinite(made) || made < 0) return 0
  return Math.floor(made) % count
}
