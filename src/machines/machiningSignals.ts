import type { KindSignal } from './definition.ts'

/** Spindle speed as MTConnect's ROTARY_VELOCITY. @param most rpm at work */
export function spindleSpeedSignal(most: number): KindSignal {
  return {
    name: 'spindleSpeed',
    label: { zh: '主轴转速', en: 'Spindle speed' },
    unit: 'rpm',
    standard: 'Spindle/RotaryVelocity',
    range: [0, most],
  }
}

/** Load of the spindle's drive as MTConnect's LOAD. */
export const spindleLoadSignal: KindSignal = {
  name: 'spindleLoad',
  label: { zh: '主轴负载', en: 'Spindle load' },
  unit: '%',
  standard: 'Spindle/Load',
  range: [0, 72],
}

/** Feed along the path as MTConnect's PATH_FEEDRATE. @param most mm/min at work */
export function feedSignal(most: number): KindSignal {
  return {
    name: 'pathFeedrate',
    label: { zh: '进给速度', en: 'Feed rate' },
    unit: 'mm/min',
    standard: 'Path/PathFeedrate',
    range: [0, most],
  }
}
