import { useCallback, useEffect, useRef, useState } from 'react'
import type { ProblemLog } from './problemLog.ts'
import { noteLoss, noteReload, patienceMs, reloadDelay, reloadsBefore, remountPatienceMs } from './recovery.ts'

/** Why there is no picture: never was one, the page is about to be opened anew, or all that did not help. */
export type Failure = { readonly reason: 'noWebgl' | 'reloading' | 'lost'; readonly detail: string }

export interface Recovery {
  /** Counts canvases: the key of the picture. */
  readonly attempt: number
  readonly failure: Failure | undefined
  readonly onPicture: (there: boolean) => void
  readonly onUnavailable: (refusal: string) => void
}

/**
 * What is done when the graphics context goes: wait for it, take a new canvas, open the page anew (the address holds where
 * one is), and in the end leave it to the panels.
 */
export function useRecovery(report: ProblemLog['report']): Recovery {
  const [attempt, setAttempt] = useState(0)
  const [failure, setFailure] = useState<Failure>()
  const losses = useRef<readonly number[]>([])
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])

  const reload = useCallback((detail: string) => {
    const delay = reloadDelay(reloadsBefore(), Date.now())
    if (delay === undefined || !noteReload(Date.now())) return setFailure({ reason: 'lost', detail })
    setFailure({ reason: 'reloading', detail })
    timer.current = setTimeout(() => location.reload(), delay)
  }, [])
  const remount = useCallback(() => {
    setAttempt((count) => count + 1)
    timer.current = setTimeout(() => reload(''), remountPatienceMs)
  }, [reload])
  const onPicture = useCallback(
    (there: boolean) => {
      clearTimeout(timer.current)
      if (there) return
      report('webgl.unavailable', 'WebGL 2', 'context lost')
      const noted = noteLoss(losses.current, performance.now())
      losses.current = noted.losses
      if (noted.remount) remount()
      else timer.current = setTimeout(remount, patienceMs)
    },
    [report, remount],
  )
  const onUnavailable = useCallback(
    (refusal: string) => {
      clearTimeout(timer.current)
      report('webgl.unavailable', 'WebGL 2', refusal || navigator.userAgent)
      const everDrawn = attempt > 0 || reloadsBefore().length > 0
      if (everDrawn) reload(refusal)
      else setFailure({ reason: 'noWebgl', detail: refusal })
    },
    [report, attempt, reload],
  )
  return { attempt, failure, onPicture, onUnavailable }
}
