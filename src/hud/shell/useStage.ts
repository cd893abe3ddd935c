import { useSyncExternalStore } from 'react'

/** CSS pixels of one rem, which follows the size of the window. */
export function useRemPixels(): number {
  return useSyncExternalStore(subscribe, remPixels, () => usualRem)
}

/** Width of the window in rem: 120 on the stage that everything is designed for. */
export function useStageWidth(): number {
  return useSyncExternalStore(subscribe, stageWidth, () => 120)
}

const usualRem = 16

function subscribe(listener: () => void): () => void {
  addEventListener('resize', listener)
  return () => removeEventListener('resize', listener)
}

function remPixels(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || usualRem
}

function stageWidth(): number {
  return Math.round(innerWidth / remPixels())
}
