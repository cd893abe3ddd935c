import { programBehavior } from '../motion/programBehavior.ts'
import { sortFromBelt } from '../robots/beltSorting.ts'
import { deltaArm } from '../robots/deltaArm.ts'
import definition from './definition.ts'
import { table, task } from './layout.ts'

const track = sortFromBelt(deltaArm(table), definition.joints, task, {
  held: 12,
  firstSlide: 13,
  firstPlaced: 13 + 2 * task.places.length,
})

/** Takes piece after piece from the belt while both move, and fills a tray. */
export default programBehavior(definition.joints, () => track)
