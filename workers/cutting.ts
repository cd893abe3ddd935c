import type { Ingest } from '../src/ingest/ingest.ts'

const tickMs = 100

/** A keyframe at once, then a delta each 100 ms. `before` runs ahead of each. Gives the function that stops it. */
export function startCutting(ingest: Ingest, frame: (buffer: ArrayBuffer) => void, before = (_now: number) => {}) {
  frame(ingest.keyframe(Date.now()))
  const timer = setInterval(() => {
    const now = Date.now()
    before(now)
    frame(ingest.frame(now))
  }, tickMs)
  return () => clearInterval(timer)
}
