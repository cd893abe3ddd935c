/** Values of some joints over a stretch of time, sampled at even steps: what a program is once its motion is planned. */
export interface Track {
  /** Seconds. */
  readonly duration: number
  readonly step: number
  /** Joints in each sample. */
  readonly width: number
  /** Sample by sample; the last one is the one at `duration`. */
  readonly values: Float32Array
}

/** Value of one joint `t` seconds after the start: between two samples straight, before and after at the ends. */
export function trackValue({ step, width, values }: Track, t: number, joint: number): number {
  const last = values.length / width - 1
  const at = Math.min(last, Math.max(0, t / step))
  const sample = Math.min(last - 1, Math.floor(at))
  const before = values[sample * width + joint]!
  return before + (values[(sample + 1) * width + joint]! - before) * (at - sample)
}
