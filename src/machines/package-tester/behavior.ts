import { AssetState } from '../../model/assetState.ts'
import type { MachineBehavior, MachineSignals } from '../definition.ts'
import { turnTowards } from '../motion/approach.ts'
import { cycleBehavior, type Key, keyedValue } from '../motion/cycle.ts'
import { cyclePhase } from '../motion/cyclePhase.ts'
import { together } from '../motion/together.ts'
import { pieceOf } from '../motion/programBehavior.ts'
import { verdictLamps } from '../motion/verdict.ts'
import definition from './definition.ts'
import { arms, chips, pitch } from './layout.ts'

const { joints } = definition
const step = (2 * Math.PI) / arms
const row = Array.from({ length: chips }, (_, i) => i)

/** The turret goes on by an arm in the first part of each cycle; trays follow meanwhile. */
const indexing: readonly Key[] = [
  [0, 0],
  [0.06, 0],
  [0.36, 1],
]
const touching: readonly Key[] = [
  [0.36, 0],
  [0.48, -0.05],
  [0.66, -0.05],
  [0.78, 0],
]

function cycleOf(chip: number): MachineBehavior {
  const before = chip === 0 ? chips - 1 : chip - 1
  const tray = indexing.map(([phase, share]): Key => [phase, pitch * (before + (chip - before) * share)])
  const until = (phase: number): readonly Key[] => [
    [phase, 1],
    [phase + 0.04, 0],
  ]
  const from = (phase: number): readonly Key[] => [
    [phase, 0],
    [phase + 0.04, 1],
  ]
  const chipsOf = row.flatMap((i): [string, readonly Key[]][] => [
    [`waiting${i + 1}`, i === chip ? until(0.54) : [[0, i > chip ? 1 : 0]]],
    [`tested${i + 1}`, i === chip ? from(0.54) : [[0, i < chip ? 1 : 0]]],
  ])
  return cycleBehavior(joints, {
    tracks: {
      plungers: touching,
      press: [
        [0.36, 0],
        [0.48, -0.1],
        [0.66, -0.1],
        [0.78, 0],
      ],
      flash: [
        [0.5, 0],
        [0.53, 1],
        [0.6, 1],
        [0.63, 0],
      ],
      fullTray: tray,
      filledTray: tray,
      ...Object.fromEntries(chipsOf),
    },
  })
}

const cycles = row.map(cycleOf)
const lamps = verdictLamps(joints, { pass: 'pass', fail: 'fail', from: 0.66, until: 0.98 })

/** Turns by an arm, touches down on trays, camera and sockets all at once, and tells what was found. */
const handler: MachineBehavior = {
  step: (signals, dt, values) => {
    cycles[pieceOf(signals, chips)]!.step(signals, dt, values)
    const phase = phaseOf(signals)
    if (phase === undefined) return
    const turned = pieceOf(signals, arms) + keyedValue(indexing, phase)
    turnTowards(values, 0, joints[0]!, turned * step, dt)
  },
}
export default together(handler, lamps)

function phaseOf(signals: MachineSignals): number | undefined {
  const works = signals.state === AssetState.running || signals.state === AssetState.warning
  return works ? cyclePhase(signals) : undefined
}
