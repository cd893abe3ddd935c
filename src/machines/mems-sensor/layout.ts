/** Height of the spindle's axis and where the sensors sit on its housing and on the motor; metres. */
export const axis = 0.98
export const sensors = [
  [-0.28, 0, axis + 0.19],
  [0.42, 0, axis + 0.15],
] as const
/** Bars of the waveform and the middle of the screen that shows it. */
export const bars = 15
export const barPitch = 0.05
export const barHeight = 0.3
export const screen = [0, 0.3, 1.72] as const
export const number = [0.55, 0.28, 1.72] as const
/** mm/s at which the waveform fills its screen, class of ISO 10816 for machines to be watched. */
export const fullScale = 4.5
