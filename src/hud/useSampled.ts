import { useRef, useSyncExternalStore } from 'react'
import { useFeed } from './feed.ts'
import type { Sampler } from './sampler.ts'

interface Held<T> {
  readonly tick: number
  readonly derive: (sampler: Sampler) => T
  readonly value: T
}

/**
 * What `derive` makes of each sample. The component renders again only when the result differs: numbers and
 * strings by value, arrays and objects by their members.
 */
export function useSampled<T>(derive: (sampler: Sampler) => T): T {
  const { sampler } = useFeed()
  const held = useRef<Held<T>>(undefined)
  const read = (): T => {
    const before = held.current
    if (before && before.tick === sampler.tick && before.derive === derive) return before.value
    const next = derive(sampler)
    const value = before && sameMembers(before.value, next) ? before.value : next
    held.current = { tick: sampler.tick, derive, value }
    return value
  }
  return useSyncExternalStore(sampler.subscribe, read, read)
}

export function sameMembers(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((member, i) => Object.is(member, b[i]))
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const before = Object.entries(a)
  const after = Object.entries(b)
  return (
    before.length === after.length &&
    before.every(([key, value], i) => key === after[i]![0] && Object.is(value, after[i]![1]))
  )
}
