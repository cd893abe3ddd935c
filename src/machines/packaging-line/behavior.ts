import type { MachineSignals } from '../definition.ts'
import { cycleBehavior } from '../motion/cycle.ts'
import { passing } from '../motion/passing.ts'
import { readingsBehavior } from '../motion/readings.ts'
import { together } from '../motion/together.ts'
import definition from './definition.ts'
import { cartons, empty, filled, filler, labelled } from './places.ts'

const { joints } = definition

/** Turning of a carousel that takes one bottle a place. @param share of the speed that it would need for every bottle */
function turning(places: number, share: number): (signals: MachineSignals) => number {
  return (signals) => ((signals.number('bottleRate') ?? 0) / 60 / places) * 2 * Math.PI * share
}

/** Bottles run into the filler, the capper, the labeller and the packer, cartons out of it. */
export default together(
  cycleBehavior(joints, {
    tracks: {},
    flows: [
      ...passing('empty', empty.count, empty.way),
      ...passing('filled', filled.count, filled.way),
      ...passing('labelled', labelled.count, labelled.way),
      ...passing('carton', cartons.count, cartons.way),
    ],
    spins: { carousel: turning(filler.places, 0.5), capping: turning(6, 0.5), reel: turning(40, 1) },
  }),
  readingsBehavior(joints, [{ joint: 'countShown', signal: 'processedCount' }]),
)
