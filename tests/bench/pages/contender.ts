import type { Motion } from './motion.ts'

/** One way to draw the same moving things; the bench drives each in turn with the same motion. */
export interface Contender {
  /** Resolves when everything stands in the scene, with how many instances each frame must draw. */
  setup(host: HTMLElement, motion: Motion): Promise<number>
  /** All script of one frame: what came since the last one, then update and render. `time` in milliseconds. */
  frame(time: number): void
  /** Of the last frame of telemetry. */
  readonly bytesUploaded?: number
}
