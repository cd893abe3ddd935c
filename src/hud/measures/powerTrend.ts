import type { CompiledScene } from '../../scene/compiledScene.ts'
import type { Sampler } from '../sampler.ts'
import { enterpriseFigures, sumOf } from './enterprises.ts'
import { measured, samplesPerMeasure } from './measured.ts'

/** Ten minutes at one value a second. */
export const trendLength = 600

export interface PowerTrend {
  /** kW of all enterprises, once a second, the oldest first. */
  readonly values: readonly number[]
  /** UTC milliseconds of the first value. */
  readonly from: number
  readonly record: (scene: CompiledScene, sampler: Sampler) => void
}

/** What the main meters together have drawn since the page was opened, ten minutes at most. */
export function createPowerTrend(): PowerTrend {
  let values: readonly number[] = []
  let recordedAt = 0
  let from = 0
  return {
    get values() {
      return values
    },
    get from() {
      return from
    },
    record(scene, sampler) {
      const { time } = sampler.reader
      if (sampler.tick % samplesPerMeasure !== 0 || time === recordedAt) return
      const power = sumOf(measured(scene, sampler, enterpriseFigures).map(({ activePower }) => activePower))
      if (power === undefined) return
      recordedAt = time
      if (values.length === 0) from = time
      if (values.length >= trendLength) from = time - 1000 * (trendLength - 1)
      values = [...values.slice(1 - trendLength), power]
    },
  }
}
