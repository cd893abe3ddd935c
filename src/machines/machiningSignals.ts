import type { KindSignal } from './definition.ts'
import { ownSignal } from './ownSignal.ts'

/** Spindle speed as MTConnect's ROTARY_VELOCITY. @param most rpm at work */
export function spindleSpeedSignal(most: number): KindSignal {
  return ownSignal('spindleSpeed', '主轴转速', 'Spindle speed', 'rpm', 'Spindle/RotaryVelocity', [0, most])
}

/** Load of the spindle's drive as MTConnect's LOAD. */
export const spindleLoadSignal = ownSignal('spindleLoad', '主轴负载', 'Spindle load', '%', 'Spindle/Load', [0, 72])

/** Feed along the path as MTConnect's PATH_FEEDRATE. @param most mm/min at work */
export function feedSignal(most: number): KindSignal {
  return ownSignal('pathFeedrate', '进给速度', 'Feed rate', 'mm/min', 'Path/PathFeedrate', [0, most])
}
