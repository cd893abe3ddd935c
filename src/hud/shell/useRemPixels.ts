import { useSyncExternalStore } from 'react'

/** CSS pixels of one rem, which follows the size of the window. */
export function useRemPixels(): number {
  return useSyncExternalStore(subscribe, read, () => 16)
}

function subscribe(listener: () => void): () => void {
  addEventListener('resize', listener)
  return () => removeEventListener('resize', listener)
}

function read(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
}
