import { readingsBehavior, shareOf } from '../motion/readings.ts'
import definition from './definition.ts'

const closed = -0.08

/** Each display shows its number; the glass shows the level, the valve's stem how far it is open. */
export default readingsBehavior(definition.joints, [
  { joint: 'pressureShown', signal: 'pressure' },
  { joint: 'flowShown', signal: 'flow' },
  { joint: 'temperatureShown', signal: 'temperature' },
  { joint: 'levelShown', signal: 'level' },
  { joint: 'column', signal: 'level', shows: shareOf(0, 100) },
  { joint: 'stem', signal: 'valvePosition', shows: (told) => closed * (1 - shareOf(0, 100)(told)) },
])
