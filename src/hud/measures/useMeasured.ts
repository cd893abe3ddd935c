import { useFeed } from '../feed.ts'
import { useSampled } from '../useSampled.ts'
import { measured, type Measure } from './measured.ts'

/** A measure, taken once a second for all panels together. */
export function useMeasured<T>(measure: Measure<T>): T {
  const { scene } = useFeed()
  return useSampled((sampler) => measured(scene, sampler, measure))
}
