import type { FrameReader } from '../telemetry/reader.ts'
import { createSlotIndex, type SlotIndex } from './slotIndex.ts'
import { takeSurvey, type Survey } from './survey.ts'

/** Milliseconds between two samples of the reader: nothing in the HUD looks more often. */
export const samplePeriodMs = 200

/** The HUD's view of a reader, taken at 5 Hz and shared by all panels. */
export interface Sampler {
  /** Number of the sample. */
  readonly tick: number
  readonly reader: FrameReader
  readonly slots: SlotIndex
  readonly survey: Survey
  readonly sample: () => void
  readonly subscribe: (listener: () => void) => () => void
}

export function createSampler(reader: FrameReader): Sampler {
  const slots = createSlotIndex(reader)
  const listeners = new Set<() => void>()
  slots.refresh()
  let survey = takeSurvey(reader, slots)
  let tick = 0
  return {
    get tick() {
      return tick
    },
    reader,
    slots,
    get survey() {
      return survey
    },
    sample() {
      slots.refresh()
      survey = takeSurvey(reader, slots)
      tick++
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
