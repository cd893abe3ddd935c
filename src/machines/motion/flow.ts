import { AssetState } from '../../model/assetState.ts'
import type { JointDefinition, MachineBehavior } from '../definition.ts'
import { approach } from './approach.ts'
import { type Key, keyedValue } from './cycle.ts'
import { cyclePhase } from './cyclePhase.ts'
import { pieceOf } from './programBehavior.ts'

/** Pieces of work that follow each other through a line: each is in it for as many cycles as there are pieces. */
export interface Flow {
  readonly pieces: number
  /** By name of the joint without the piece's number, keys over the whole stay of a piece, 0 … 1. */
  readonly tracks: Readonly<Record<string, readonly Key[]>>
}

/**
 * Every cycle a piece enters and one leaves; the pieces between are each a cycle further than the one behind. Joint `name1`
 * is the first piece's, and so on. They stay where they are while the machine doesn't work.
 * @throws Error for a joint that the kind has not
 */
export function flowBehavior(joints: readonly JointDefinition[], { pieces, tracks }: Flow): MachineBehavior {
  const followed = Object.entries(tracks).flatMap(([name, keys]) =>
    Array.from({ length: pieces }, (_, piece) => {
      const index = joints.findIndex((joint) => joint.name === `${name}${piece + 1}`)
      if (index < 0) throw new Error(`There is no joint ${name}${piece + 1}`)
      return { index, keys, piece }
    }),
  )
  return {
    step: (signals, dt, values) => {
      const works = signals.state === AssetState.running || signals.state === AssetState.warning
      const phase = works ? cyclePhase(signals) : undefined
      if (phase === undefined) return
      const made = pieceOf(signals, pieces)
      for (const { index, keys, piece } of followed) {
        const stay = (((made + piece) % pieces) + phase) / pieces
        approach(values, index, joints[index]!, keyedValue(keys, stay), dt)
      }
    },
  }
}
