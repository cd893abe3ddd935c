import type { CompiledScene } from '../../scene/compiledScene.ts'
import type { Sampler } from '../sampler.ts'

/** What somebody wants to know of the whole plant, in one pass over its assets. */
export type Measure<T> = (scene: CompiledScene, sampler: Sampler) => T

/** Samples between two takings of a measure: once a second. */
export const samplesPerMeasure = 5

interface Taken {
  tick: number
  value: unknown
}

const taken = new WeakMap<Sampler, Map<Measure<unknown>, Taken>>()

/** The last taking of a measure, shared by all who ask. Measures take turns, so that no sample bears them all. */
export function measured<T>(scene: CompiledScene, sampler: Sampler, measure: Measure<T>): T {
  let all = taken.get(sampler)
  if (!all) taken.set(sampler, (all = new Map<Measure<unknown>, Taken>()))
  const { tick } = sampler
  const last = all.get(measure)
  if (last && tick - last.tick < samplesPerMeasure) return last.value as T
  const value = measure(scene, sampler)
  if (last) Object.assign(last, { tick, value })
  else all.set(measure, { tick: tick - (all.size % samplesPerMeasure), value })
  return value
}
