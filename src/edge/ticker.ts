/**
 * Calls `tick` every `periodMs` without drift: each call is due at a multiple of the period after the start. A late one
 * skips what it missed. Gives the function that stops it.
 */
export function startTicker(periodMs: number, tick: () => void): () => void {
  const began = performance.now()
  let due = 0
  let timer: NodeJS.Timeout
  const schedule = (): void => {
    const elapsed = performance.now() - began
    due = Math.max(due + periodMs, Math.ceil(elapsed / periodMs) * periodMs)
    timer = setTimeout(run, due - elapsed)
  }
  const run = (): void => {
    schedule()
    tick()
  }
  schedule()
  return () => clearTimeout(timer)
}
